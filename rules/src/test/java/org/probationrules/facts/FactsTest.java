package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.probationrules.facts.FactShape.Field;
import org.probationrules.facts.FactShape.Kind;

/** The shapes of facts, building them, and finding them in a dossier. */
class FactsTest {

    /** A record with a component that no dossier can hold. */
    public record Odd(String pointer, double number) implements Fact {}

    @Test
    void aShapeKnowsItsFields() {
        FactShape award = FactShape.of(Award.class);
        assertAll(
                () -> assertEquals(
                        Arrays.stream(Award.class.getRecordComponents()).skip(1).map(it -> it.getName()).toList(),
                        award.writtenFields().stream().map(Field::name).toList()),
                () -> assertTrue(award.field("pointer").isEmpty()),
                () -> assertTrue(award.field("Signed").isEmpty()),
                () -> assertEquals(Kind.DATE, award.field("signed").orElseThrow().kind()),
                () -> assertEquals(Award.class,
                        FactShape.of(Dossier.class).field("awards").orElseThrow().shape().orElseThrow().type()),
                () -> assertThrows(IllegalStateException.class, () -> FactShape.of(Odd.class)),
                () -> assertThrows(ClassCastException.class, () -> FactShape.of(String.class)));
    }

    /** What the published schema and the vocabulary page are written from. */
    @Test
    void everyRecordAndFieldOfADossierHasAMeaning() {
        check(FactShape.of(Dossier.class), new HashSet<>());
    }

    private static void check(FactShape shape, Set<Class<?>> seen) {
        if (seen.add(shape.type())) {
            assertTrue(!shape.meaning().isBlank(), () -> shape.type() + " has no @Meaning");
            for (Field field : shape.writtenFields()) {
                assertTrue(!field.meaning().isBlank(), () -> shape.type() + " " + field.name() + " has no @Meaning");
                assertEquals(field.codes().size(), new HashSet<>(field.codes()).size(), field.codes()::toString);
                assertTrue(field.codes().isEmpty() || Set.of(Kind.KEY, Kind.TEXT, Kind.TEXTS).contains(field.kind()),
                        () -> shape.type() + " " + field.name() + " has codes and is no text");
                field.shape().ifPresent(held -> check(held, seen));
            }
        }
    }

    @Test
    void whatIsNotGivenIsMissing() {
        Award award = FactBuilder.of(Award.class).with("lot", "3").with("signed", EventDate.NONE).build();
        assertEquals("3", award.lot());
        assertTrue(award.signed().isNone() && award.notice().isMissing());
        Dossier dossier = FactBuilder.of(Dossier.class).with("awards", List.of(award)).build();
        assertTrue(dossier.procurement().isEmpty() && dossier.parties().isEmpty());
    }

    @Test
    void aListIsTakenAsItIsNow() {
        List<Award> awards = new ArrayList<>(List.of(FactBuilder.of(Award.class).build()));
        Dossier dossier = FactBuilder.of(Dossier.class).with("awards", awards).build();
        awards.clear();
        assertEquals(1, dossier.awards().size());
    }

    @Test
    void aBuilderGoesOnWithoutChangingWhatItBuilt() {
        FactBuilder<Award> builder = FactBuilder.of(Award.class).with("lot", "1");
        Award first = builder.build();
        assertEquals("2", builder.with("lot", "2").build().lot());
        assertEquals("1", first.lot());
    }

    @Test
    void numbersAndSingleFactsAreTakenAsTheyAre() {
        assertEquals(2, FactBuilder.of(Wave.class).with("number", 2).build().number());
        assertEquals(2, FactBuilder.of(Wave.class).with("number", 2L).build().number());
        Procurement procurement = FactBuilder.of(Procurement.class).build();
        assertEquals(Optional.of(procurement),
                FactBuilder.of(Dossier.class).with("procurement", procurement).build().procurement());
        assertEquals(Optional.of(procurement),
                FactBuilder.of(Dossier.class).with("procurement", Optional.of(procurement)).build().procurement());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signd   | none | Award has no field 'signd'; it has [lot,
            pointer | none | Award has no field 'pointer'; it has [lot,
            signed  | text | Award.signed takes a value of type EventDate, not String text
            signed  | null | Award.signed takes a value of type EventDate, not null; leave out what is missing
            lot     | date | Award.lot takes a value of type String, not EventDate 2026-10-05
            lot     | null | Award.lot takes a value of type String, not null
            """)
    void aWrongValueIsMisuse(String field, String value, String message) {
        Object given = switch (value) {
            case "null" -> null;
            case "none" -> EventDate.NONE;
            case "date" -> EventDate.parse("2026-10-05");
            default -> value;
        };
        assertMisuse(message, () -> FactBuilder.of(Award.class).with(field, given));
    }

    @Test
    void aWrongFactIsMisuse() {
        Award award = FactBuilder.of(Award.class).build();
        FactBuilder<Dossier> dossier = FactBuilder.of(Dossier.class);
        assertMisuse("Dossier.awards takes a list of Award, not Award ", () -> dossier.with("awards", award));
        assertMisuse("Dossier.procurement takes a Procurement, not Award ", () -> dossier.with("procurement", award));
        assertMisuse("Dossier.contracts takes a list of Contract, not ",
                () -> dossier.with("contracts", List.of(award)));
        assertMisuse("Dossier.awards takes a list of Award, not ", () -> dossier.with("awards", Arrays.asList(award, null)));
        assertMisuse("Dossier.awards takes a list of Award, not null", () -> dossier.with("awards", null));
        assertMisuse("Wave.number takes a value of type Long, not String 1",
                () -> FactBuilder.of(Wave.class).with("number", "1"));
    }

    @Test
    void everyFactKnowsItsPlace() {
        Award award = FactBuilder.of(Award.class).with("signed", EventDate.parse("2026-10-05")).build();
        Procurement procurement = FactBuilder.of(Procurement.class)
                .with("buyer", FactBuilder.of(Buyer.class).build())
                .with("cpv", Texts.of("72000000"))
                .build();
        Dossier located = Facts.located(FactBuilder.of(Dossier.class)
                .with("awards", List.of(award, award))
                .with("procurement", procurement)
                .build());
        assertAll(
                () -> assertEquals(
                        List.of("", "/procurement", "/procurement/buyer", "/awards/0", "/awards/1"),
                        Facts.of(located).stream().map(Fact::pointer).toList()),
                () -> assertEquals("/awards/1/signed", located.awards().get(1).signed().pointer()),
                () -> assertEquals("/awards/1/notice", located.awards().get(1).notice().pointer()),
                () -> assertEquals("/procurement/cpv", located.procurement().orElseThrow().cpv().pointer()),
                () -> assertEquals(located, Facts.located(located)),
                () -> assertEquals(
                        List.of("transparencyNotice", "decided", "notice", "standstillEnd", "signed"),
                        List.copyOf(Facts.valuesOf(award).keySet()).subList(0, 5)));
    }

    private static void assertMisuse(String message, Runnable use) {
        String said = assertThrows(IllegalArgumentException.class, use::run).getMessage();
        assertTrue(said.startsWith(message), said);
    }
}
