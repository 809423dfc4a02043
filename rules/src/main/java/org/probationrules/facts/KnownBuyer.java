package org.probationrules.facts;

/**
 * What the list of contracting authorities says about the buyer.
 *
 * @param pointer the buyer
 * @param authorityType its kind; missing, at the code of the buyer, where it is not on the list
 */
public record KnownBuyer(String pointer, Text authorityType) implements Fact {}
