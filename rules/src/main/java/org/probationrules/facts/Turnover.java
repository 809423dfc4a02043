package org.probationrules.facts;

/**
 * The turnover of those who receive a grant, with the most that the grant pays in a year.
 *
 * @param pointer where the recipients stand
 * @param of whose turnover counts: {@code lead} or {@code combined}
 * @param amount the turnover
 * @param annual the most that the grant pays in a financial year
 * @param needed the turnover that this calls for
 * @param most the most that the turnover allows in a year
 */
@DerivedBy({"rehab.turnover-of", "rehab.turnover-multiple"})
public record Turnover(String pointer, String of, Amount amount, Amount annual, Amount needed, Amount most)
        implements Fact {}
