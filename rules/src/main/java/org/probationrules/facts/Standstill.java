package org.probationrules.facts;

/**
 * The standstill of an award: the mandatory one and the one that its notice states, whichever ends later.
 *
 * @param pointer where its end is read from
 * @param award the award, to join by
 * @param lastDay its last day
 */
@DerivedBy("standstill.mandatory-working-days")
public record Standstill(String pointer, String award, EventDate lastDay) implements Fact {}
