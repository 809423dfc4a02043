package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-10-05, 2026-10-05, 2026-10-05, ''
            2024-02-29, 2024-02-29, 2024-02-29, ''
            2026-10, 2026-10-01, 2026-10-31, ''
            2024-02, 2024-02-01, 2024-02-29, ''
            2025-02, 2025-02-01, 2025-02-28, ''
            0001-01, 0001-01-01, 0001-01-31, ''
            9999-12-31, 9999-12-31, 9999-12-31, ''
            2026-10-05T12:00, 2026-10-05, 2026-10-05, 2026-10-05T11:00:00Z
            2026-12-05T12:00, 2026-12-05, 2026-12-05, 2026-12-05T12:00:00Z
            2026-10-05T12:00:30, 2026-10-05, 2026-10-05, 2026-10-05T11:00:30Z
            2026-10-05T12:00:30.5, 2026-10-05, 2026-10-05, 2026-10-05T11:00:30.500Z
            2026-10-05T11:00Z, 2026-10-05, 2026-10-05, 2026-10-05T11:00:00Z
            2026-10-05T23:30Z, 2026-10-06, 2026-10-06, 2026-10-05T23:30:00Z
            2026-12-05T23:30Z, 2026-12-05, 2026-12-05, 2026-12-05T23:30:00Z
            2026-10-06T00:30+01:00, 2026-10-06, 2026-10-06, 2026-10-05T23:30:00Z
            2026-10-05T00:30+14:00, 2026-10-04, 2026-10-04, 2026-10-04T10:30:00Z
            2026-03-29T00:59, 2026-03-29, 2026-03-29, 2026-03-29T00:59:00Z
            2026-03-29T02:00, 2026-03-29, 2026-03-29, 2026-03-29T01:00:00Z
            2026-10-25T01:30, 2026-10-25, 2026-10-25, 2026-10-25T00:30:00Z
            2026-10-25T01:30Z, 2026-10-25, 2026-10-25, 2026-10-25T01:30:00Z
            2026-10-25T02:00, 2026-10-25, 2026-10-25, 2026-10-25T02:00:00Z
            """)
    void readsDates(String text, LocalDate earliest, LocalDate latest, String instant) {
        EventDate date = EventDate.parse(text).at("/x");
        assertAll(
                () -> assertEquals(earliest, date.earliest().orElseThrow()),
                () -> assertEquals(latest, date.latest().orElseThrow()),
                () -> assertEquals(instant, date.instant().map(Instant::toString).orElse("")),
                () -> assertEquals(!instant.isEmpty(), date.hasHour()),
                () -> assertEquals(earliest.equals(latest), date.isDay()),
                () -> assertEquals(text, date.toString()),
                () -> assertEquals("/x", date.pointer()),
                () -> assertTrue(date.isStated()),
                () -> assertEquals(List.of(), date.missing()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "2026", "2026-1-5", "26-10-05", "2026-10-5", "05-10-2026", "2026/10/05", "20261005", "2026-10-05 ",
        " 2026-10-05", "2026-10-05T", "2026-10-05T12", "2026-10-05T1:00", "2026-10-05 12:00", "2026-10-05t12:00",
        "2026-10-05T12:00z", "2026-10-05T12:00+1", "2026-10-05T12:00+0100", "2026-10-05T12:00[Europe/London]",
        "2026-10-05/2026-10-06", "2026-W41", "2026-280", "+2026-10-05", "-2026-10-05", "12026-10-05", "None", "NONE",
        "tomorrow", "٢٠٢٦-١٠-٠٥", "2026-10-05T12:00:00.1234567890Z"
    })
    void whatIsNoDateIsRefusedWithWhatMayBe(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> EventDate.parse(text)).getMessage();
        assertTrue(message.startsWith("'" + text + "' is not a date; it may be a day (2026-10-05), a month"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2025-02-29", "2025-02-30", "2026-04-31", "2026-00", "2026-13", "2026-00-01", "2026-01-00", "2026-01-32",
        "1900-02-29", "2026-10-05T24:00", "2026-10-05T25:00", "2026-10-05T12:60", "2026-10-05T12:00:60",
        "2026-10-05T12:00+19:00", "2026-02-30T12:00", "2026-10-05T12:00+01:60"
    })
    void aDateThatDoesNotExistIsRefused(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> EventDate.parse(text)).getMessage();
        assertEquals("'" + text + "' is not a date that exists", message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T01:00", "2026-03-29T01:30", "2026-03-29T01:59:59.999", "2027-03-28T01:00"})
    void anHourThatTheClocksLeaveOutIsRefused(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> EventDate.parse(text)).getMessage();
        assertEquals("'" + text + "' is in the hour that the clocks leave out when summer time begins", message);
    }

    @Test
    void aLongTextIsNotRepeatedInFull() {
        String message = assertThrows(IllegalArgumentException.class, () -> EventDate.parse("x".repeat(1_000_000)))
                .getMessage();
        assertTrue(message.length() < 250, message);
    }

    @Test
    void noneAndUnknownAreAnswersAndMissingIsNot() {
        EventDate none = EventDate.parse("none").at("/a");
        EventDate unknown = EventDate.parse("unknown").at("/a");
        EventDate missing = EventDate.MISSING.at("/a");
        assertAll(
                () -> assertTrue(none.isNone() && !none.isStated() && !none.isMissing() && !none.isUnknown()),
                () -> assertTrue(unknown.isUnknown() && !unknown.isStated() && !unknown.isMissing() && !unknown.isNone()),
                () -> assertTrue(missing.isMissing() && !missing.isStated() && !missing.isNone() && !missing.isUnknown()),
                () -> assertEquals(List.of("/a"), missing.missing()),
                () -> assertEquals(List.of(), none.missing()),
                () -> assertEquals("none,unknown,", none + "," + unknown + "," + missing),
                () -> assertEquals(Verdict.VIOLATED, none.toBeStated().verdict()),
                () -> assertEquals(Verdict.UNDETERMINED, missing.toBeStated().verdict()),
                () -> assertEquals(Verdict.MET, EventDate.parse("2026-10").toBeStated().verdict()));
    }

    @Test
    void aDateComputedFromNothingNamesWhatWasMissing() {
        EventDate beyond = EventDate.undetermined("/a", List.of("/calendar/through"));
        assertEquals(List.of("/calendar/through"), beyond.missing());
        assertEquals(List.of("/calendar/through"), beyond.plusDays(1).missing());
        assertEquals(List.of("/calendar/through"), beyond.plusDays(1).monthsAfter(2).at("/b").missing());
        assertEquals(List.of("/a"), EventDate.MISSING.at("/a").plusDays(1).at("/b").missing());
        assertEquals(List.of("/a"), EventDate.NONE.at("/a").plusDays(1).missing());
        assertTrue(EventDate.UNKNOWN.at("/a").lastDayOf(8).isMissing());
    }

    @Test
    void partsOfADate() {
        EventDate moment = EventDate.parse("2026-10-05T12:00").at("/a");
        assertAll(
                () -> assertEquals(LocalTime.NOON, moment.hour().orElseThrow()),
                () -> assertEquals(EventDate.parse("2026-10-05").at("/a"), moment.day()),
                () -> assertFalse(moment.day().hasHour()),
                () -> assertEquals(EventDate.NONE, EventDate.NONE.day()),
                () -> assertEquals(moment, moment.orElse(EventDate.NONE)),
                () -> assertEquals(moment, EventDate.UNKNOWN.orElse(moment)),
                () -> assertEquals("2026-10-01/2026-10-15",
                        EventDate.between(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 15)).toString()),
                () -> assertEquals("2026-10",
                        EventDate.between(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)).toString()),
                () -> assertThrows(IllegalArgumentException.class,
                        () -> EventDate.between(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 1))));
    }

    @Test
    void equalDatesAreEqual() {
        assertEquals(EventDate.parse("2026-10-05T12:00"), EventDate.parse("2026-10-05T11:00Z"));
        assertEquals(EventDate.parse("2026-10-05T12:00").hashCode(), EventDate.parse("2026-10-05T11:00Z").hashCode());
        assertFalse(EventDate.parse("2026-10-05").equals(EventDate.parse("2026-10-05T11:00Z")));
        assertFalse(EventDate.parse("2026-10-05").equals(EventDate.parse("2026-10-05").at("/a")));
        assertFalse(EventDate.NONE.equals(EventDate.UNKNOWN));
    }
}
