package org.probationrules.facts;

import java.util.List;

/**
 * The moment of the award to one party, before which a confirmation must have come.
 *
 * @param pointer the award, or the list of awards where there is none yet
 * @param party the place of the party, to join by
 * @param moment when the award is made
 * @param restsOn the parameter that says which moment counts as the award
 */
public record AwardMoment(String pointer, String party, EventDate moment, List<Parameter> restsOn) implements Fact {

    public AwardMoment {
        restsOn = List.copyOf(restsOn);
    }

    /** Met if an act comes before the award; where none is recorded, met as long as the award has not been made. */
    public Judgement toFollow(EventDate act, EventDate today) {
        if (moment.isMissing() || moment.isNone()) {
            return Judgement.met(act.pointer());
        }
        return act.isMissing() || act.isNone()
                ? today.toBeBefore(moment).at(act.pointer())
                : act.toPrecede(moment);
    }
}
