package org.probationrules.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how long the standalone jar takes to judge an example, from its start to its end, as a user starts it.
 *
 * <p>What options of Java do for it is measured beside: an archive of classes that were loaded and checked before, which
 * holds those of Java and of the framework but none of a bundle, and compiling fast rather than well. All take turns.
 */
final class Starts {

    static final String GROUP = "start";

    private static final Path JAR = Path.of("bundle/target/probation-rules-standalone.jar");
    private static final List<String> COMMAND = List.of(
            "assess", "rules/examples/first-application/dossier.json",
            "--hook", "response.submit", "--as-of", "2026-11-09");
    private static final int ROUNDS = 7;
    private static final String CLOCK = "clock";
    private static final String PROCESSOR = "processor";
    private static final double MILLISECOND = 1_000_000;

    /** The ways to start it, by the options of Java. */
    private enum Way {
        PLAIN("plain", false, false),
        ARCHIVE("class data archive", true, false),
        QUICK_COMPILER("TieredStopAtLevel=1", false, true),
        BOTH("both", true, true);

        private final String label;
        private final boolean archive;
        private final boolean quickCompiler;

        Way(String label, boolean archive, boolean quickCompiler) {
            this.label = label;
            this.archive = archive;
            this.quickCompiler = quickCompiler;
        }

        List<String> options(Path file) {
            List<String> options = new ArrayList<>();
            if (archive) {
                options.add("-XX:SharedArchiveFile=" + file);
            }
            if (quickCompiler) {
                options.add("-XX:TieredStopAtLevel=1");
            }
            return options;
        }
    }

    private final Path archive;
    private final Path output;

    private Starts(Path folder) {
        this.archive = folder.resolve("classes.jsa");
        this.output = folder.resolve("output");
    }

    /** Adds a row for each way: the time from start to end by the clock, and that of all processors. */
    static void measure(Results results, boolean quick) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("probation-rules-benchmark-");
        Starts starts = new Starts(folder);
        try {
            starts.measure(results, quick ? 1 : ROUNDS);
        } finally {
            Files.deleteIfExists(starts.archive);
            Files.deleteIfExists(starts.output);
            Files.delete(folder);
        }
    }

    /** The least and the median of each way. */
    static ResultTable table(Results results) {
        List<String> head = new ArrayList<>(List.of("java -jar"));
        for (String column : results.columns(GROUP)) {
            head.addAll(List.of(column + ", ms", "median"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (String row : results.rows(GROUP)) {
            List<String> cells = new ArrayList<>(List.of(row));
            for (String column : results.columns(GROUP)) {
                Timing timing = results.find(GROUP, row, column).orElseThrow();
                cells.add(ResultTable.figure(timing.least() / MILLISECOND));
                cells.add(ResultTable.figure(timing.median() / MILLISECOND));
            }
            rows.add(cells);
        }
        return new ResultTable("The standalone jar judges an example, from its start to its end", head, rows);
    }

    private void measure(Results results, int rounds) throws IOException, InterruptedException {
        // Also brings the jar into the memory of the machine, which would befall the first one.
        String expected = run(List.of());
        run(List.of("-XX:ArchiveClassesAtExit=" + archive));
        if (!Files.exists(archive)) {
            throw new IllegalStateException("Java made no archive of classes");
        }
        for (int round = 0; round < rounds; round++) {
            for (Way way : Way.values()) {
                long processor = ChildrenTime.nanos();
                long clock = System.nanoTime();
                String answer = run(way.options(archive));
                double nanos = System.nanoTime() - clock;
                if (!answer.equals(expected)) {
                    throw new IllegalStateException("the standalone jar answers otherwise with " + way.label);
                }
                results.add(GROUP, way.label, CLOCK, new Timing(List.of(nanos)));
                if (ChildrenTime.isKnown()) {
                    results.add(GROUP, way.label, PROCESSOR,
                            new Timing(List.of((double) (ChildrenTime.nanos() - processor))));
                }
            }
        }
    }

    /** What it prints. */
    private String run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(OwnMachine.java()));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(COMMAND);
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String printed = Files.readString(output);
        if (code != 0) {
            throw new IllegalStateException("the standalone jar ended with " + code + ": " + printed);
        }
        return printed;
    }
}
