package org.probationrules.facts;

import java.util.List;

/**
 * Something about the dossier as a whole that decides which rules concern it; derived before any rule runs.
 *
 * @param pointer the place that it was read from
 * @param name what it is: process, regime, lightTouch, authorityType, aboveThreshold, procedure, instrument, awardRoute,
 *     standstill, plannedNotice, contractKind or reliedOnRegistration
 * @param value its value; empty where it cannot be told, or where there is nothing of the kind
 * @param missing places that would have to be filled to tell; empty where it is told
 * @param because how it was found, in a phrase
 */
public record Circumstance(String pointer, String name, String value, List<String> missing, String because)
        implements Fact {

    public Circumstance {
        missing = List.copyOf(missing);
    }

    /** Met if it has this value, violated if it has another, undetermined if it cannot be told. */
    public Judgement toBe(String wanted) {
        return isTold() ? Judgement.of(pointer, value.equals(wanted)) : Judgement.undetermined(pointer, missing);
    }

    /** Whether it could be told, be it that there is nothing of the kind. */
    public boolean isTold() {
        return missing.isEmpty();
    }
}
