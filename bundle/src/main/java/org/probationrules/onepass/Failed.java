package org.probationrules.onepass;

/** Passes on what went wrong in a rule. */
final class Failed {

    private Failed() {}

    /** The failure as it is; a checked one, which no rule can raise by itself, as the cause of another. */
    static RuntimeException because(Exception failure) {
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException("a rule could not be asked", failure);
    }
}
