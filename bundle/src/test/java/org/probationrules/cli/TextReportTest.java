package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probationrules.cli.Samples.Answer;
import org.probationrules.cli.Samples.Found;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Recommendation;
import org.probationrules.spi.Severity;

class TextReportTest {

    private static String report(Assessment assessment) {
        return new TextReport(Words.in(assessment.language()), 100).render("men.json", assessment);
    }

    @Test
    void everythingAtOnce() {
        assertEquals(
                """
                File    men.json
                Moment  opportunity.publish: an opportunity is about to be published
                As of   26 Sep 2025
                Packs   grants 1.0.0, timetable 1.2.0

                Advice  Stop. 1 error is to be put right first.
                Check   Incomplete: 3 facts are missing (/grant/fundingBasis, /contract/estimatedValue and
                        /contract/vat).

                Errors (1)
                ──────────

                  TT-201  Wave 1 closes 20 days after its invitation to tender; at least 25 days are to be left to
                          suppliers who respond by electronic means.
                          Where     /waves/0/submissionDeadline
                          Source    Procurement Act 2023, s. 54(1) (statute)
                          Remedy    Move the deadline to 26 October 2025 or later.

                Warnings (1)
                ────────────

                  TT-410  Mobilisation is shorter than 26 weeks.
                          Where     /contract/mobilisation
                          Source    Commissioning brief, timeframes (brief)
                          Rests on  mobilisation.weeks=26
                          Severity  warning, set by an administrator or by the pack

                Cannot be told from the dates given (1)
                ───────────────────────────────────────

                  TT-304  The contract may start before the standstill period ends.
                          Where     /contract/start
                          Source    Procurement Act 2023, s. 51 (statute)
                          Remedy    Give the day of the start.
                          Severity  error, if the rule turns out to be broken

                Facts that are missing (3)
                ──────────────────────────

                /grant/fundingBasis
                  GR-110  Whether the grant names its power to pay cannot be told.
                          Source    Grant standard 2 (guidance)
                          Remedy    State the power.
                          Severity  warning, if the rule turns out to be broken

                /contract/estimatedValue
                  TT-501  Whether the contract is above the threshold cannot be told.
                          Source    Procurement Act 2023, s. 54(1) (statute)
                          Remedy    Give the value.
                          Severity  error, if the rule turns out to be broken
                  TT-502  Whether key performance indicators are needed cannot be told.
                          Source    Procurement Act 2023, s. 54(1) (statute)
                          Severity  error, if the rule turns out to be broken

                /contract/vat
                  TT-501  (see above)

                Information (1)
                ───────────────

                  TT-900  Greater Manchester commissions on its own; it is left out of the lots.
                          Where     /excludes/0
                          Source    Commissioning brief, current services (brief)

                Timetable
                ─────────

                                       2025     2026                       2027
                                       Sep Nov  Jan Mar May  Jul  Sep Nov  Jan Mar
                  26 Sep 2025          ·●  ·    ·   ·   ·    ·    ·   ·    ·   ·      UK4 published
                  1 Oct 2025           ·│● ·    ·   ·   ·    ·    ·   ·    ·   ·      invitation to tender, wave 1
                ! 21 Oct 2025          ·│ ●·    ·   ·   ·    ·    ·   ·    ·   ·      submission deadline, wave 1
                                       ·│  ·    ·   ·   ·    ·    ·   ·    ·   ·      TT-201
                  Dec 2025             ·│  · ━━━·   ·   ·    ·    ·   ·    ·   ·      invitation to tender, wave 2
                  Oct 2026             ·│  ·    ·   ·   ·    ·    · ━━━    ·   ·      award
                ? 20 Mar – 2 Apr 2027  ·│  ·    ·   ·   ·    ·    ·   ·    ·   ·━━    contract start  TT-304

                ● a day that is known   ━ some day in this span   │ 26 Sep 2025, the day of this assessment
                ! an error   ? cannot be told, or a fact is missing

                Rules: 41 evaluated (3 undetermined, for want of a fact), 12 not applicable.
                Assessment 5d41402abc4b2a76
                """,
                report(Samples.everything()));
    }

    @Test
    void nothingToSay() {
        assertEquals(
                """
                File    men.json
                Moment  clock.tick: nobody acts; the dates are looked at
                As of   26 Sep 2025
                Packs   grants 1.0.0, timetable 1.2.0

                Advice  Nothing speaks against going on.
                Check   Complete: every rule that ran had the facts it needed.

                Rules: 41 evaluated (0 undetermined, for want of a fact), 12 not applicable.
                Assessment 5d41402abc4b2a76
                """,
                report(new Answer().hook(Hook.CLOCK_TICK).build()));
    }

    @Test
    void welshHasHeadingsOfItsOwnAndMarksTextsThatItHasNot() {
        Answer answer = new Answer()
                .welsh()
                .draft()
                .recommends(Completion.INCOMPLETE, Recommendation.PROCEED_WITH_WARNINGS)
                .finding(Found.broken("TT-410", Severity.WARNING)
                        .in("cy")
                        .at("/contract/mobilisation")
                        .source("Commissioning brief, timeframes", "brief")
                        .restsOn("mobilisation.weeks=26")
                        .says("Mae'r cyfnod paratoi yn rhy fyr i'r dŵr a'r tŷ: £5.", "Gadewch 26 wythnos."))
                .finding(Found.lacking("TT-501", Severity.ERROR, "/contract/value")
                        .says("Whether the contract is above the threshold cannot be told.", "Give the value."));
        assertEquals(
                """
                Ffeil     men.json
                Adeg      opportunity.publish: mae cyfle ar fin cael ei gyhoeddi
                Dyddiad   26 Medi 2025, fel drafft
                Pecynnau  grants 1.0.0, timetable 1.2.0

                Cyngor    Ewch ymlaen, a darllenwch y rhybudd a'r ffaith sydd ar goll.
                Gwiriad   Anghyflawn: mae'r ffaith /contract/value ar goll.

                Rhybuddion (1)
                ──────────────

                  TT-410  Mae'r cyfnod paratoi yn rhy fyr i'r dŵr a'r tŷ: £5.
                          Lle            /contract/mobilisation
                          Ffynhonnell    Commissioning brief, timeframes (brief)
                          Cywiriad       Gadewch 26 wythnos.
                          Yn dibynnu ar  mobilisation.weeks=26

                Eto i'w gwneud (1)
                ──────────────────

                /contract/value
                  TT-501  Whether the contract is above the threshold cannot be told. (Saesneg; nid oes testun
                          Cymraeg)
                          Ffynhonnell    Procurement Act 2023, s. 54(1) (statute)
                          Cywiriad       Give the value.
                          Difrifoldeb    gwall, os torrwyd y rheol

                Rheolau: 41 wedi eu gwerthuso (0 heb eu penderfynu, am fod ffaith ar goll), 12 heb fod yn gymwys.
                Asesiad 5d41402abc4b2a76
                """,
                report(answer.build()));
    }

    @Test
    void refusedFileSaysWhereInTheText() {
        Answer answer = new Answer()
                .recommends(Completion.REFUSED, Recommendation.UNDECIDED)
                .counts(0, 0, 0)
                .finding(Found.broken("INPUT-JSON-SYNTAX", Severity.ERROR)
                        .at(12, 5)
                        .source("RFC 8259", "")
                        .says("The text ends where a comma is expected.", ""))
                .finding(Found.broken("INPUT-DATE", Severity.ERROR)
                        .at(14, 20)
                        .at("/award")
                        .source("", "")
                        .says("This is no date.", "Write 2025-09-26."));
        String report = report(answer.build());
        assertTrue(
                report.contains(
                        """
                        Advice  Whether to go on could not be decided: the file could not be understood, and no rule ran.
                        Check   Refused: the file could not be read as a dossier, and no rule ran.

                        Errors (2)
                        ──────────

                          INPUT-JSON-SYNTAX  The text ends where a comma is expected.
                                             Where     line 12, column 5
                                             Source    RFC 8259

                          INPUT-DATE         This is no date.
                                             Where     line 14, column 20 (/award)
                                             Remedy    Write 2025-09-26.
                        """),
                report);
    }

    @Test
    void draftHasThingsToDoInsteadOfFactsThatAreMissing() {
        Found lacking = Found.lacking("TT-501", Severity.ERROR, "/contract/value");
        String report = report(new Answer().draft().finding(lacking).build());
        assertTrue(report.contains("\nAs of   26 Sep 2025, as a draft\n"), report);
        assertTrue(report.contains("\n\nStill to do (1)\n───────────────\n\n/contract/value\n  TT-501  "), report);
        assertFalse(report.contains("Facts that are missing"), report);
    }

    @Test
    void sameFindingInManyPlacesIsSaidOnce() {
        Answer answer = new Answer();
        for (int lot = 0; lot < 27; lot++) {
            answer.finding(Found.broken("TT-3", Severity.WARNING).at("/lots/" + lot).says("Too short.", ""));
        }
        answer.finding(Found.broken("TT-3", Severity.WARNING).at("/lots/27").says("Far too short.", ""));
        String report = report(answer.build());
        assertTrue(
                report.contains(
                        """
                        Warnings (28)
                        ─────────────

                          TT-3  Too short.
                                Where     /lots/0…26
                                Source    Procurement Act 2023, s. 54(1) (statute)

                          TT-3  Far too short.
                                Where     /lots/27
                                Source    Procurement Act 2023, s. 54(1) (statute)
                        """),
                report);
    }

    @Test
    void sameGapInManyPlacesIsSaidOnce() {
        Answer answer = new Answer();
        for (int lot = 0; lot < 27; lot++) {
            answer.finding(Found.lacking("TT-2", Severity.ERROR, "/lots/" + lot + "/value", "/lots/" + lot + "/vat")
                    .at("/lots/" + lot)
                    .says("Cannot be told.", ""));
        }
        answer.finding(Found.lacking("TT-4", Severity.WARNING).says("A register is missing.", ""));
        String report = report(answer.build());
        assertTrue(
                report.contains(
                        """
                        Facts that are missing (55)
                        ───────────────────────────

                        /lots/0…26/value, /lots/0…26/vat
                          TT-2  Cannot be told.
                                Source    Procurement Act 2023, s. 54(1) (statute)
                                Severity  error, if the rule turns out to be broken

                        A fact or a register that the rule does not name
                          TT-4  A register is missing.
                                Source    Procurement Act 2023, s. 54(1) (statute)
                                Severity  warning, if the rule turns out to be broken
                        """),
                report);
    }

    @Test
    void textFromTheDossierCannotActOnATerminal() {
        String report = report(new Answer()
                .finding(Found.broken("TT-1", Severity.ERROR).says("Supplier \u001B[2JEvil\nErrors (0)", ""))
                .build());
        assertTrue(report.contains("  TT-1  Supplier \uFFFD[2JEvil Errors (0)\n"), report);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 132})
    void noLineIsWiderThanThePageOrEndsInASpace(int width) {
        for (String language : new String[] {"en", "cy"}) {
            String report = new TextReport(Words.in(language), width).render("men.json", Samples.everything());
            report.lines().forEach(line -> {
                assertTrue(Wrap.width(line) <= width, line);
                assertEquals(line.stripTrailing(), line);
            });
            assertFalse(report.contains("\n\n\n"), report);
        }
    }
}
