package org.probationrules.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

/**
 * Measures the processor time of calls, on one thread.
 *
 * <p>Time that others take from the machine does not count, and neither does what compiler and collector do on threads of
 * their own. Calls go on until they get no faster; then batches are noted.
 */
final class Meter {

    /** The last batches of warming up, that must not be faster than those before. */
    private static final int STEADY = 5;
    /** By how much they may be. */
    private static final double STEADY_WITHIN = 0.02;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Keeps results alive, so that no call can be optimized away. */
    private static volatile @Nullable Object kept;

    private final Callable<?> work;
    private final Effort effort;
    private long calls = 1;

    private Meter(Callable<?> work, Effort effort) {
        this.work = work;
        this.effort = effort;
    }

    static Timing measure(Callable<?> work, Effort effort) {
        Meter meter = new Meter(work, effort);
        meter.warmUp();
        List<Double> nanos = new ArrayList<>();
        for (int i = 0; i < effort.batches(); i++) {
            nanos.add(meter.batch());
        }
        return new Timing(nanos);
    }

    /** Until the least of the last batches is hardly below the least before them, or time is up. */
    private void warmUp() {
        long end = THREADS.getCurrentThreadCpuTime() + effort.longestWarmUp().toNanos();
        double before = Double.MAX_VALUE;
        while (true) {
            double last = Double.MAX_VALUE;
            for (int i = 0; i < STEADY && THREADS.getCurrentThreadCpuTime() < end; i++) {
                last = Math.min(last, batch());
            }
            if (last > before * (1 - STEADY_WITHIN) || THREADS.getCurrentThreadCpuTime() >= end) {
                return;
            }
            before = last;
        }
    }

    /** The nanoseconds of a call in a batch, which is made larger if it was over too soon to be timed well. */
    private double batch() {
        while (true) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (long i = 0; i < calls; i++) {
                call();
            }
            long nanos = THREADS.getCurrentThreadCpuTime() - start;
            if (nanos >= effort.batch().toNanos()) {
                return (double) nanos / calls;
            }
            double enough = 1.2 * calls * effort.batch().toNanos() / Math.max(1, nanos);
            calls = Math.max(calls + 1, Math.min(calls * 10, (long) enough));
        }
    }

    private void call() {
        try {
            kept = work.call();
        } catch (Exception e) {
            throw new IllegalStateException("what is measured failed", e);
        }
    }
}
