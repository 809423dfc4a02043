package org.probationrules.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.probationrules.derive.Codelists;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Procurement;
import org.probationrules.json.InputProblem;
import org.probationrules.json.InputProblem.Kind;
import org.probationrules.ocds.OcdsReader.Result;

/** Made-up notices in the shape of real ones, and short ways to read them. */
final class Ocds {

    static final OcdsReader READER = new OcdsReader(Codelists.shipped());

    /** The names of all sample documents. */
    static final List<String> ALL = List.of(
            "uk1", "uk2", "uk3", "uk4", "uk4-update", "uk4-flexible", "uk5", "uk6", "uk7", "uk7-light-touch", "uk10",
            "uk11", "uk12", "pcr2015-award", "record-package");

    private Ocds() {}

    static byte[] sample(String name) {
        try (InputStream file = Ocds.class.getResourceAsStream("/ocds/" + name + ".json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Result> read(byte[]... documents) {
        return READER.read(List.of(documents));
    }

    static List<Result> read(String json) {
        return read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** What samples come to that are of one procurement. */
    static Result only(String... samples) {
        List<Result> results = read(Arrays.stream(samples).map(Ocds::sample).toArray(byte[][]::new));
        assertEquals(1, results.size(), results::toString);
        return results.get(0);
    }

    static Dossier dossier(String... samples) {
        return only(samples).dossier().orElseThrow();
    }

    static Procurement procurement(String... samples) {
        return dossier(samples).procurement().orElseThrow();
    }

    /** The procurement of a release that says nothing but this of its tender. */
    static Procurement tender(String json) {
        return read("{'ocid': 'ocds-1', 'id': '1-2026', 'tag': ['tender'], 'date': '2026-05-01T09:00:00+01:00', 'tender': "
                        + json + "}")
                .get(0).dossier().orElseThrow().procurement().orElseThrow();
    }

    static List<String> notes(Result result, Kind kind) {
        return result.notes().stream()
                .filter(note -> note.kind() == kind)
                .map(note -> note.pointer() + " " + said(note))
                .toList();
    }

    private static String said(InputProblem note) {
        return String.join(" ", note.arguments().entrySet().stream()
                .filter(argument -> !argument.getKey().equals("document"))
                .map(argument -> argument.getValue().toString())
                .sorted()
                .toList());
    }
}
