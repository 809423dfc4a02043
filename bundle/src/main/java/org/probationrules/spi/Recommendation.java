package org.probationrules.spi;

/** What a host is advised to do. The decision stays with people. */
public enum Recommendation {
    /** Nothing speaks against going on. */
    PROCEED,
    /** Go on, and read the warnings; a rule that is only possibly broken is one of them. */
    PROCEED_WITH_WARNINGS,
    /** A rule of severity error is broken. */
    STOP,
    /** A rule of severity error lacks a fact in a final dossier, the dossier was refused, no rule ran, or the engine broke. */
    UNDECIDED
}
