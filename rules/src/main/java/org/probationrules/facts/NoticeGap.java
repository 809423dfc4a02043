package org.probationrules.facts;

/**
 * What a notice must state in its procurement and does not.
 *
 * @param pointer the notice
 * @param code its form
 * @param items the missing items, by code; missing where the notice was not examined
 */
@DerivedBy({"award-notice.named-losers-value-over", "vat.standard-rate"})
public record NoticeGap(String pointer, String code, Texts items) implements Fact {}
