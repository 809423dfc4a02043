package org.probationrules.ocds;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Lot;
import org.probationrules.ocds.Joined.Entry;

/**
 * The lots of a procurement.
 *
 * @param parts the lots as the notices have them
 * @param divided whether there is more than one: notices write one lot where the procurement is not divided at all
 */
record Lots(List<Part> parts, boolean divided) {

    static Lots of(Joined joined) {
        List<Part> parts = joined.release().part("tender").parts("lots");
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(lot -> lot.text("id").ifPresent(names::add));
        joined.awards().forEach(award -> names.addAll(award.part().texts("relatedLots")));
        return new Lots(parts, names.size() > 1);
    }

    /** The lots as facts; none where the procurement is not divided. */
    List<Lot> facts() {
        return divided ? parts.stream().map(Lots::fact).toList() : List.of();
    }

    private static Lot fact(Part lot) {
        return Fill.of(Lot.class)
                .key("id", lot.text("id").orElse(""))
                .text("service", lot.text("title"))
                .with("value", Amounts.in(lot, "value"))
                .build();
    }

    /** The sum of all lots, if each has a value. */
    Optional<Amount> total() {
        List<Amount> values = parts.stream().map(lot -> Amounts.in(lot, "value")).flatMap(Optional::stream).toList();
        return values.size() == parts.size() ? Amounts.sum(values) : Optional.empty();
    }

    /** The names of the lots of an award or a contract; one empty name where it is for all. */
    List<String> namesOf(Entry entry) {
        List<String> names = divided ? entry.part().texts("relatedLots") : List.of();
        if (names.isEmpty() && divided) {
            names = entry.part().parts("items").stream()
                    .map(item -> item.text("relatedLot"))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
        return names.isEmpty() ? List.of("") : names;
    }
}
