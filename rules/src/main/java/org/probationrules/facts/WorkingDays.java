package org.probationrules.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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
        return day.isBefore(from) || day.isAfter(through) ? Optional.empty() : Optional.of(isWorked(day));
    }

    private boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** Met if the day is a working day, possible if only some day of a month is; undetermined outside the calendar. */
    public Judgement toHold(EventDate date) {
        if (!date.isStated()) {
            return Judgement.undetermined(date.pointer(), date.pointer());
        }
        if (date.isDay()) {
            return isWorkingDay(date.earliest().orElseThrow())
                    .map(worked -> Judgement.of(date.pointer(), worked))
                    .orElseGet(() -> Judgement.undetermined(date.pointer(), POINTER));
        }
        List<Optional<Boolean>> answers = date.earliest().orElseThrow()
                .datesUntil(date.latest().orElseThrow().plusDays(1))
                .map(this::isWorkingDay)
                .distinct()
                .toList();
        return answers.contains(Optional.<Boolean>empty())
                ? Judgement.undetermined(date.pointer(), POINTER)
                : answers.size() > 1
                        ? Judgement.possible(date.pointer())
                        : Judgement.of(date.pointer(), answers.get(0).orElseThrow());
    }

    /** How many working days there are after the first day up to the second; missing where it cannot be told. */
    public Count countBetween(EventDate first, EventDate second) {
        if (!first.isDay() || !second.isDay()) {
            return Count.MISSING.at(second.pointer());
        }
        long count = 0;
        for (LocalDate day = first.earliest().orElseThrow().plusDays(1);
                !day.isAfter(second.earliest().orElseThrow());
                day = day.plusDays(1)) {
            Optional<Boolean> working = isWorkingDay(day);
            if (working.isEmpty()) {
                return Count.MISSING.at(POINTER);
            }
            count += working.get() ? 1 : 0;
        }
        return Count.of(count).at(second.pointer());
    }

    /**
     * The n-th working day counted from a day, which counts if it is one; the day before it where none are to be counted.
     * Empty outside the calendar.
     */
    public Optional<LocalDate> nthFrom(LocalDate start, int count) {
        if (start.isBefore(from)) {
            return Optional.empty();
        }
        if (count < 1) {
            return Optional.of(start.minusDays(1));
        }
        int found = 0;
        for (LocalDate day = start; !day.isAfter(through); day = day.plusDays(1)) {
            if (isWorked(day) && ++found == count) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
