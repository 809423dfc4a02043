package org.probationrules.facts;

/**
 * A step of a call-off that has a date.
 *
 * @param pointer where the date stands
 * @param step what it is: {@code launch} or {@code award}
 * @param date when
 */
public record CallOffStep(String pointer, String step, EventDate date) implements Fact {}
