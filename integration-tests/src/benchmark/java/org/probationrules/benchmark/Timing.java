package org.probationrules.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured of one thing.
 *
 * @param nanos the time of one call, by batch: of the processor, or by the clock where {@link ByClock} says so
 */
record Timing(List<Double> nanos) {

    /** The least of the batches: what it takes when nothing interferes. */
    double least() {
        return nanos.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double median() {
        double[] sorted = nanos.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Both, as if measured at once. */
    Timing and(Timing other) {
        return new Timing(Stream.concat(nanos.stream(), other.nanos.stream()).toList());
    }

    /** As one process hands it to another. */
    String write() {
        return nanos.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    static Timing read(String line) {
        return new Timing(Arrays.stream(line.split(" ")).map(Double::valueOf).toList());
    }
}
