package org.probationrules.facts;

/**
 * An end of a contract that is stated beside its start and its term.
 *
 * @param pointer the stated end
 * @param what which end: {@code end} of the initial term, or {@code maximum-end} with every extension used
 * @param start the first day
 * @param years the years up to this end; missing, at the place that would tell, where they are not stated
 * @param found the end as stated
 * @param latestOnly whether a sooner end is right too
 */
public record TermEnd(String pointer, String what, EventDate start, Count years, EventDate found, boolean latestOnly)
        implements Fact {

    /** The last day of so many years from the start. */
    public EventDate expected() {
        return start.lastDayOfYears(years.value());
    }

    /** Met if the end is this day, or sooner where that is right too; possible where a month leaves it open. */
    public Judgement toFall(EventDate day) {
        Judgement notLater = found.toBeOnOrBefore(day);
        return latestOnly ? notLater : notLater.andAlso(found.toBeOnOrAfter(day));
    }
}
