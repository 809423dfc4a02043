package org.probationrules.facts;

import java.time.temporal.ChronoUnit;

/**
 * A number of days between two dates; a range where the dates are months.
 *
 * @param known whether both dates are there
 * @param fewest the least that it may be
 * @param most the most that it may be
 */
public record DayCount(boolean known, long fewest, long most) {

    static DayCount between(EventDate from, EventDate to) {
        if (!from.isStated() || !to.isStated()) {
            return new DayCount(false, 0, 0);
        }
        return new DayCount(
                true,
                ChronoUnit.DAYS.between(from.latest().orElseThrow(), to.earliest().orElseThrow()),
                ChronoUnit.DAYS.between(from.earliest().orElseThrow(), to.latest().orElseThrow()));
    }

    /** Whether it is one number. */
    public boolean isExact() {
        return known && fewest == most;
    }

    /** The number, or the range as {@code 31/60}. */
    @Override
    public String toString() {
        return !known ? "" : isExact() ? Long.toString(fewest) : fewest + "/" + most;
    }
}
