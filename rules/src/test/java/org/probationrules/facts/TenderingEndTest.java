package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What the hour of a deadline, its day and the day of the assessment say of an act. */
class TenderingEndTest {

    private final TenderingEnd end = end("2026-12-10T12:00");

    @Test
    void theHourItselfIsKept() {
        assertEquals(Verdict.MET, end.toComeNoSoonerThan(EventDate.parse("2026-12-10T12:00")).verdict());
        assertEquals(Verdict.VIOLATED, end.toComeNoSoonerThan(EventDate.parse("2026-12-10T12:01")).verdict());
    }

    @Test
    void anotherDayNeedsNoHour() {
        assertEquals(Verdict.MET, end.toComeNoSoonerThan(EventDate.parse("2026-12-09")).verdict());
        assertEquals(Verdict.VIOLATED, end.toComeNoSoonerThan(EventDate.parse("2026-12-11")).verdict());
    }

    @Test
    void onTheDayTheMissingHourIsNamed() {
        EventDate act = EventDate.parse("2026-12-10").at("/act");
        assertEquals(List.of("/act"), end.toComeNoSoonerThan(act).missing());
        assertEquals(List.of("/act", "/deadline"), end("2026-12-10").toComeNoSoonerThan(act).missing());
    }

    @Test
    void whatIsNotRecordedIsLateOnlyOnceTheLastDayIsOver() {
        EventDate lastDay = EventDate.parse("2026-12-10");
        assertEquals(Verdict.MET, on("2026-12-10").toFindDone(EventDate.MISSING, lastDay).verdict());
        assertEquals(Verdict.VIOLATED, on("2026-12-11").toFindDone(EventDate.NONE, lastDay).verdict());
        assertEquals(Verdict.VIOLATED, on("2026-12-01").toFindDone(EventDate.parse("2026-12-11"), lastDay).verdict());
    }

    @Test
    void theJudgementThatDecidesTellsItsReason() {
        Judgement first = Judgement.violated("/a").because("first");
        Judgement second = Judgement.violated("/b").because("second");
        assertEquals("first", first.andAlso(second).reason());
        assertEquals("second", Judgement.met("/a").because("first").andAlso(second).reason());
        assertEquals("second", second.negated().negated().at("/c").reason());
    }

    private static TenderingEnd end(String deadline) {
        EventDate date = EventDate.parse(deadline).at("/deadline");
        return new TenderingEnd("/deadline", date.day(), date, List.of());
    }

    private static AssessmentDay on(String day) {
        return new AssessmentDay("", EventDate.parse(day));
    }
}
