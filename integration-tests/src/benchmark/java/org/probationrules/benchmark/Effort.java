package org.probationrules.benchmark;

import java.time.Duration;

/**
 * How thoroughly is measured.
 *
 * @param batch how long a batch of calls computes at least
 * @param batches how many batches are noted
 * @param longestWarmUp when warming up ends though batches still get faster
 */
record Effort(Duration batch, int batches, Duration longestWarmUp) {

    /** For figures. */
    static final Effort FULL = new Effort(Duration.ofMillis(100), 11, Duration.ofSeconds(30));
    /** For a look at whether all is well; its figures are worth nothing. */
    static final Effort QUICK = new Effort(Duration.ofMillis(10), 3, Duration.ofMillis(400));
}
