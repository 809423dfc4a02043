package org.probationrules.derive;

import java.util.List;

import org.probationrules.facts.Procurement;

/**
 * A programme of commissioning that its notices tell of.
 *
 * @param code its code
 * @param ocids the identifiers of the procurements that carry it out
 * @param othersBuyIn regions, by their letters, in which the authority that commissions there too buys for itself
 */
record Programme(String code, List<String> ocids, List<String> othersBuyIn) {

    Programme {
        ocids = List.copyOf(ocids);
        othersBuyIn = List.copyOf(othersBuyIn);
    }

    /** Whether a procurement belongs to it: by its identifier, or because it is said to. Titles change, and tell nothing. */
    boolean has(Procurement procurement) {
        return ocids.contains(procurement.ocid().value()) || procurement.programme().is(code);
    }
}
