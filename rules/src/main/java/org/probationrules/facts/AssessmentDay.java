package org.probationrules.facts;

/**
 * The day of the assessment, as the host gave it.
 *
 * @param pointer always empty: it stands in no dossier
 * @param day the day
 */
public record AssessmentDay(String pointer, EventDate day) implements Fact {

    /** Met if an act was done by its last day; where none is recorded, met as long as that day is not over. */
    public Judgement toFindDone(EventDate act, EventDate lastDay) {
        return act.isMissing() || act.isNone()
                ? day.toBeOnOrBefore(lastDay).at(act.pointer())
                : act.toBeOnOrBefore(lastDay);
    }
}
