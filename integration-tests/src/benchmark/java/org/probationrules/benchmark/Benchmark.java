package org.probationrules.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.probationrules.benchmark.peers.Engine;
import org.probationrules.benchmark.subject.RandomDossiers;
import org.probationrules.benchmark.subject.Subject;
import org.probationrules.benchmark.subject.Subjects;
import org.probationrules.benchmark.subject.Subset;
import org.probationrules.pack.Pack;

/** The command: proves that all engines and services judge alike, then measures them and tells. */
public final class Benchmark {

    private static final Path EXAMPLES = Path.of("rules/examples");
    private static final int CHANCE_DOSSIERS = 500;

    private Benchmark() {}

    /** Runs in the folder of the project; what is asked for are properties, see {@link Options}. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.ofProperties();
        try {
            List<Subject> subjects = subjects();
            System.out.println(SameFindings.prove(Engine.startAll(), subjects) + ".");
            System.out.println(SameAnswers.prove(subjects.subList(0, 2)) + ".");
        } catch (NotProven e) {
            System.err.println("Nothing is measured: " + e.getMessage() + ".");
            System.exit(1);
        }
        Results results = options.quick() ? measureHere() : measureApart(options);
        Map<String, Object> circumstances = Circumstances.now(options);
        System.out.println(TextTables.of(results, circumstances));
        if (options.jmh()) {
            System.out.println(TextTables.of(Latencies.measure(options.quick())));
        }
        ResultsFile.write(options.results(), results, circumstances);
        if (options.write().isPresent()) {
            Pages.write(options.write().get(), results, circumstances);
        }
        System.exit(0);
    }

    private static List<Subject> subjects() throws IOException {
        List<Pack> packs = Subset.packsWithCases();
        Subjects subjects = new Subjects(packs);
        List<Subject> all = new ArrayList<>(List.of(subjects.small(), subjects.large()));
        all.addAll(new RandomDossiers(subjects, packs, examples()).make(CHANCE_DOSSIERS));
        return all;
    }

    private static Map<String, byte[]> examples() throws IOException {
        Map<String, byte[]> examples = new TreeMap<>();
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            for (Path folder : folders.toList()) {
                examples.put(folder.getFileName().toString(), Files.readAllBytes(folder.resolve("dossier.json")));
            }
        }
        return examples;
    }

    private static Results measureHere() throws IOException, InterruptedException {
        Results results = new Results();
        for (Cell cell : Cells.quick()) {
            progress(cell, Meter.measure(cell.work().get(), Effort.QUICK), results);
        }
        for (ByClock each : ByClock.values()) {
            System.err.println(each.id());
            each.measure(results, true);
        }
        return results;
    }

    private static Results measureApart(Options options) throws IOException, InterruptedException {
        Results results = new Results();
        for (int round = 0; round < options.rounds(); round++) {
            for (Cell cell : Cells.chosen(options.only())) {
                progress(cell, CellProcess.measure(cell), results);
            }
            for (ByClock each : ByClock.chosen(options.only())) {
                System.err.println(each.id());
                each.measure(results, false);
            }
        }
        return results;
    }

    private static void progress(Cell cell, Timing timing, Results results) {
        results.add(cell, timing);
        System.err.printf("%-60s %10.1f µs%n", cell.id(), timing.least() / 1000);
    }
}
