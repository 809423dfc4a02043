package org.probationrules.facts;

import java.math.BigDecimal;

import org.probationrules.facts.Amount.VatBasis;

/**
 * What the lots of a procurement add up to, beside the value of the whole, both with VAT.
 *
 * @param pointer the value of the whole
 * @param sum the lots together; missing, at the place that would tell, where a value or its VAT basis is not stated
 * @param total the whole; missing likewise
 * @param count how many lots there are
 */
@DerivedBy("vat.standard-rate")
public record LotTotal(String pointer, Amount sum, Amount total, long count) implements Fact {

    /** How far the two are apart; missing where either is. */
    public Amount difference() {
        if (!sum.isStated() || !total.isStated()) {
            return Amount.MISSING.at(sum.isStated() ? total.pointer() : sum.pointer());
        }
        return Amount.of(sum.value().subtract(total.value()).abs(), VatBasis.INCLUSIVE).at(pointer);
    }

    /** So much for each lot, for what rounding may do. */
    public Amount allowance(BigDecimal perLot) {
        return Amount.of(perLot.multiply(BigDecimal.valueOf(count)), VatBasis.INCLUSIVE);
    }
}
