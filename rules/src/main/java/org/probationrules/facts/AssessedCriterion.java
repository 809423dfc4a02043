package org.probationrules.facts;

/**
 * A criterion under which something was scored or decided, or that is given as a reason for the outcome.
 *
 * @param pointer the criterion or reason
 * @param id its number or name
 * @param subject what it is about
 */
public record AssessedCriterion(String pointer, String id, Text subject) implements Fact {}
