package org.probationrules.facts;

import java.util.List;

/**
 * The basic information that a party has to give: SI 2024/692 reg 9(2), (3).
 *
 * @param pointer the party
 * @param party the place of the party, to join by
 * @param items what it has to give, what applies to it among them
 * @param missing places that would tell what it has to give; empty where it is told
 */
public record BasicInformation(String pointer, String party, Texts items, List<String> missing) implements Fact {

    public BasicInformation {
        missing = List.copyOf(missing);
    }

    /** Met if every item is there. */
    public Judgement toBeAllIn(Texts given) {
        return missing.isEmpty() ? given.toHaveAllOf(items) : Judgement.undetermined(given.pointer(), missing);
    }
}
