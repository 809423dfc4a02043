package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probationrules.cli.Samples.Answer;
import org.probationrules.cli.Samples.Found;
import org.probationrules.cli.TimetableMarks.Mark;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.Severity;

class TimetableDrawingTest {

    private static String draw(Answer answer, int width) {
        Sheet sheet = new Sheet(width);
        new TimetableDrawing(Words.english(), sheet).draw(answer.build());
        return sheet.toString();
    }

    @Test
    void noDatesNoTimetable() {
        assertEquals("", draw(new Answer(), 100));
    }

    @Test
    void oneEntryNeedsNoScale() {
        assertEquals(
                """

                Timetable
                ─────────

                  26 Sep 2025  contract start
                """,
                draw(new Answer().entry("/a", "contract start", "2025-09-26"), 100));
    }

    @Test
    void entriesThatAreAlikeAreOneRow() {
        Answer answer = new Answer().finding(Found.broken("TT-1", Severity.ERROR).at("/lots/3/start"));
        for (int lot = 0; lot < 27; lot++) {
            answer.entry("/lots/" + lot + "/start", "lot start", "2027-04-01");
        }
        assertEquals(
                """

                Timetable
                ─────────

                  1 Apr 2027  lot start ×26
                ! 1 Apr 2027  lot start  TT-1

                ! an error
                """,
                draw(answer, 100));
    }

    @Test
    void spansAreAsLongAsTheDatesAreCoarse() {
        Answer answer = new Answer()
                .entry("/a", "one", "2025-11-26")
                .entry("/b", "two", "2026-02-01", "2026-02-28")
                .entry("/c", "three", "2026-02-01", "2026-03-31")
                .entry("/d", "four", "2026-01-01", "2026-12-31");
        assertEquals(
                """

                Timetable
                ─────────

                                  2025      2026
                                  Nov  Dec  Jan  Feb  Mar  Apr  May  Jun  Jul   Aug  Sep  Oct  Nov  Dec
                  26 Nov 2025     ·   ●·    ·    ·    ·    ·    ·    ·    ·     ·    ·    ·    ·    ·       one
                  Feb 2026        ·    ·    ·    ━━━━━━    ·    ·    ·    ·     ·    ·    ·    ·    ·       two
                  Feb – Mar 2026  ·    ·    ·    ━━━━━━━━━━━    ·    ·    ·     ·    ·    ·    ·    ·       three
                  2026            ·    ·    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  four

                ● a day that is known   ━ some day in this span
                """,
                draw(answer, 100));
    }

    @Test
    void tenYearsAndTwoHundredEntriesFitOnAPage() {
        Answer answer = new Answer()
                .finding(Found.broken("TT-1", Severity.WARNING).at("/m/7"))
                .finding(Found.broken("TT-2", Severity.ERROR).at("/m/7/day"));
        for (int i = 0; i < 200; i++) {
            String day = LocalDate.of(2025, 1, 1).plusDays(i * 18L).toString();
            answer.entry("/m/" + i, "milestone " + i, day);
        }
        String drawing = draw(answer, 100);
        assertTrue(drawing.lines().count() < 40, drawing);
        assertTrue(
                drawing.contains(
                        """
                                                    2026     2028     2030     2032     2034
                          1 Jan – 19 Apr 2025   ┄┄ │·        ·        ·        ·        ·     7 entries: milestone 0,
                                                   │·        ·        ·        ·        ·     milestone 1, milestone 2, …
                        ! 7 May 2025             ● │·        ·        ·        ·        ·     milestone 7  TT-2, TT-1
                          25 May – 27 Dec 2025   ┄┄┄┄        ·        ·        ·        ·     13 entries: milestone 8,
                                                   │·        ·        ·        ·        ·     milestone 9, milestone 10, …
                          14 Jan – 22 Dec 2026     │┄┄┄┄┄    ·        ·        ·        ·     20 entries: milestone 21,
                                                   │·        ·        ·        ·        ·     milestone 22, milestone 23, …
                        """),
                drawing);
        assertTrue(drawing.contains("● a day that is known   ┄ several entries   │ 26 Sep 2025, the day of"), drawing);
    }

    @Test
    void everyEntryOfWhichAFindingSpeaksKeepsItsRow() {
        Answer answer = new Answer();
        for (int i = 0; i < 100; i++) {
            answer.entry("/m/" + i, "milestone " + i, LocalDate.of(2025, 1, 1).plusDays(i).toString())
                    .finding(Found.broken("TT-1", Severity.ERROR).at("/m/" + i));
        }
        assertEquals(100, draw(answer, 100).lines().filter(line -> line.startsWith("! ")).count() - 1);
    }

    @Test
    void longLabelsAreCutAndRuleIdsNever() {
        String label = "a label that goes on and on and on and on and on, and then on and on again, and has no end";
        Answer answer = new Answer().entry("/a", label, "2025-01-01").entry("/b", "next", "2027-04-01");
        for (int rule = 100; rule < 112; rule++) {
            answer.finding(Found.open("TT-" + rule, Severity.ERROR).at("/a"));
        }
        assertEquals(
                """

                Timetable
                ─────────

                              2025            2026            2027
                              Jan     Jul     Jan     Jul     Jan
                ? 1 Jan 2025  ●       ·  │    ·       ·       ·       a label that goes on and
                              ·       ·  │    ·       ·       ·       on and on and on and on, …
                              ·       ·  │    ·       ·       ·       TT-100, TT-101, TT-102,
                              ·       ·  │    ·       ·       ·       TT-103, TT-104, TT-105,
                              ·       ·  │    ·       ·       ·       TT-106, TT-107, TT-108,
                              ·       ·  │    ·       ·       ·       TT-109, TT-110, TT-111
                  1 Apr 2027  ·       ·  │    ·       ·       ·   ●   next

                ● a day that is known   │ 26 Sep 2025, the day of this assessment
                ? cannot be told, or a fact is missing
                """,
                draw(answer, 80));
    }

    @Test
    void slipOfThePenDoesNotBreakTheScale() {
        Answer answer = new Answer()
                .entry("/a", "slip", "0205-01-01")
                .entry("/b", "start", "2025-01-01")
                .entry("/c", "beyond", "+999999999-12-31");
        String drawing = draw(answer, 100);
        assertTrue(drawing.lines().allMatch(line -> line.length() <= 100), drawing);
        assertTrue(drawing.contains("●"), drawing);
    }

    @Test
    void endBeforeTheBeginningIsDrawnAsADay() {
        Answer answer = new Answer().entry("/a", "odd", "2025-05-01", "2025-01-01").entry("/b", "x", "2025-09-01");
        assertTrue(draw(answer, 100).contains("  1 May 2025  "), draw(answer, 100));
    }

    @Test
    void narrowPageHasNoScale() {
        String drawing = new TextReport(Words.english(), 60).render("men.json", Samples.everything());
        assertFalse(drawing.contains("●"), drawing);
        assertTrue(drawing.contains("\n! 21 Oct 2025          submission deadline, wave 1  TT-201\n"), drawing);
    }

    /** Which of the entries a finding at a place marks. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // place, looked at, marked
                "/notices/0/published, -, /notices/0/published",
                "/notices/0/published/day, -, /notices/0/published",
                "/notices/0, -, /notices/0/published /notices/0/closes",
                "/notices/0, /notices/0/closes, /notices/0/closes",
                "/notices/1, -, /notices/1/published",
                "/notices, -, ''",
                "/notices, /notices/1/published, /notices/1/published",
                "/contract, /contract/start /notices/1/published, /contract/start",
                "'', /contract/start, ''",
                "/contract/starting, -, ''",
                "/elsewhere, /contract/start, ''",
            })
    void findingMarksWhatItIsAbout(String place, String lookedAt, String marked) {
        Found finding = Found.broken("TT-1", Severity.WARNING).at(place);
        if (lookedAt != null) {
            finding.lookedAt(lookedAt.split(" "));
        }
        Assessment assessment = new Answer()
                .entry("/notices/0/published", "published", "2025-09-26")
                .entry("/notices/0/closes", "closes", "2025-10-26")
                .entry("/notices/1/published", "published", "2025-09-27")
                .entry("/contract/start", "start", "2027-04-01")
                .finding(finding)
                .build();
        TimetableMarks marks = new TimetableMarks(assessment.timetable(), assessment.findings());
        List<String> entries = assessment.timetable().stream()
                .filter(entry -> marks.mark(entry) == Mark.WARNING)
                .map(Assessment.DatedEntry::pointer)
                .toList();
        assertEquals(marked, String.join(" ", entries));
    }

    @Test
    void gravestMarkIsShownAndInformationHasNone() {
        Assessment assessment = new Answer()
                .entry("/a", "a", "2025-09-26")
                .entry("/b", "b", "2025-09-26")
                .entry("/c", "c", "2025-09-26")
                .finding(Found.open("TT-1", Severity.ERROR).at("/a"))
                .finding(Found.broken("TT-2", Severity.WARNING).at("/a"))
                .finding(Found.broken("TT-3", Severity.ERROR).at("/a"))
                .finding(Found.broken("TT-3", Severity.ERROR).at("/a"))
                .finding(Found.lacking("TT-4", Severity.ERROR, "/b/x").at("/b"))
                .finding(Found.broken("TT-5", Severity.INFO).at("/c"))
                .build();
        TimetableMarks marks = new TimetableMarks(assessment.timetable(), assessment.findings());
        assertEquals(Mark.ERROR, marks.mark(assessment.timetable().get(0)));
        assertEquals(List.of("TT-3", "TT-2", "TT-1"), marks.ruleIds(assessment.timetable().get(0)));
        assertEquals(Mark.OPEN, marks.mark(assessment.timetable().get(1)));
        assertEquals(Mark.NONE, marks.mark(assessment.timetable().get(2)));
        assertEquals(List.of(), marks.ruleIds(assessment.timetable().get(2)));
    }
}
