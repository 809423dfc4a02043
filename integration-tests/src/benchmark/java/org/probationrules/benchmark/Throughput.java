package org.probationrules.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.probationrules.benchmark.document.Answers;
import org.probationrules.benchmark.document.Service;
import org.probationrules.benchmark.subject.Subjects;
import org.probationrules.benchmark.subject.Subset;

/**
 * Counts the assessments that the plugin makes in a second, from bytes to bytes, on one thread and on two.
 *
 * <p>Both call the one service that a container has. One and two take turns in one Java machine. What collector and
 * compiler do on threads of their own takes processors from two threads, not from one: twice as many cannot be reached
 * on two processors.
 */
public final class Throughput {

    static final String GROUP = "threads";

    private static final Effort FULL = new Effort(Duration.ofSeconds(2), 7, Duration.ofSeconds(20));
    private static final List<String> ROWS = List.of("1 thread", "2 threads");
    private static final String COLUMN = "small";
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    /** Keeps answers alive, so that no call can be optimized away. */
    private static volatile long bytes;

    private final Answers answers = Service.PLUGIN.start();
    private final byte[] dossier = new Subjects(Subset.packs()).small().json();
    private final Effort effort;

    private Throughput(Effort effort) {
        this.effort = effort;
    }

    /** Measures, in a Java machine of its own. */
    public static void main(String[] arguments) {
        new Throughput(FULL).measure().forEach(OwnMachine::tell);
        System.exit(0);
    }

    /** Adds a row for each number of threads, as the time by the clock for one assessment. */
    static void measure(Results results, boolean quick) throws IOException, InterruptedException {
        List<Timing> timings =
                quick ? new Throughput(Effort.QUICK).measure() : OwnMachine.run(Throughput.class);
        for (int i = 0; i < ROWS.size(); i++) {
            results.add(GROUP, ROWS.get(i), COLUMN, timings.get(i));
        }
    }

    /** Assessments in a second, and how many times as many as on one thread. */
    static ResultTable table(Results results) {
        List<List<String>> rows = new ArrayList<>();
        for (String row : results.rows(GROUP)) {
            Timing timing = results.find(GROUP, row, COLUMN).orElseThrow();
            rows.add(List.of(
                    row,
                    ResultTable.figure(SECOND / timing.least()),
                    ResultTable.figure(SECOND / timing.median()),
                    results.ratio(GROUP, ROWS.get(0), row, COLUMN).map(ResultTable::figure).orElse("")));
        }
        return new ResultTable(
                "Assessments of the small dossier in a second of the clock, from bytes to bytes",
                List.of("this plugin on", "best", "median", "× " + ROWS.get(0)),
                rows);
    }

    private List<Timing> measure() {
        long end = System.nanoTime() + effort.longestWarmUp().toNanos();
        while (System.nanoTime() < end) {
            nanosOfOne(ROWS.size());
        }
        List<List<Double>> nanos = new ArrayList<>();
        ROWS.forEach(row -> nanos.add(new ArrayList<>()));
        for (int round = 0; round < effort.batches(); round++) {
            for (int threads = 1; threads <= ROWS.size(); threads++) {
                nanos.get(threads - 1).add(nanosOfOne(threads));
            }
        }
        return nanos.stream().map(Timing::new).toList();
    }

    /** By the clock, on so many threads at once. */
    private double nanosOfOne(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        Callable<Double> calling = () -> callsPerNano(start);
        try {
            double perNano = 0;
            for (Future<Double> each : pool.invokeAll(Collections.nCopies(threads, calling))) {
                perNano += each.get();
            }
            return 1 / perNano;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("what is measured failed", e);
        } finally {
            pool.shutdown();
        }
    }

    /** On this thread, from when all are there until time is up. */
    private double callsPerNano(CyclicBarrier start) throws InterruptedException, BrokenBarrierException {
        start.await();
        long from = System.nanoTime();
        long length = 0;
        long calls = 0;
        long nanos = 0;
        while (nanos < effort.batch().toNanos()) {
            length += answers.answer(dossier).length;
            calls++;
            nanos = System.nanoTime() - from;
        }
        bytes = length;
        return (double) calls / nanos;
    }
}
