package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every comparison with a day, an instant, a month, none, unknown and missing on either side. */
class DateComparisonTest {

    private static final Map<String, BiFunction<EventDate, EventDate, Judgement>> COMPARISONS = Map.of(
            "after", EventDate::toBeAfter,
            "on-or-after", EventDate::toBeOnOrAfter,
            "before", EventDate::toBeBefore,
            "on-or-before", EventDate::toBeOnOrBefore,
            "shares", EventDate::toShareADayWith,
            "same", EventDate::toBeWrittenAs,
            "done-by", EventDate::toBeDoneBy,
            "precedes", EventDate::toPrecede,
            "follows", EventDate::toFollow);

    /** M: met, V: violated, P: possible. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # a,              b,                after, on-or-after, before, on-or-before, shares, precedes, follows
            2026-10-05,       2026-10-04,       M, M, V, V, V, V, M
            2026-10-05,       2026-10-05,       V, M, V, M, M, P, P
            2026-10-05,       2026-10-06,       V, V, M, M, V, M, V
            2026-10-05,       2026-10,          P, P, P, P, M, P, P
            2026-10-01,       2026-10,          V, P, P, M, M, P, P
            2026-10-31,       2026-10,          P, M, V, P, M, P, P
            2026-11-01,       2026-10,          M, M, V, V, V, V, M
            2026-09-30,       2026-10,          V, V, M, M, V, M, V
            2026-10,          2026-10-01,       P, M, V, P, M, P, P
            2026-10,          2026-10-31,       V, P, P, M, M, P, P
            2026-10,          2026-10,          P, P, P, P, M, P, P
            2026-10,          2026-11,          V, V, M, M, V, M, V
            2026-11,          2026-10,          M, M, V, V, V, V, M
            2026-10-05T12:00, 2026-10-05T12:00, V, M, V, M, M, V, V
            2026-10-05T12:00, 2026-10-05T11:59, V, M, V, M, M, V, M
            2026-10-05T11:59, 2026-10-05T12:00, V, M, V, M, M, M, V
            2026-10-05T12:00, 2026-10-05,       V, M, V, M, M, P, P
            2026-10-05,       2026-10-05T12:00, V, M, V, M, M, P, P
            2026-10-05T23:59, 2026-10-06T00:00, V, V, M, M, V, M, V
            2026-10-05T12:00, 2026-10-06,       V, V, M, M, V, M, V
            2026-10-05T12:00, 2026-10,          P, P, P, P, M, P, P
            2026-10-05T22:59Z, 2026-10-05,      V, M, V, M, M, P, P
            2026-10-05T23:00Z, 2026-10-05,      M, M, V, V, V, V, M
            """)
    void ofDates(
            String a, String b, char after, char onOrAfter, char before, char onOrBefore, char shares, char precedes,
            char follows) {
        Map<String, Character> expected = Map.of(
                "after", after, "on-or-after", onOrAfter, "before", before, "on-or-before", onOrBefore,
                "shares", shares, "precedes", precedes, "follows", follows, "done-by", onOrBefore);
        expected.forEach((name, verdict) -> {
            Judgement judgement = COMPARISONS.get(name).apply(EventDate.parse(a).at("/a"), EventDate.parse(b).at("/b"));
            assertEquals(verdict, judgement.verdict().name().charAt(0), () -> a + " " + name + " " + b);
            assertEquals("/a", judgement.pointer());
            assertEquals(List.of(), judgement.missing());
        });
    }

    @Test
    void writtenAs() {
        for (String date : List.of("2026-10-05", "2026-10", "2026-10-05T12:00")) {
            assertEquals(Judgement.met("/a"), EventDate.parse(date).at("/a").toBeWrittenAs(EventDate.parse(date)));
        }
        EventDate month = EventDate.parse("2026-10").at("/a");
        assertEquals(Judgement.violated("/a"), month.toBeWrittenAs(EventDate.parse("2026-10-05")));
        assertEquals(Judgement.violated("/a"), month.toBeWrittenAs(EventDate.parse("2026-11")));
    }

    @Test
    void anEventThatThereIsNoneOfMeetsNoOrder() {
        for (EventDate date : List.of(EventDate.parse("2026-10-05"), EventDate.parse("2026-10"), EventDate.NONE)) {
            COMPARISONS.forEach((name, comparison) -> {
                assertEquals(Judgement.violated("/a"), comparison.apply(EventDate.NONE.at("/a"), date.at("/b")), name);
                assertEquals(Judgement.violated("/a"), comparison.apply(date.at("/a"), EventDate.NONE.at("/b")), name);
            });
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        List<EventDate> others = List.of(
                EventDate.parse("2026-10-05"), EventDate.parse("2026-10-05T12:00"), EventDate.parse("2026-10"),
                EventDate.NONE);
        for (EventDate absent : List.of(EventDate.MISSING, EventDate.UNKNOWN)) {
            for (EventDate other : others) {
                COMPARISONS.forEach((name, comparison) -> {
                    assertEquals(Judgement.undetermined("/a", "/b"),
                            comparison.apply(other.at("/a"), absent.at("/b")), name);
                    if (!name.equals("done-by")) {
                        assertEquals(Judgement.undetermined("/a", "/a"),
                                comparison.apply(absent.at("/a"), other.at("/b")), name);
                    }
                });
            }
            COMPARISONS.forEach((name, comparison) -> {
                assertEquals(List.of("/a", "/b"),
                        comparison.apply(absent.at("/a"), EventDate.MISSING.at("/b")).missing(), name);
                assertEquals(List.of("/a"),
                        comparison.apply(absent.at("/a"), EventDate.UNKNOWN.at("/a")).missing(), name);
            });
        }
    }

    @Test
    void silenceOnAnActMeansThatItWasNotDone() {
        EventDate lastDay = EventDate.parse("2026-10-05").at("/b");
        assertEquals(Judgement.violated("/a"), EventDate.MISSING.at("/a").toBeDoneBy(lastDay));
        assertEquals(Verdict.UNDETERMINED, EventDate.UNKNOWN.at("/a").toBeDoneBy(lastDay).verdict());
        assertEquals(Verdict.UNDETERMINED, EventDate.MISSING.at("/a").toBeDoneBy(EventDate.MISSING.at("/b")).verdict());
        EventDate notComputed = EventDate.undetermined("/a", List.of("/c"));
        assertEquals(Judgement.undetermined("/a", "/c"), notComputed.toBeDoneBy(lastDay));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-10-26, 25, MET",
        "2026-10-01, 2026-10-25, 25, VIOLATED",
        "2026-10-01, 2026-10-26T00:01, 25, MET",
        "2026-10, 2026-11-25, 25, MET",
        "2026-10, 2026-11-24, 25, POSSIBLE",
        "2026-10, 2026-10-26, 25, POSSIBLE",
        "2026-10, 2026-10-25, 25, VIOLATED",
        "2026-10-01, 2026-10, 25, POSSIBLE",
        "2026-10-01, 2026-10, 31, VIOLATED",
        "2026-10-05, 2026-10-05, 0, MET"
    })
    void atLeastSoManyDaysAfter(String from, String to, long days, Verdict verdict) {
        assertEquals(verdict, EventDate.parse(to).toBeAtLeastDaysAfter(EventDate.parse(from), days).verdict());
    }
}
