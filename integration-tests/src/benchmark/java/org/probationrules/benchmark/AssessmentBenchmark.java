package org.probationrules.benchmark;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.probationrules.benchmark.peers.Engine;
import org.probationrules.benchmark.peers.Found;
import org.probationrules.benchmark.subject.Subjects;
import org.probationrules.benchmark.subject.Subset;

/** One assessment by one engine, for JMH; {@link Latencies} says how it is run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessmentBenchmark {

    /** The engine, by the name of its constant. */
    @Param("JAVA")
    public String engine = "";

    /** Whether the large dossier is judged, and not the small one. */
    @Param({"false", "true"})
    public boolean large;

    private Callable<List<Found>> assessment = List::of;

    /** Starts the engine and makes the dossier ready. */
    @Setup
    public void prepare() {
        Subjects subjects = new Subjects(Subset.packs());
        assessment = Engine.valueOf(engine).start().judging(large ? subjects.large() : subjects.small());
    }

    /** What is measured. */
    @Benchmark
    public List<Found> assess() throws Exception {
        return assessment.call();
    }
}
