package org.probationrules.spi;

/**
 * Which edition of a pack answered.
 *
 * @param id the pack's id, such as {@code timetable}
 * @param version the pack's own version
 * @param sha256 the SHA-256 of the pack's files, in lower-case hexadecimal
 */
public record PackReference(String id, String version, String sha256) {}
