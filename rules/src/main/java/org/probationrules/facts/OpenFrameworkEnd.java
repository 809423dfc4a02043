package org.probationrules.facts;

/**
 * The last day of an open framework beside the latest that it may be.
 *
 * @param pointer the last day
 * @param lastDay the last day
 * @param latest the latest day that it may be
 */
@DerivedBy({"open-framework.max-years", "open-framework.single-supplier-years"})
public record OpenFrameworkEnd(String pointer, EventDate lastDay, EventDate latest) implements Fact {}
