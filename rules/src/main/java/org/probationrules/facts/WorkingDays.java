package org.probationrules.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The calendar of working days: every day but Saturdays, Sundays and bank holidays in any part of the United Kingdom
 * (Procurement Act 2023 s.123(1)).
 *
 * @param holidays the bank holidays of England and Wales, Scotland and Northern Ireland together
 * @param from the first day that the holidays cover; nothing is answered before it
 * @param through the last day that the holidays cover; nothing is answered beyond it
 */
public record WorkingDays(Set<LocalDate> holidays, LocalDate from, LocalDate through) {

    /** What a judgement names as missing when a count runs out of the calendar. */
    public static final String POINTER = "/calendar/through";

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /** The last day that the holidays cover, as a date. */
    public EventDate lastDay() {
        return EventDate.of(through);
    }

    /** Whether it is a working day; empty outside the calendar. */
    public Optional<Boolean> isWorkingDay(LocalDate day) {
        return day.isBefore(from) || day.isAfter(through)
                ? Optional.empty()
                : Optional.of(day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && !holidays.contains(day));
    }

    /** The n-th working day counted from a day, which counts if it is one; empty outside the calendar. */
    public Optional<LocalDate> nthFrom(LocalDate start, int count) {
        if (start.isBefore(from)) {
            return Optional.empty();
        }
        int found = 0;
        for (LocalDate day = start; !day.isAfter(through); day = day.plusDays(1)) {
            if (isWorkingDay(day).orElseThrow() && ++found == count) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
