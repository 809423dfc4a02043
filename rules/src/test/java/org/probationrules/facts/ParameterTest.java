package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.probationrules.facts.Parameter.Dated;

class ParameterTest {

    private static final List<Dated> THRESHOLD = List.of(
            dated("2024-01-01", new BigDecimal("139688")),
            dated("2026-01-01", new BigDecimal("135018")),
            dated("2028-01-01", null));

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, unset", "2024-01-01, 139688", "2025-12-31, 139688", "2026-01-01, 135018", "2027-12-31, 135018",
        "2028-01-01, unset"
    })
    void theValueInForceCounts(LocalDate day, String expected) {
        Parameter parameter = parameter(day, THRESHOLD);
        assertEquals(expected, parameter.text());
        assertEquals(!expected.equals("unset"), parameter.isSet());
        assertEquals("p=" + expected, parameter.toString());
        assertEquals(expected, parameter(LocalDate.MAX, THRESHOLD).on(EventDate.of(day)).text());
    }

    @Test
    void onADayThatIsNotKnownTheAssessmentCounts() {
        Parameter parameter = parameter(LocalDate.of(2026, 6, 1), THRESHOLD);
        assertEquals("135018", parameter.on(EventDate.MISSING).text());
        assertEquals("139688", parameter.on(EventDate.parse("2025-12")).text());
    }

    @Test
    void kindsOfValues() {
        assertAll(
                () -> assertEquals(8, of(new BigDecimal("8")).count()),
                () -> assertEquals(100, of(new BigDecimal("1e2")).count()),
                () -> assertEquals(new BigDecimal("17.5"), of(new BigDecimal("17.5")).number()),
                () -> assertEquals(Amount.of("17.5"), of(new BigDecimal("17.5")).amount()),
                () -> assertTrue(of("strict").is("strict") && !of("strict").is("brief")),
                () -> assertTrue(of(true).isYes() && !of(false).isYes() && !of(null).isYes()),
                () -> assertEquals(EventDate.parse("2025-02-24"), of("2025-02-24").date()),
                () -> assertEquals(List.of("a", "b"), of(List.of("a", "b")).list().values()),
                () -> assertEquals(List.of("a"), of("a").list().values()),
                () -> assertFalse(of(null).is("unset")));
    }

    @Test
    void anUnsetParameterHasNothing() {
        assertAll(
                () -> assertTrue(of(null).list().isMissing()),
                () -> assertTrue(of(null).date().isMissing()),
                () -> assertEquals(
                        "The parameter p has no number on 2026-06-01: unset",
                        assertThrows(IllegalStateException.class, () -> of(null).count()).getMessage()),
                () -> assertThrows(IllegalStateException.class, () -> of("x").number()),
                () -> assertThrows(ArithmeticException.class, () -> of(new BigDecimal("2.5")).count()));
    }

    private static Parameter of(Object value) {
        return parameter(LocalDate.of(2026, 6, 1), List.of(dated("2024-01-01", value)));
    }

    private static Parameter parameter(LocalDate day, List<Dated> values) {
        return new Parameter("", "p", "days", "statute", values, day);
    }

    private static Dated dated(String from, Object value) {
        return new Dated(LocalDate.parse(from), Optional.ofNullable(value), "the law");
    }
}
