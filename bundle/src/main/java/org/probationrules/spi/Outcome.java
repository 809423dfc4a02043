package org.probationrules.spi;

/** What a rule says of a dossier. */
public enum Outcome {
    /** What the rule asks for holds. */
    PASS,
    /** What the rule asks for does not hold. */
    FAIL,
    /** The dates are too coarse to tell: it may or may not hold. */
    POSSIBLE,
    /** A fact that the rule needs is missing; the finding names it. */
    UNDETERMINED,
    /** The rule does not concern this dossier: another regime, moment, date, or nothing of its kind is there. */
    NOT_APPLICABLE
}
