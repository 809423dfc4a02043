package org.probationrules.benchmark;

/** That what is to be compared does not judge alike, or that it cannot be told. */
final class NotProven extends Exception {

    private static final long serialVersionUID = 1;

    NotProven(String message) {
        super(message);
    }
}
