package org.probationrules.spi;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** A breach of law, or of the procedure that is published. */
    ERROR,
    /** A doubtful reading, a house policy or good practice; or an error that cannot be told for certain. */
    WARNING,
    /** Something worth knowing that stops nobody. */
    INFO
}
