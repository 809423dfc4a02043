package org.probationrules.spi.bench;

/** A request that cannot be carried out; the message says to a rule author why, and what can be done. */
public final class BenchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A request that cannot be carried out, with the reason as whole sentences. */
    public BenchException(String message) {
        super(message);
    }
}
