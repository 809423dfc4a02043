package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.probationrules.derive.Codelists;

/** Counting, held against counting day by day with the three divisions of the calendar read separately. */
class CountingPropertyTest {

    private static final int TIMES = 20_000;
    private static final PlainCalendar PLAIN = new PlainCalendar();
    private static final WorkingDays CALENDAR = Codelists.shipped().workingDays();

    private final Random random = new Random(20_250_224);

    @Test
    void lengthAfter() {
        for (int i = 0; i < TIMES; i++) {
            LocalDate from = anyDay();
            int days = random.nextInt(400);
            LocalDate to = from;
            for (int day = 0; day < days; day++) {
                to = PlainCalendar.next(to);
            }
            String input = from + " to " + to;
            EventDate first = EventDate.of(from);
            EventDate last = EventDate.of(to);
            assertEquals(Integer.toString(days), last.daysAfter(first).toString(), input);
            assertEquals(-days, first.daysAfter(last).fewest(), input);
            assertTrue(last.toBeAtLeastDaysAfter(first, days).isMet(), input);
            assertEquals(Verdict.VIOLATED, last.toBeAtLeastDaysAfter(first, days + 1L).verdict(), input);
        }
    }

    @Test
    void lastDayOf() {
        for (int i = 0; i < TIMES; i++) {
            LocalDate first = anyDay();
            int days = 1 + random.nextInt(400);
            LocalDate last = first;
            for (int number = 1; number < days; number++) {
                last = PlainCalendar.next(last);
            }
            assertEquals(EventDate.of(last), EventDate.of(first).lastDayOf(days), first + " and " + days + " days");
        }
    }

    @Test
    void monthsAndYears() {
        for (int i = 0; i < TIMES; i++) {
            LocalDate day = anyDay();
            int months = random.nextInt(61);
            String input = day + " and " + months;
            EventDate date = EventDate.of(day);
            assertEquals(EventDate.of(PlainCalendar.months(day, months)), date.monthsAfter(months), input);
            assertEquals(EventDate.of(PlainCalendar.months(day, -months)), date.monthsBefore(months), input);
            assertEquals(
                    EventDate.of(PlainCalendar.previous(PlainCalendar.months(day, 12 * (months / 12)))),
                    date.lastDayOfYears(months / 12), input);
        }
    }

    @Test
    void aMonthIsCountedFromItsFirstAndItsLastDay() {
        for (int i = 0; i < TIMES; i++) {
            LocalDate day = anyDay();
            EventDate month = EventDate.parse(day.toString().substring(0, 7));
            LocalDate first = day.withDayOfMonth(1);
            LocalDate last = day.withDayOfMonth(PlainCalendar.length(day.getYear(), day.getMonthValue()));
            int days = random.nextInt(100);
            EventDate later = month.plusDays(days);
            assertEquals(EventDate.of(first).plusDays(days).earliest(), later.earliest(), month + " and " + days);
            assertEquals(EventDate.of(last).plusDays(days).latest(), later.latest(), month + " and " + days);
        }
    }

    @Test
    void everyDayOfTheCalendarIsAWorkingDayInAllDivisionsOrInNone() {
        assertEquals(3, PLAIN.divisions());
        assertEquals(LocalDate.of(2024, 1, 1), CALENDAR.from());
        for (LocalDate day = CALENDAR.from(); !day.isAfter(CALENDAR.through()); day = PlainCalendar.next(day)) {
            assertEquals(Optional.of(PLAIN.isWorkingDay(day)), CALENDAR.isWorkingDay(day), day::toString);
        }
    }

    @Test
    void lastWorkingDayOf() {
        for (int i = 0; i < TIMES; i++) {
            LocalDate first = CALENDAR.from().plusDays(random.nextInt(1830) - 2L);
            int wanted = 1 + random.nextInt(40);
            LocalDate last = first;
            int counted = 0;
            while (!last.isAfter(CALENDAR.through())) {
                if (PLAIN.isWorkingDay(last) && ++counted == wanted) {
                    break;
                }
                last = PlainCalendar.next(last);
            }
            boolean known = counted == wanted && !first.isBefore(CALENDAR.from());
            EventDate end = EventDate.of(first).lastWorkingDayOf(CALENDAR, wanted);
            String input = first + " and " + wanted + " working days: " + end;
            assertEquals(known, end.isStated(), input);
            assertEquals(known ? EventDate.of(last) : EventDate.MISSING, end, input);
        }
    }

    @Test
    void anInstantIsOnTheDayThatLondonHas() {
        for (int i = 0; i < TIMES; i++) {
            int year = 2000 + random.nextInt(36);
            int month = 1 + random.nextInt(12);
            int day = 1 + random.nextInt(PlainCalendar.length(year, month));
            int hour = random.nextInt(5) == 0 ? random.nextInt(24) : random.nextBoolean() ? 23 : random.nextInt(2);
            int minute = random.nextInt(60);
            Instant instant = LocalDate.of(year, month, day).atTime(hour, minute).toInstant(ZoneOffset.UTC);
            int local = hour + (PlainCalendar.isSummer(year, month, day, hour) ? 1 : 0);
            LocalDate here = LocalDate.of(year, month, day);
            EventDate date = EventDate.parse(instant.toString());
            assertEquals(Optional.of(local == 24 ? PlainCalendar.next(here) : here), date.earliest(), instant::toString);
            assertEquals(local % 24, date.hour().orElseThrow().getHour(), instant::toString);
        }
    }

    /** Ends of months, leap days and turns of the year come up often. */
    private LocalDate anyDay() {
        int year = 2019 + random.nextInt(14);
        int month = random.nextInt(3) == 0 ? 2 : 1 + random.nextInt(12);
        int length = PlainCalendar.length(year, month);
        int day = random.nextInt(3) == 0 ? length - random.nextInt(3) : 1 + random.nextInt(length);
        return LocalDate.of(year, month, day);
    }
}
