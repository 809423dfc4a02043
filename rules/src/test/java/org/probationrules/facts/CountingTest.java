package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting at the boundaries: ends of months, leap days, changes of the clocks, turns of years. */
class CountingTest {

    private static final WorkingDays CALENDAR = new WorkingDays(
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 6, 2027-02-28", "2027-08-31, 6, 2028-02-29", "2026-10-31, 1, 2026-11-30",
        "2026-12-31, 2, 2027-02-28", "2024-02-29, 12, 2025-02-28", "2024-02-29, 48, 2028-02-29",
        "2026-11-30, 1, 2026-12-30", "2026-10, 1, 2026-11", "2026-01, 1, 2026-02", "2026-02, 1, 2026-03-01/2026-03-28",
        "2026-10-05, 0, 2026-10-05", "2026-10-05T12:00, 1, 2026-11-05"
    })
    void monthsAfter(String from, long months, String expected) {
        assertEquals(expected, EventDate.parse(from).monthsAfter(months).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, 6, 2026-08-28", "2026-03-31, 1, 2026-02-28", "2028-03-31, 1, 2028-02-29",
        "2028-02-29, 12, 2027-02-28", "2027-01-31, 2, 2026-11-30", "2026-03, 1, 2026-02", "2026-10-05, 12, 2025-10-05"
    })
    void monthsBefore(String from, long months, String expected) {
        assertEquals(expected, EventDate.parse(from).monthsBefore(months).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 1, 2026-10-05", "2026-10-05, 30, 2026-11-03", "2026-12-31, 2, 2027-01-01",
        "2028-02-28, 3, 2028-03-01", "2026-02-28, 2, 2026-03-01", "2026-03-28, 3, 2026-03-30",
        "2026-10-24, 3, 2026-10-26", "2026-10, 8, 2026-10-08/2026-11-07", "2026-10-05, 0, 2026-10-04"
    })
    void lastDayOf(String first, long days, String expected) {
        assertEquals(expected, EventDate.parse(first).lastDayOf(days).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 1, 2027-10-04", "2026-01-01, 3, 2028-12-31", "2025-03-01, 3, 2028-02-29",
        "2027-03-01, 1, 2028-02-29", "2024-02-29, 4, 2028-02-28", "2026-10, 1, 2027-09-30/2027-10-30"
    })
    void lastDayOfYears(String first, long years, String expected) {
        assertEquals(expected, EventDate.parse(first).lastDayOfYears(years).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 2026-10-05, 0", "2026-10-05, 2026-10-06, 1", "2026-10-06, 2026-10-05, -1",
        "2026-03-28, 2026-03-30, 2", "2026-10-24, 2026-10-26, 2", "2028-02-28, 2028-03-01, 2",
        "2026-12-31, 2027-01-01, 1", "2026-10-05T00:01, 2026-10-06T23:59, 1", "2026-10, 2026-11-30, 30/60",
        "2026-10, 2026-10, -30/30", "none, 2026-10-05, ''", "2026-10-05, unknown, ''"
    })
    void daysAfter(String from, String to, String expected) {
        assertEquals(expected, EventDate.parse(to).daysAfter(EventDate.parse(from)).toString());
    }

    @Test
    void aCountOfDaysIsExactOrARange() {
        assertTrue(EventDate.parse("2026-10-06").daysAfter(EventDate.parse("2026-10-05")).isExact());
        assertFalse(EventDate.parse("2026-11").daysAfter(EventDate.parse("2026-10-05")).isExact());
        assertFalse(EventDate.MISSING.daysAfter(EventDate.parse("2026-10-05")).isExact());
    }

    @Test
    void anHourIsLostInCounting() {
        EventDate later = EventDate.parse("2026-10-05T23:30Z").at("/x").plusDays(1);
        assertEquals("2026-10-07", later.toString());
        assertFalse(later.hasHour());
        assertEquals("/x", later.pointer());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 1, 2026-12-24", "2026-12-24, 2, 2026-12-29", "2026-12-25, 1, 2026-12-29",
        "2026-12-31, 2, 2027-01-04", "2026-10-03, 1, 2026-10-05", "2026-10-03, 0, 2026-10-02",
        "2026-10, 1, 2026-10-01/2026-11-02", "2026-10-05T12:00, 8, 2026-10-14", "2027-12-31, 1, 2027-12-31"
    })
    void lastWorkingDay(String first, int days, String expected) {
        assertEquals(expected, EventDate.parse(first).lastWorkingDayOf(CALENDAR, days).toString());
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31, 2", "2028-01-01, 1", "2025-12-31, 1", "2025-12, 40", "2027-12, 2", "2027-10-01, 2147483647"})
    void aCountThatLeavesTheCalendarIsNotGuessed(String first, int days) {
        EventDate end = EventDate.parse(first).at("/x").lastWorkingDayOf(CALENDAR, days);
        assertTrue(end.isMissing());
        assertEquals(List.of(WorkingDays.POINTER), end.missing());
        assertEquals(Judgement.undetermined("/y", WorkingDays.POINTER),
                EventDate.parse("2026-10-05").at("/y").toBeAfter(end));
    }

    @Test
    void aCountFromNothingNamesTheDate() {
        assertEquals(List.of("/x"), EventDate.MISSING.at("/x").lastWorkingDayOf(CALENDAR, 8).missing());
    }

    @Test
    void workingDays() {
        assertEquals(Optional.of(true), CALENDAR.isWorkingDay(LocalDate.of(2026, 12, 24)));
        assertEquals(Optional.of(false), CALENDAR.isWorkingDay(LocalDate.of(2026, 12, 25)));
        assertEquals(Optional.of(false), CALENDAR.isWorkingDay(LocalDate.of(2026, 12, 26)));
        assertEquals(Optional.of(false), CALENDAR.isWorkingDay(LocalDate.of(2026, 12, 27)));
        assertEquals(Optional.empty(), CALENDAR.isWorkingDay(LocalDate.of(2025, 12, 31)));
        assertEquals(Optional.empty(), CALENDAR.isWorkingDay(LocalDate.of(2028, 1, 1)));
    }
}
