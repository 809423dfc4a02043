package org.probationrules.facts;

import java.util.List;

/**
 * The sub-contractors of a bidder that intends to sub-contract.
 *
 * @param pointer the bidder
 * @param bidder the place of the bidder, to join by
 * @param partners those that are named
 */
public record Subcontracting(String pointer, String bidder, List<Party> partners) implements Fact {

    public Subcontracting {
        partners = List.copyOf(partners);
    }

    /** Met if the debarment list was looked at for each by the day of the award; undetermined where nobody is named. */
    public Judgement toBeChecked(DecisionMoment award, EventDate today) {
        return partners.stream()
                .map(partner -> award.toBeNoEarlierThan(partner.debarmentChecked(), today))
                .reduce(Judgement::andAlso)
                .orElse(Judgement.undetermined(pointer, "/parties"));
    }

    /** The names of those for whom the list was not looked at in time. */
    public Texts notChecked(DecisionMoment award, EventDate today) {
        return Texts.of(partners.stream()
                .filter(partner -> !award.toBeNoEarlierThan(partner.debarmentChecked(), today).isMet())
                .map(partner -> partner.name().value())
                .toList());
    }
}
