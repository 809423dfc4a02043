package org.probationrules.facts;

/**
 * The key performance indicators of a large contract in one of the places where they belong.
 *
 * @param pointer the number
 * @param where the place: {@code contract} or {@code contract-details-notice}
 * @param count how many there are
 * @param reason why there are none, where that is said
 */
@DerivedBy({"kpi.value-over", "vat.standard-rate"})
public record IndicatorCount(String pointer, String where, Count count, Text reason) implements Fact {}
