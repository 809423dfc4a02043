package org.probationrules.gate;

import java.util.Optional;

/** Says that rules used up what they may use, and were stopped. */
public final class DeadlineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was used up. */
    public enum Spent {
        /** The computing time. */
        TIME,
        /** The number of combinations of facts that may be looked at. */
        COMBINATIONS
    }

    private final Spent spent;
    private final long most;

    DeadlineException(Spent spent, long most) {
        super("rules were stopped: " + spent + " beyond " + most, null, false, true);
        this.spent = spent;
        this.most = most;
    }

    /** What was used up. */
    public Spent spent() {
        return spent;
    }

    /** How much of it there was: seconds or combinations. */
    public long most() {
        return most;
    }

    /** The deadline behind a failure, which the rules engine wraps. */
    public static Optional<DeadlineException> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DeadlineException deadline) {
                return Optional.of(deadline);
            }
        }
        return Optional.empty();
    }
}
