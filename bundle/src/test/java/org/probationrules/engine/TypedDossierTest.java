package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.probationrules.json.PlainJson;
import org.probationrules.facts.Alert;
import org.probationrules.facts.Amount;
import org.probationrules.facts.Award;
import org.probationrules.facts.CurrentContract;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.FactShape.Field;
import org.probationrules.facts.Located;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.json.DossierReader;
import org.probationrules.json.DossierWriter;
import org.probationrules.pack.RuleCase;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Hook;

/** A dossier of typed facts is judged like the same dossier in JSON. */
class TypedDossierTest {

    private static final RulesEngine ENGINE = new RulesEngine();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TestFactory
    Stream<DynamicTest> everyCaseIsJudgedAlike() {
        return ShippedCases.all()
                .map(it -> DynamicTest.dynamicTest(it.ruleId() + ": " + it.name(), () -> judgedAlike(it)));
    }

    private static void judgedAlike(RuleCase it) {
        byte[] json = PlainJson.write(it.dossier()).getBytes(StandardCharsets.UTF_8);
        Dossier read = DossierReader.read(json).dossier().orElseThrow();
        Dossier built = (Dossier) built(read);
        Hook hook = Hook.of(it.hook());
        Assessment ofJson = ENGINE.assess(AssessmentRequest.of(hook, it.asOf(), json));
        Assessment ofFacts = ENGINE.assess(AssessmentRequest.of(hook, it.asOf(), built));
        assertAll(
                () -> assertEquals(
                        ofJson.findings().stream().filter(finding -> !finding.ruleId().startsWith("INPUT-1")).toList(),
                        ofFacts.findings(),
                        "but for what only a text can have: other fields and other codes"),
                () -> assertEquals(ofJson.rules(), ofFacts.rules()),
                () -> assertEquals(ofJson.circumstances(), ofFacts.circumstances()),
                () -> assertEquals(ofJson.timetable(), ofFacts.timetable()),
                () -> assertEquals(ofJson.recommendation(), ofFacts.recommendation()),
                () -> assertEquals(read, DossierReader.read(DossierWriter.write(read)).dossier().orElseThrow()),
                () -> assertEquals(read, DossierReader.read(DossierWriter.write(built)).dossier().orElseThrow()));
    }

    /** The same fact as a host builds it: field by field, knowing no place. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // any record of facts
    private static Fact built(Fact fact) {
        FactShape shape = FactShape.of(fact.getClass());
        FactBuilder builder = FactBuilder.of((Class) shape.type());
        for (Field field : shape.writtenFields()) {
            Object value = shape.read(fact, field);
            builder.with(field.name(), value instanceof Optional<?> one
                    ? one.map(held -> built((Fact) held))
                    : value instanceof List<?> many
                            ? many.stream().map(held -> built((Fact) held)).toList()
                            : value instanceof Located located ? located.at("") : value);
        }
        return (Fact) builder.build();
    }

    @Test
    void aDossierThatSaysNothing() {
        Assessment assessment =
                ENGINE.assess(AssessmentRequest.of(Hook.CLOCK_TICK, DAY, FactBuilder.of(Dossier.class).build()));
        assertEquals(Completion.INCOMPLETE, assessment.completion());
    }

    @Test
    void equalFactsHaveEqualIds() {
        assertEquals(assess(award("2026-10-06")).id(), assess(award("2026-10-06")).id());
        assertTrue(!assess(award("2026-10-06")).id().equals(assess(award("2026-10-07")).id()));
    }

    @Test
    void halfACharacterBreaksNothing() {
        Dossier odd = FactBuilder.of(Dossier.class)
                .with("about", Text.of("\ud800"))
                .with("alert", FactBuilder.of(Alert.class).build())
                .with("procurement", FactBuilder.of(Procurement.class)
                        .with("cpv", Texts.of("\udc00x"))
                        .with("estimatedValue", Amount.of("1e5"))
                        .with("regime", Text.of("PA\ud83d"))
                        .build())
                .build();
        assertTrue(ENGINE.toJson(assess(odd)).length > 0);
    }

    @Test
    void aFactWithANullIsMisuse() {
        CurrentContract broken = new CurrentContract("", null, EventDate.MISSING);
        Procurement procurement =
                FactBuilder.of(Procurement.class).with("currentContracts", List.of(broken)).build();
        Dossier dossier = FactBuilder.of(Dossier.class).with("procurement", procurement).build();
        var misuse = assertThrows(
                IllegalArgumentException.class, () -> AssessmentRequest.of(Hook.CLOCK_TICK, DAY, dossier));
        assertTrue(misuse.getMessage().startsWith("CurrentContract.area is null"), misuse.getMessage());
        for (String text : List.of("dossier", "hook", "date")) {
            assertTrue(assertThrows(NullPointerException.class, () -> AssessmentRequest.of(
                            text.equals("hook") ? null : Hook.CLOCK_TICK,
                            text.equals("date") ? null : DAY,
                            text.equals("dossier") ? null : dossier().orElseThrow()))
                    .getMessage().contains(text));
        }
    }

    private static Optional<Dossier> dossier() {
        return Optional.of(FactBuilder.of(Dossier.class).build());
    }

    private static Dossier award(String signed) {
        Award award = FactBuilder.of(Award.class)
                .with("notice", EventDate.of(Instant.parse("2026-10-05T11:00:00Z"), "2026-10-05T12:00"))
                .with("signed", EventDate.parse(signed))
                .build();
        return FactBuilder.of(Dossier.class).with("awards", List.of(award)).build();
    }

    private static Assessment assess(Dossier dossier) {
        return ENGINE.assess(AssessmentRequest.of(Hook.CONTRACT_SIGN, DAY, dossier));
    }
}
