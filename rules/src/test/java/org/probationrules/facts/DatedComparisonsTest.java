package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons of moments, of hours with house hours, of days with the calendar, and of lengths by their unit. */
class DatedComparisonsTest {

    private static final WorkingDays CALENDAR = new WorkingDays(
            Set.of(LocalDate.of(2026, 11, 30)), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 2026-10-05, MET",
        "2026-10-05, 2026-10-06, VIOLATED",
        "2026-10-05T12:00, 2026-10-05T11:00Z, MET",
        "2026-10-05T12:00, 2026-10-05T12:01, VIOLATED",
        "2026-10-05T12:00, 2026-10-05, POSSIBLE",
        "2026-10-05, 2026-10-05T12:00, POSSIBLE",
        "2026-10-05T12:00, 2026-10-06, VIOLATED",
        "2026-10, 2026-10-05, POSSIBLE",
        "2026-10, 2026-10, MET",
        "2026-10, 2026-11, VIOLATED",
        "unknown, 2026-10-05, UNDETERMINED",
        "none, 2026-10-05, VIOLATED"
    })
    void sameMoment(String a, String b, Verdict expected) {
        assertEquals(expected, date(a).toBeSameMomentAs(date(b)).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, 2026-10-06, 2026-10-06",
        "2026-10-06, 2026-10-05, 2026-10-06",
        "2026-10-20, 2026-10, 2026-10-20/2026-10-31",
        "none, 2026-10-05, 2026-10-05",
        "2026-10-05, none, 2026-10-05"
    })
    void theLater(String a, String b, String expected) {
        assertEquals(expected, date(a).orLater(date(b)).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, MET",
        "2026-11-28, VIOLATED",
        "2026-11-30, VIOLATED",
        "2026-11, POSSIBLE",
        "2027-01-04, UNDETERMINED",
        "unknown, UNDETERMINED"
    })
    void workingDay(String day, Verdict expected) {
        assertEquals(expected, CALENDAR.toHold(date(day)).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2026-12-01, 2",
        "2026-11-27, 2026-11-27, 0",
        "2026-11-27, 2026-11-26, 0",
        "2026-12-30, 2027-01-01, ''",
        "2026-11, 2026-12-01, ''"
    })
    void workingDaysBetween(String first, String second, String expected) {
        assertEquals(expected, CALENDAR.countBetween(date(first), date(second)).toString());
    }

    @Test
    void houseHoursAreMetOnTheMinute() {
        Parameter ten = parameter("time", "10:00");
        assertTrue(ten.toBeReachedBy(date("2026-10-26T10:00")).isMet());
        assertEquals(Verdict.VIOLATED, ten.toBeReachedBy(date("2026-10-26T09:59")).verdict());
        assertTrue(ten.notToBePassedBy(date("2026-10-26T10:00")).isMet());
        assertEquals(Verdict.VIOLATED, ten.notToBePassedBy(date("2026-10-26T10:01")).verdict());
        assertTrue(ten.toBeReachedBy(date("2026-10-26")).isMet());
        assertTrue(parameter("time", null).toBeReachedBy(date("2026-10-26T01:00")).isMet());
    }

    @ParameterizedTest
    @CsvSource({"days, 30, 2026-12-01", "months, 12, 2027-11-01", "years, 3, 2029-11-01"})
    void lastDayByUnit(String unit, BigDecimal length, String expected) {
        assertEquals(expected, parameter(unit, length).lastDayFrom(date("2026-11-02")).toString());
    }

    @Test
    void aNumberOfPoundsIsNoLength() {
        Parameter pounds = parameter("GBP", BigDecimal.TEN);
        EventDate day = date("2026-11-02");
        assertThrows(IllegalStateException.class, () -> pounds.lastDayFrom(day));
    }

    @Test
    void doneOrStillTime() {
        AssessmentDay today = new AssessmentDay("", date("2026-10-16"));
        EventDate none = EventDate.NONE.at("/notice");
        assertTrue(today.toFindDone(none, date("2026-10-16")).isMet());
        assertEquals(Verdict.VIOLATED, today.toFindDone(none, date("2026-10-15")).verdict());
        assertEquals("/notice", today.toFindDone(none, date("2026-10-15")).pointer());
        assertTrue(today.toFindDone(date("2026-10-10"), date("2026-10-10")).isMet());
        assertEquals(Verdict.VIOLATED, today.toFindDone(date("2026-10-11"), date("2026-10-10")).verdict());
    }

    private static EventDate date(String text) {
        return EventDate.parse(text);
    }

    private static Parameter parameter(String unit, Object value) {
        return new Parameter(
                "", "p", unit, "house",
                List.of(new Parameter.Dated(LocalDate.MIN, Optional.ofNullable(value), "")), LocalDate.MAX);
    }
}
