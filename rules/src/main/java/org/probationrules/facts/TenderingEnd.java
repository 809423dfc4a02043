package org.probationrules.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * The last day of tendering: the local day of the tender deadline, whatever its hour (Procurement Act 2023 s.54(5)).
 *
 * @param pointer the deadline
 * @param day the day
 * @param deadline the deadline as it was given
 * @param restsOn the parameter that chose among several deadlines; empty where there was nothing to choose
 */
@DerivedBy("tendering.round")
public record TenderingEnd(String pointer, EventDate day, EventDate deadline, List<Parameter> restsOn)
        implements Fact {

    public TenderingEnd {
        restsOn = List.copyOf(restsOn);
    }

    /** Met if an act comes by the hour of the deadline; undetermined where it hangs on an hour that was not given. */
    public Judgement toComeNoSoonerThan(EventDate act) {
        Judgement byTheHour = act.toFollow(deadline).negated();
        return byTheHour.verdict() != Verdict.POSSIBLE
                ? byTheHour
                : Judgement.undetermined(act.pointer(), Stream.of(act, deadline)
                        .filter(date -> !date.hasHour())
                        .map(EventDate::pointer)
                        .toList());
    }
}
