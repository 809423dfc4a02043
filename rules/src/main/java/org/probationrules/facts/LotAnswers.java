package org.probationrules.facts;

/**
 * What the tender notice of a procurement in lots says on how many a supplier may have; silent where it says nothing.
 *
 * @param pointer the place of the limits
 * @param limits the limits
 */
public record LotAnswers(String pointer, LotLimits limits) implements Fact {}
