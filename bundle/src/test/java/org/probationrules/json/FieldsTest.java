package org.probationrules.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.FactShape.Field;
import org.probationrules.facts.FactShape.Kind;
import org.probationrules.facts.Facts;

/** Every field of every record takes what it should, takes null for silence, and refuses everything else in words. */
class FieldsTest {

    private static final String NO_TEXT = "42|1.5|true|[]|{}";
    private static final Map<Kind, String> REFUSED = Map.ofEntries(
            Map.entry(Kind.KEY, "1.5|true|[]|{}|\"\\ud800\""),
            Map.entry(Kind.NUMBER_KEY, "\"1\"|1.5|1.0|-1|1000000001|99999999999999999999|true|[]|{}"),
            Map.entry(Kind.TEXT, NO_TEXT + "|\"\\ud83d\"|\"\\ude00x\""),
            Map.entry(Kind.TEXTS, "\"a\"|1|true|{}|[1]|[\"a\",null]|[[]]|[{}]|[\"\\ud800\"]"),
            Map.entry(Kind.DATE, NO_TEXT + "|\"\"|\"x\"|\"2025-02-30\"|\"2025-02-29\"|\"2025-13\"|\"2025-00\"|\"05/10/2026\""),
            Map.entry(Kind.ANSWER, "\"yes\"|\"true\"|1|0|[]|{}"),
            Map.entry(Kind.AMOUNT, "\"1\"|\"£1\"|true|[]|-1|0.001|1e400|1000000000000|{\"value\":\"1\"}|{\"value\":{}}|{\"vat\":1}"),
            Map.entry(Kind.PERCENT, "\"1\"|true|[]|{}|1e99|1e99999999999"),
            Map.entry(Kind.COUNT, "\"1\"|\"unknown\"|1.5|1.0|-1|1000000001|true|[]|{}"),
            Map.entry(Kind.FACT, "\"x\"|1|true|[]|[{}]"),
            Map.entry(Kind.FACTS, "\"x\"|1|true|{}|[null]|[1]|[[]]|[{},\"x\"]"));
    private static final Map<Kind, String> TAKEN = Map.ofEntries(
            Map.entry(Kind.KEY, "\"x\"|7|\"\""),
            Map.entry(Kind.NUMBER_KEY, "0|7|1000000000"),
            Map.entry(Kind.TEXT, "\"x\"|\"none\"|\"\"|\"\\ud83d\\ude00\""),
            Map.entry(Kind.TEXTS, "[]|[\"a\",\"b\"]|[\"\"]"),
            Map.entry(Kind.DATE, "\"none\"|\"unknown\"|\"2024-02-29\"|\"2025-02\"|\"2026-10-05T12:00\"|\"2026-10-05T12:00:00.5Z\""),
            Map.entry(Kind.ANSWER, "true|false"),
            Map.entry(Kind.AMOUNT, "0|1|0.01|1e3|1.50|999999999999.99|\"unknown\"|{}|{\"value\":1,\"vat\":\"inclusive\"}|{\"vat\":\"exclusive\"}"),
            Map.entry(Kind.PERCENT, "0|-12.5|10"),
            Map.entry(Kind.COUNT, "0|12|\"none\""),
            Map.entry(Kind.FACT, "{}"),
            Map.entry(Kind.FACTS, "[]|[{}]|[{},{}]"));

    /** A field with a dossier that holds it: what stands before its value and behind it. */
    private record Place(String before, Field field, String after, String pointer) {
        String with(String value) {
            return before + "\"" + field.name() + "\":" + value + after;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyField() {
        List<Place> places = new ArrayList<>();
        collect(FactShape.of(Dossier.class), "{", "}", "", places);
        return places.stream().map(place -> DynamicTest.dynamicTest(place.pointer(), () -> check(place)));
    }

    private static void check(Place place) {
        for (String value : TAKEN.get(place.field().kind()).split("\\|")) {
            var result = read(place.with(value));
            assertTrue(result.dossier().isPresent(), () -> value + ": " + result.problems());
            assertSameAfterWriting(result.dossier().get(), value);
        }
        var silent = read(place.with("null"));
        assertEquals(List.of(), silent.problems());
        assertEquals(
                Facts.located(silent.dossier().orElseThrow()), read(place.before() + place.after()).dossier().orElseThrow());
        for (String value : REFUSED.get(place.field().kind()).split("\\|")) {
            var result = read(place.with(value));
            assertTrue(result.dossier().isEmpty(), () -> value + " is taken");
            List<InputProblem> refusals =
                    result.problems().stream().filter(problem -> problem.kind().refuses()).toList();
            assertEquals(1, refusals.size(), () -> value + ": " + result.problems());
            InputProblem problem = refusals.get(0);
            assertTrue(problem.pointer().startsWith(place.pointer()), () -> value + " at " + problem.pointer());
            assertEquals(1, problem.line());
            assertTrue(problem.column() > place.before().length(), () -> value + " at column " + problem.column());
        }
    }

    /** JSON to facts to JSON to facts: the same facts. */
    private static void assertSameAfterWriting(Dossier dossier, String value) {
        byte[] written = DossierWriter.write(dossier);
        var again = DossierReader.read(written);
        assertEquals(dossier, again.dossier().orElseThrow(), value);
        assertArrayEquals(written, DossierWriter.write(again.dossier().get()), value);
    }

    private static DossierReader.Result read(String json) {
        return DossierReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void collect(FactShape shape, String before, String after, String pointer, List<Place> places) {
        for (Field field : shape.writtenFields()) {
            String place = pointer + "/" + field.name();
            places.add(new Place(before, field, after, place));
            field.shape().ifPresent(held -> {
                boolean list = field.kind() == Kind.FACTS;
                collect(held, before + "\"" + field.name() + "\":" + (list ? "[{" : "{"), (list ? "}]" : "}") + after,
                        place + (list ? "/0" : ""), places);
            });
        }
    }
}
