package org.probationrules.facts;

/**
 * What a rule may ask of a date beside another. An answer is {@link Verdict#POSSIBLE} when it holds for some of the days
 * that the dates may mean and not for others.
 *
 * <p>Comparisons {@code toBe…} are about days: the hour does not matter, as in a period that ends with a day.
 * {@link #toPrecede} and {@link #toFollow} are about acts: the hour decides on one day, and where an hour is not given
 * the answer is possible.
 */
public sealed interface DateComparisons permits EventDate {

    /** Met if this day is later. */
    default Judgement toBeAfter(EventDate other) {
        return DateComparison.AFTER.judge((EventDate) this, other);
    }

    /** Met if this day is the same or later. */
    default Judgement toBeOnOrAfter(EventDate other) {
        return DateComparison.ON_OR_AFTER.judge((EventDate) this, other);
    }

    /** Met if this day is earlier. */
    default Judgement toBeBefore(EventDate other) {
        return DateComparison.BEFORE.judge((EventDate) this, other);
    }

    /** Met if this day is the same or earlier. */
    default Judgement toBeOnOrBefore(EventDate other) {
        return DateComparison.ON_OR_BEFORE.judge((EventDate) this, other);
    }

    /** Met if the other may be this day: the two have a day in common. */
    default Judgement toShareADayWith(EventDate other) {
        return DateComparison.SHARES_A_DAY.judge((EventDate) this, other);
    }

    /** Met if both name the same day, or the same month. */
    default Judgement toBeWrittenAs(EventDate other) {
        return DateComparison.SAME.judge((EventDate) this, other);
    }

    /** Met if both are one moment: the same instant, or the same day where neither has an hour. */
    default Judgement toBeSameMomentAs(EventDate other) {
        return DateComparison.SAME_MOMENT.judge((EventDate) this, other);
    }

    /** Met if at least so many days pass, counted from the day after the other. */
    default Judgement toBeAtLeastDaysAfter(EventDate other, long days) {
        return toBeOnOrAfter(other.plusDays(days));
    }

    /** Met if this act comes first; on one day the hours decide, and without them the answer is possible. */
    default Judgement toPrecede(EventDate other) {
        return DateComparison.PRECEDES.judge((EventDate) this, other);
    }

    /** Met if this act comes second; on one day the hours decide, and without them the answer is possible. */
    default Judgement toFollow(EventDate other) {
        return DateComparison.FOLLOWS.judge((EventDate) this, other);
    }
}
