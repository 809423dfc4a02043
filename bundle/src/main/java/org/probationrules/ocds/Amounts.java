package org.probationrules.ocds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.json.JsonValue;

/** Reads sums of money: {@code amountGross} has VAT in it, {@code amount} has not. */
final class Amounts {

    private static final BigDecimal MOST_POUNDS = new BigDecimal("999999999999.99");

    private Amounts() {}

    /** The sum in a member of a part, with VAT where it is given so. */
    static Optional<Amount> in(Part part, String name) {
        return of(part.part(name));
    }

    private static Optional<Amount> of(Part value) {
        Optional<String> currency = value.text("currency").map(code -> code.toUpperCase(Locale.ROOT));
        Optional<BigDecimal> gross = pounds(value, "amountGross", currency);
        Optional<BigDecimal> net = pounds(value, "amount", currency);
        if (gross.isPresent() && net.isPresent() && gross.get().compareTo(net.get()) < 0) {
            value.notes().taken(value.place(), "The amount with VAT (" + gross.get().toPlainString()
                    + ") is less than that without (" + net.get().toPlainString() + "); the one with VAT is taken");
        }
        return gross.map(sum -> Amount.of(sum, VatBasis.INCLUSIVE))
                .or(() -> net.map(sum -> Amount.of(sum, VatBasis.EXCLUSIVE)));
    }

    private static Optional<BigDecimal> pounds(Part value, String name, Optional<String> currency) {
        Optional<BigDecimal> number = value.number(name);
        if (number.isEmpty()) {
            return number;
        }
        JsonValue written = value.raw(name).orElseThrow();
        String problem = currency.isPresent() && !currency.get().equals("GBP")
                ? "it is not in pounds but in " + currency.get()
                : number.get().signum() == 0
                        ? "zero is what publishers write where they state no amount"
                        : number.get().signum() < 0
                                ? "it is negative"
                                : number.get().compareTo(MOST_POUNDS) > 0 ? "it is more than a million million" : "";
        if (!problem.isEmpty()) {
            value.notes().noSuchAmount(written, problem);
            return Optional.empty();
        }
        if (number.get().compareTo(BigDecimal.ONE) < 0) {
            value.notes().taken(value.place(), "The amount of " + number.get().toPlainString()
                    + " is hardly the value of anything; it is taken as it stands");
        }
        // Some systems write 126294.00000000001.
        return number.map(sum -> sum.setScale(2, RoundingMode.HALF_UP)).filter(sum -> sum.signum() > 0);
    }

    /** The sum of amounts with the same VAT basis; empty if there is none, or if they differ in it. */
    static Optional<Amount> sum(List<Amount> amounts) {
        if (amounts.isEmpty() || amounts.stream().map(Amount::vat).distinct().count() > 1) {
            return Optional.empty();
        }
        BigDecimal sum = amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(Amount.of(sum, amounts.get(0).vat())).filter(total -> sum.compareTo(MOST_POUNDS) <= 0);
    }
}
