package org.probationrules.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import org.probationrules.benchmark.peers.Engine;

/** Has JMH count the bytes that an assessment allocates, and find how long the slower ones take, by the clock. */
final class Latencies {

    private static final List<Double> PERCENTILES = List.of(50.0, 90.0, 99.0, 99.9);
    private static final String BYTES = "gc.alloc.rate.norm";

    private Latencies() {}

    static ResultTable measure(boolean quick) throws RunnerException {
        TimeValue iteration = TimeValue.milliseconds(quick ? 100 : 2000);
        int iterations = quick ? 1 : 5;
        String[] engines =
                Arrays.stream(Engine.values()).filter(Engine::grows).map(Engine::name).toArray(String[]::new);
        return table(new Runner(new OptionsBuilder()
                .include(AssessmentBenchmark.class.getName())
                .param("engine", engines)
                .addProfiler(GCProfiler.class)
                .forks(1)
                .warmupIterations(iterations)
                .warmupTime(iteration)
                .measurementIterations(iterations)
                .measurementTime(iteration)
                .verbosity(VerboseMode.SILENT)
                .build()).run().stream().toList());
    }

    private static ResultTable table(List<RunResult> results) {
        List<String> head = new ArrayList<>(List.of("engine", "dossier", "bytes"));
        PERCENTILES.forEach(percentile -> head.add("p" + percentile + ", µs"));
        List<List<String>> rows = results.stream()
                .sorted(Comparator.comparing(result -> result.getParams().getParam("large")))
                .map(Latencies::row)
                .toList();
        return new ResultTable("Bytes and latencies of an assessment, by JMH", head, rows);
    }

    private static List<String> row(RunResult result) {
        List<String> row = new ArrayList<>();
        row.add(Engine.valueOf(result.getParams().getParam("engine")).label());
        row.add(Boolean.parseBoolean(result.getParams().getParam("large")) ? "large" : "small");
        Result<?> bytes = result.getSecondaryResults().get(BYTES);
        row.add(bytes == null ? "" : String.format("%,.0f", bytes.getScore()));
        Statistics latencies = result.getPrimaryResult().getStatistics();
        PERCENTILES.forEach(percentile ->
                row.add(ResultTable.micros(latencies.getPercentile(percentile) * 1000)));
        return row;
    }
}
