package org.probationrules.ocds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Procurement;
import org.probationrules.ocds.Joined.Entry;

/** Reads what a procurement is worth, and whether it is run as one below the threshold. */
final class ValueMapper {

    private static final List<String> GONE = List.of("cancelled", "unsuccessful", "withdrawn");

    private final Joined joined;
    private final Lots lots;
    private final Part tender;

    ValueMapper(Joined joined, Lots lots) {
        this.joined = joined;
        this.lots = lots;
        this.tender = joined.release().part("tender");
    }

    void fill(Fill<Procurement> procurement) {
        if (SpecialRegimes.hasOtherThresholds(tender)) {
            tender.notes().taken(tender.place(), "The notice is under the regime of utilities or of defence, whose"
                    + " thresholds are not known here; the value is left out, so that it is held against no other");
            return;
        }
        procurement.with("estimatedValue", estimate());
        procurement.answer("treatedAsBelowThreshold", isBelowThreshold());
    }

    private Optional<Amount> estimate() {
        return Amounts.in(tender, "value")
                .or(() -> taken(lots.parts().isEmpty() ? Optional.empty() : lots.total(), "the sum of the lots"))
                .or(() -> taken(total(joined.awards()), "the sum of the awards"))
                .or(() -> taken(total(joined.contracts()), "the sum of the contracts"));
    }

    private Optional<Amount> taken(Optional<Amount> amount, String what) {
        if (amount.isPresent()) {
            Part about = tender.isThere() ? tender : joined.release();
            about.notes().taken(about.place(), "The notices state no estimated value of the whole; " + what + " is taken");
        }
        return amount;
    }

    private static Optional<Amount> total(List<Entry> entries) {
        List<Entry> standing = entries.stream()
                .filter(entry -> entry.part().text("status").filter(GONE::contains).isEmpty())
                .toList();
        List<Amount> values =
                standing.stream().map(entry -> Amounts.in(entry.part(), "value")).flatMap(Optional::stream).toList();
        return values.size() == standing.size() ? Amounts.sum(values) : Optional.empty();
    }

    /** What the notices say outright; whether it is true is for rules to judge. */
    private Optional<Boolean> isBelowThreshold() {
        if (saysBelowThreshold(tender)) {
            return Optional.of(true);
        }
        List<Boolean> above = Stream.concat(
                        Stream.of(tender),
                        Stream.concat(joined.awards().stream(), joined.contracts().stream()).map(Entry::part))
                .map(part -> part.truth("aboveThreshold"))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return above.size() == 1 ? Optional.of(!above.get(0)) : Optional.empty();
    }

    /** Whether the procedure is named as one for contracts below the threshold. */
    static boolean saysBelowThreshold(Part tender) {
        return tender.text("procurementMethodDetails")
                .filter(details -> details.toLowerCase(Locale.ROOT).replace('-', ' ').contains("below threshold"))
                .isPresent();
    }
}
