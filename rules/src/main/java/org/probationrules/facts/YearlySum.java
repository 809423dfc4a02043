package org.probationrules.facts;

/**
 * What a grant pays in all its years, with the whole that it states.
 *
 * @param pointer where the years stand
 * @param sum the years together
 * @param total the whole
 */
public record YearlySum(String pointer, Amount sum, Amount total) implements Fact {

    /** By how much the two differ. */
    public Amount difference() {
        return Amount.of(sum.value().subtract(total.value()).abs(), total.vat());
    }
}
