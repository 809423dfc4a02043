package org.probationrules.facts;

import java.math.BigDecimal;

/**
 * An amount of a grant under the General Grant Scheme with the ceiling that it is measured by.
 *
 * @param pointer where it stands
 * @param row what it is: {@code in year 1}, {@code in 2027-28} or {@code in total}
 * @param amount the amount
 * @param ceiling the most that it may be
 */
@DerivedBy({"general.year-basis", "general.max-per-year", "general.max-total"})
public record FundingFigure(String pointer, Phrase row, Amount amount, Amount ceiling) implements Fact {

    /** How much of the amount is above the ceiling. */
    public Amount over() {
        return Amount.of(amount.value().subtract(ceiling.value()).max(BigDecimal.ZERO), amount.vat());
    }
}
