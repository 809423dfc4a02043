package org.probationrules.spi;

/** What a host is advised to do. The decision stays with people. */
public enum Recommendation {
    /** Nothing speaks against going on. */
    PROCEED,
    /** Go on, and read the warnings. */
    PROCEED_WITH_WARNINGS,
    /** A rule of severity error is broken. */
    STOP,
    /** A serious rule could not be decided, the dossier was refused, no rule ran, or the engine broke. */
    UNDECIDED
}
