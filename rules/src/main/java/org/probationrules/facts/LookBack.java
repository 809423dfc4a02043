package org.probationrules.facts;

import java.util.List;

/**
 * How far back the event of an exclusion may lie: Procurement Act 2023 Sch 6 para 44, Sch 7 para 15.
 *
 * @param pointer the date that counts
 * @param exclusion the place of the exclusion, to join by
 * @param what {@code events} or {@code events-known}: whether the event counts from its day or from when it was known
 * @param date the date that counts
 * @param start the first day that counts
 * @param missing places that would tell; empty where it is told
 */
@DerivedBy({
    "exclusion.look-back-years",
    "exclusion.short-look-back-years",
    "exclusion.schedule-in-force",
    "exclusion.transition-floor"
})
public record LookBack(
        String pointer, String exclusion, String what, EventDate date, EventDate start, List<String> missing)
        implements Fact {

    public LookBack {
        missing = List.copyOf(missing);
    }

    /** Met if the date lies inside; undetermined where it cannot be told which days count. */
    public Judgement toReach() {
        return missing.isEmpty() ? date.toBeOnOrAfter(start) : Judgement.undetermined(pointer, missing);
    }
}
