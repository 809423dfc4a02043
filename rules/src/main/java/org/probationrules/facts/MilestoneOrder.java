package org.probationrules.facts;

/**
 * Two kinds of milestones of which one comes first.
 *
 * @param pointer always empty: it stands in no dossier
 * @param first the kind that comes first
 * @param second the kind that comes second
 * @param strict whether the two may not be on one day
 */
public record MilestoneOrder(String pointer, String first, String second, boolean strict) implements Fact {

    /** Met if the dates come in this order. */
    public Judgement toHold(EventDate firstDate, EventDate secondDate) {
        return strict ? secondDate.toBeAfter(firstDate) : secondDate.toBeOnOrAfter(firstDate);
    }
}
