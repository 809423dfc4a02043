package org.probationrules.facts;

/** What a comparison comes to, mildest first. */
public enum Verdict {
    /** It holds on every reading of the values. */
    MET,
    /** It holds for some of the days that the dates may mean, and not for others. */
    POSSIBLE,
    /** A value that it needs is missing. */
    UNDETERMINED,
    /** It holds on no reading of the values. */
    VIOLATED
}
