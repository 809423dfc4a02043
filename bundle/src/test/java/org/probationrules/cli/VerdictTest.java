package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.probationrules.cli.Samples.Answer;
import org.probationrules.cli.Samples.Found;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Recommendation;
import org.probationrules.spi.Severity;

class VerdictTest {

    private static Verdict verdict(Answer answer) {
        Assessment assessment = answer.build();
        return new Verdict(Words.english(), assessment, FindingGroups.of(assessment.findings()));
    }

    private static String advice(Answer answer) {
        return verdict(answer).advice();
    }

    private static String check(Answer answer) {
        return verdict(answer).check();
    }

    @Test
    void adviceInPlainWords() {
        Answer stop = new Answer().recommends(Completion.COMPLETE, Recommendation.STOP);
        assertEquals("Stop. A rule of severity error is broken.", advice(stop));
        stop.finding(Found.broken("TT-1", Severity.ERROR));
        assertEquals("Stop. 1 error is to be put right first.", advice(stop));
        stop.finding(Found.broken("TT-2", Severity.ERROR));
        assertEquals("Stop. 2 errors are to be put right first.", advice(stop));

        Answer warned = new Answer().recommends(Completion.COMPLETE, Recommendation.PROCEED_WITH_WARNINGS);
        assertEquals("Go on, and read what is found below.", advice(warned));
        warned.finding(Found.broken("TT-1", Severity.WARNING));
        assertEquals("Go on, and read the warning.", advice(warned));
        warned.finding(Found.open("TT-2", Severity.ERROR)).finding(Found.lacking("TT-3", Severity.INFO, "/a", "/b"));
        assertEquals(
                "Go on, and read the warning, the finding that the dates leave open and the 2 facts that are missing.",
                advice(warned));
    }

    @Test
    void whyItIsUndecided() {
        String start = "Whether to go on could not be decided: ";
        Answer none = new Answer().recommends(Completion.INCOMPLETE, Recommendation.UNDECIDED).counts(0, 40, 0);
        assertEquals(start + "no rule concerns this dossier at this moment and date.", advice(none));

        Answer facts = new Answer().recommends(Completion.INCOMPLETE, Recommendation.UNDECIDED);
        assertEquals(start + "a serious rule could not be decided.", advice(facts));
        facts.finding(Found.open("TT-9", Severity.ERROR));
        assertEquals(start + "the dates are too coarse for TT-9.", advice(facts));
        facts.finding(Found.lacking("TT-1", Severity.WARNING, "/a"));
        for (int rule = 2; rule < 7; rule++) {
            facts.finding(Found.lacking("TT-" + rule, Severity.ERROR, "/a"));
        }
        assertEquals(start + "facts are missing for TT-2, TT-3, TT-4 and more.", advice(facts));

        Answer failed = new Answer().recommends(Completion.FAILED, Recommendation.UNDECIDED);
        assertEquals(start + "the rules engine broke or ran out of time.", advice(failed));
    }

    @Test
    void completionInPlainWords() {
        Answer incomplete = new Answer().recommends(Completion.INCOMPLETE, Recommendation.PROCEED_WITH_WARNINGS);
        assertEquals("Incomplete: a fact or a register is missing.", check(incomplete));
        incomplete.finding(Found.lacking("TT-1", Severity.WARNING, "/a"));
        assertEquals("Incomplete: the fact /a is missing.", check(incomplete));
        incomplete.finding(Found.lacking("TT-2", Severity.WARNING, "/a", "/b", "/c", "/d", "/e"));
        assertEquals("Incomplete: 5 facts are missing (/a, /b, /c and more).", check(incomplete));

        Answer none = new Answer().recommends(Completion.INCOMPLETE, Recommendation.UNDECIDED).counts(0, 40, 0);
        assertEquals("Incomplete: no rule applied.", check(none));

        Answer failed = new Answer().recommends(Completion.FAILED, Recommendation.UNDECIDED);
        assertEquals(
                "Failed: the rules engine broke or ran out of time. What it found until then does not count.",
                check(failed));
    }
}
