package org.probationrules.onepass;

/** Says that there is something in a rule that one pass cannot ask, and what. */
public final class UnsupportedRule extends Exception {

    private static final long serialVersionUID = 1L;

    UnsupportedRule(String message) {
        super(message);
    }
}
