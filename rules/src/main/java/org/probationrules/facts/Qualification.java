package org.probationrules.facts;

/** A qualification of an organisation for a need category of the Dynamic Framework. */
@Meaning("a qualification of an organisation for a need category of the Dynamic Framework")
public record Qualification(
        String pointer,
        @Meaning("the category, by code or name") Text category,
        @Meaning("the first day on which it held") EventDate from,
        @Meaning("the last day on which it held; missing or none while it holds") EventDate until)
        implements Fact {

    /** Met if it holds on the day. */
    public Judgement toHoldOn(EventDate day) {
        Judgement begun = day.toBeOnOrAfter(from);
        return until.isStated() ? begun.andAlso(day.toBeOnOrBefore(until)) : begun;
    }
}
