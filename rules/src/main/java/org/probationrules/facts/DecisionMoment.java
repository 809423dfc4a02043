package org.probationrules.facts;

import java.util.List;

/**
 * The moment of a decision on a supplier, before which something must have come: a confirmation, a check, a determination.
 *
 * @param pointer the date, or where it would stand if there is none yet
 * @param of the place of the party or of the exclusion that the decision is on, to join by
 * @param kind {@code admission}, {@code assessment} or {@code award}
 * @param first whether it is the first decision on the supplier of which the dossier has a date
 * @param moment when the decision is made
 * @param restsOn the parameter that says which moment counts, where one does
 */
@DerivedBy("award.moment")
public record DecisionMoment(
        String pointer, String of, String kind, boolean first, EventDate moment, List<Parameter> restsOn)
        implements Fact {

    public DecisionMoment {
        restsOn = List.copyOf(restsOn);
    }

    /** Met as long as the decision has not been made. */
    public Judgement toBeAhead(EventDate today) {
        return moment.isMissing() || moment.isNone() ? Judgement.met(pointer) : today.toBeBefore(moment).at(pointer);
    }

    /** Met if an act comes before the decision; where none is recorded, met as long as the decision is ahead. */
    public Judgement toFollow(EventDate act, EventDate today) {
        Judgement ahead = toBeAhead(today).at(act.pointer());
        return act.isMissing() || act.isNone() || moment.isMissing() || moment.isNone() ? ahead : act.toPrecede(moment);
    }

    /** Met if an act comes on the day of the decision or earlier; where none is recorded, met as long as it is ahead. */
    public Judgement toBeNoEarlierThan(EventDate act, EventDate today) {
        Judgement ahead = toBeAhead(today).at(act.pointer());
        return act.isMissing() || act.isNone() || moment.isMissing() || moment.isNone()
                ? ahead
                : act.toBeOnOrBefore(moment);
    }
}
