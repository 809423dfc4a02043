package org.probationrules.spi;

/**
 * Which edition of a pack answered, and what asked its rules.
 *
 * @param id the pack's id, such as {@code timetable}
 * @param version the pack's own version
 * @param sha256 the SHA-256 of the pack's files, in lower-case hexadecimal
 * @param evaluator {@code one-pass}, or {@code drools} where the rules engine itself asks the rules: because it was set
 *     so, or because a rule of the pack has something that cannot be asked in one pass. The answers are the same; the
 *     rules engine needs more time
 */
public record PackReference(String id, String version, String sha256, String evaluator) {

    /** The usual evaluator. */
    public static final String ONE_PASS = "one-pass";

    /** A pack whose rules are asked as usual. */
    public PackReference(String id, String version, String sha256) {
        this(id, version, sha256, ONE_PASS);
    }
}
