package org.probationrules.gate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What the rules of one assessment may use on the current thread: computing time, and combinations of facts.
 *
 * <p>It is computing time and not the clock, so that a machine that is busy with other things stops no assessment. Time
 * is looked at once in many checks. Combinations are counted besides, since each takes memory, which time does not bound.
 * A deadline that is set within another ends no later than the other.
 */
public final class Deadline implements AutoCloseable {

    /** How many combinations of facts one deadline allows: far above what shipped rules need for the largest dossiers. */
    static final long MOST_COMBINATIONS = 2_000_000;

    private static final int CHECKS_TO_A_LOOK = 1 << 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    private final @Nullable Deadline outer;
    private final Duration allowed;
    private final boolean ofProcessor;
    private final long end;
    private int checks;
    private long combinations;

    private Deadline(@Nullable Deadline outer, Duration allowed, boolean ofProcessor, long end) {
        this.outer = outer;
        this.allowed = allowed;
        this.ofProcessor = ofProcessor;
        this.end = end;
    }

    /** Sets a deadline for what this thread does until it is closed. */
    public static Deadline set(Duration allowed) {
        Deadline outer = CURRENT.get();
        boolean ofProcessor = THREADS.isCurrentThreadCpuTimeSupported() && THREADS.getCurrentThreadCpuTime() >= 0;
        long end = used(ofProcessor) + allowed.toNanos();
        Deadline deadline = outer != null && outer.end - end < 0
                ? new Deadline(outer, outer.allowed, ofProcessor, outer.end)
                : new Deadline(outer, allowed, ofProcessor, end);
        CURRENT.set(deadline);
        return deadline;
    }

    /** Is called by everything that a rule runs; throws {@link DeadlineException} when the time is used up. */
    public static void check() {
        Deadline deadline = CURRENT.get();
        if (deadline != null && (++deadline.checks & CHECKS_TO_A_LOOK - 1) == 0) {
            deadline.look();
        }
    }

    /** Is called for every combination of facts that a rule is tried on. */
    public static void checkCombination() {
        Deadline deadline = CURRENT.get();
        if (deadline != null) {
            deadline.countCombination();
        }
    }

    /** The deadline of this thread; null if there is none. */
    public static @Nullable Deadline current() {
        return CURRENT.get();
    }

    /** As {@link #checkCombination()}, by the thread whose deadline it is. */
    public void countCombination() {
        if (++combinations > MOST_COMBINATIONS) {
            throw new DeadlineException(DeadlineException.Spent.COMBINATIONS, MOST_COMBINATIONS);
        }
        if ((++checks & CHECKS_TO_A_LOOK - 1) == 0) {
            look();
        }
    }

    /** How many combinations of facts were tried. */
    public long combinations() {
        return combinations;
    }

    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            outer.combinations += combinations;
            CURRENT.set(outer);
        }
    }

    private void look() {
        if (used(ofProcessor) - end > 0) {
            throw new DeadlineException(DeadlineException.Spent.TIME, Math.max(1, allowed.toSeconds()));
        }
    }

    /** What this thread has computed; where the platform does not tell, the clock that only goes forward. */
    private static long used(boolean ofProcessor) {
        return ofProcessor ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
