package org.probationrules.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probationrules.json.DossierReader;
import org.probationrules.json.DossierWriter;
import org.probationrules.json.InputProblem.Kind;
import org.probationrules.json.JsonTree;
import org.probationrules.json.JsonValue;
import org.probationrules.json.JsonValue.Type;
import org.probationrules.ocds.OcdsReader.Result;

/** Whatever stands where, nothing breaks, and what comes out is a dossier that can be read. */
class OcdsFuzzTest {

    private static final List<String> INSTEAD = List.of(
            "null", "true", "0", "-1.5", "1e999", "\"\"", "\"word\"", "\"2026-02-30T99:99:99+25:00\"", "\"none\"", "[]", "{}",
            "[null]", "[\"word\"]", "[{\"id\": {}}]", "{\"id\": []}");

    static List<String> samples() {
        return Ocds.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anyValueMayBeOfAnyType(String sample) {
        JsonValue document = JsonTree.read(Ocds.sample(sample), 1).values().get(0);
        List<JsonValue> places = new ArrayList<>();
        collect(document, places);
        for (JsonValue place : places) {
            for (String other : INSTEAD) {
                check(write(document, place, other));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anyEndMayBeMissing(String sample) {
        byte[] whole = Ocds.sample(sample);
        for (int length = 0; length < whole.length - 2; length += 7) {
            Result result = Ocds.read(Arrays.copyOf(whole, length)).get(0);
            assertTrue(result.dossier().isEmpty());
            assertEquals(Kind.NOT_JSON, result.notes().get(0).kind());
            assertTrue(result.notes().get(0).line() > 0);
        }
    }

    @Test
    void nestingIsLimited() {
        for (String open : List.of("[", "{\"tender\":")) {
            Result result = Ocds.read(open.repeat(100_000).getBytes(StandardCharsets.UTF_8)).get(0);
            assertEquals(Kind.TOO_DEEP, result.notes().get(0).kind());
        }
        String deep = "{\"ocid\": \"o\", \"tag\": [], \"tender\": " + "{\"value\":".repeat(60) + "1" + "}".repeat(61);
        check(deep);
    }

    @Test
    void sizeIsLimited() {
        byte[] zeros = ("[" + "0,".repeat(1_200_000) + "0]").getBytes(StandardCharsets.UTF_8);
        assertEquals(Kind.TOO_MANY_ITEMS, Ocds.read(zeros).get(0).notes().get(0).kind());
        byte[] blanks = " ".repeat(DossierReader.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8);
        assertEquals(Kind.TOO_LARGE, Ocds.read(blanks).get(0).notes().get(0).kind());
    }

    private static void check(String json) {
        for (Result result : Ocds.read(json.getBytes(StandardCharsets.UTF_8))) {
            result.dossier().ifPresent(dossier -> {
                DossierReader.Result again = DossierReader.read(DossierWriter.writeIndented(dossier));
                assertTrue(again.dossier().isPresent(), () -> json + " gives " + again.problems());
                assertEquals(List.of(), again.problems(), json);
            });
        }
    }

    private static void collect(JsonValue value, List<JsonValue> places) {
        places.add(value);
        value.members().values().forEach(member -> collect(member, places));
        value.items().forEach(item -> collect(item, places));
    }

    /** The document as JSON with something else at one place. */
    private static String write(JsonValue value, JsonValue place, String other) {
        if (value == place) {
            return other;
        }
        return switch (value.type()) {
            case OBJECT -> "{" + String.join(",", value.members().entrySet().stream()
                    .map(member -> quoted(member.getKey()) + ":" + write(member.getValue(), place, other))
                    .toList()) + "}";
            case LIST -> "[" + String.join(",", value.items().stream()
                    .map(item -> write(item, place, other))
                    .toList()) + "]";
            case NULL -> "null";
            default -> value.is(Type.TEXT) ? quoted(value.text()) : value.text();
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
