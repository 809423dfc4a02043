package org.probationrules.benchmark;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param quick whether only to look whether all is well
 * @param jmh whether to count bytes and find percentiles too
 * @param rounds how often each cell is measured
 * @param only which cells, as a regular expression
 * @param write where pages and charts go, if they are asked for
 * @param results the file for everything that was measured
 * @param versions of the engines
 */
record Options(
        boolean quick, boolean jmh, int rounds, String only, Optional<Path> write, Path results, String versions) {

    static Options ofProperties() {
        return new Options(
                Boolean.parseBoolean(property("quick", "false")),
                Boolean.parseBoolean(property("jmh", "false")),
                Integer.parseInt(property("rounds", "2")),
                property("only", ""),
                Optional.of(property("write", "")).filter(folder -> !folder.isBlank()).map(Path::of),
                Path.of(property("results", "target/benchmark/results.json")),
                property("versions", ""));
    }

    /** What to type to get the same. */
    String command() {
        return "mvn -B -ntp -Pbenchmark verify" + (quick ? " -Dbenchmark.quick" : "") + (jmh ? " -Dbenchmark.jmh" : "")
                + " -Dbenchmark.rounds=" + rounds + (only.isEmpty() ? "" : " -Dbenchmark.only='" + only + "'");
    }

    private static String property(String name, String otherwise) {
        String value = System.getProperty("benchmark." + name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}
