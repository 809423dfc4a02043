package org.probationrules.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Lot;
import org.probationrules.facts.LotTotal;
import org.probationrules.facts.Procurement;

/** Adds up the lots of a procurement, with VAT. */
final class LotTotals implements Derivation {

    @Override
    public List<LotTotal> derive(Dossier dossier, Background background) {
        BigDecimal rate = background.parameter("vat.standard-rate").number();
        return dossier.procurement()
                .filter(procurement -> !procurement.lots().isEmpty())
                .map(procurement -> List.of(total(procurement, rate)))
                .orElse(List.of());
    }

    private static LotTotal total(Procurement procurement, BigDecimal rate) {
        List<Amount> values = procurement.lots().stream().map(Lot::value).toList();
        Optional<Amount> open = values.stream().filter(value -> !isKnown(value)).findFirst();
        Amount sum = open.map(value -> Amount.MISSING.at(value.pointer()))
                .orElseGet(() -> Amount.of(
                        values.stream().map(value -> value.withVat(rate).value()).reduce(BigDecimal.ZERO, BigDecimal::add),
                        VatBasis.INCLUSIVE));
        Amount whole = procurement.estimatedValue();
        return new LotTotal(
                whole.pointer(),
                sum,
                isKnown(whole) ? whole.withVat(rate) : Amount.MISSING.at(whole.pointer()),
                values.size());
    }

    private static boolean isKnown(Amount value) {
        return value.isStated() && value.vat() != VatBasis.UNSTATED;
    }
}
