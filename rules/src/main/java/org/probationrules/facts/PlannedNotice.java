package org.probationrules.facts;

/**
 * A planned procurement notice (UK3) beside the tender notice (UK4) that follows it.
 *
 * @param pointer the publication of the planned notice
 * @param published when it was published
 * @param tenderNotice when the tender notice was published
 */
public record PlannedNotice(String pointer, EventDate published, EventDate tenderNotice) implements Fact {

    /** How many days it was published before the tender notice. */
    public DayCount daysBefore() {
        return tenderNotice.daysAfter(published);
    }

    /** Met if it was published neither too late nor too early before the tender notice (Procurement Act 2023 s.15(3)). */
    public Judgement qualifies(Parameter fewestDays, Parameter mostMonths) {
        return tenderNotice
                .toBeAtLeastDaysAfter(published, fewestDays.count())
                .andAlso(published.toBeOnOrAfter(tenderNotice.monthsBefore(mostMonths.count())));
    }
}
