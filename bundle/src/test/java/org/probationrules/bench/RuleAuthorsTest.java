package org.probationrules.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.Recommendation;
import org.probationrules.spi.bench.BenchException;
import org.probationrules.spi.bench.CoverageReport;
import org.probationrules.spi.bench.DiffReport;
import org.probationrules.spi.bench.DiffReport.Direction;
import org.probationrules.spi.bench.Explanation;
import org.probationrules.spi.bench.Explanation.Met;
import org.probationrules.spi.bench.ExplanationRequest;
import org.probationrules.spi.bench.MutationReport;
import org.probationrules.spi.bench.MutationReport.Survivor;
import org.probationrules.spi.bench.MutationRequest;

/** What the bench tells about rules: why they fire, what their cases show, and what an edition changes. */
class RuleAuthorsTest {

    private static final Bench BENCH = new Bench();
    private static final String NEXT_DAY = "[{notice: 2026-10-05, signed: 2026-10-06}]";

    @TempDir
    private Path folder;

    private Path write(String name, SortedMap<String, String> texts) throws IOException {
        for (var text : texts.entrySet()) {
            Path file = folder.resolve(name).resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
        return folder.resolve(name);
    }

    private static SortedMap<String, String> edited(String file, String before, String after) {
        SortedMap<String, String> texts = Packs.small();
        assertTrue(texts.get(file).contains(before));
        texts.put(file, texts.get(file).replace(before, after));
        return texts;
    }

    private MutationReport mutate(SortedMap<String, String> texts) throws IOException {
        return BENCH.mutate(
                new MutationRequest(write("small", texts), Optional.empty(), Optional.empty(), 1), progress -> {});
    }

    private static Stream<String> survivors(MutationReport report) {
        return report.survivors().stream().map(Survivor::change);
    }

    @Test
    void aBoundaryCaseNoticesAComparisonThatIsOffByADay() throws IOException {
        MutationReport report = mutate(Packs.small());
        assertTrue(survivors(report).noneMatch(change -> change.endsWith(" → toBeOnOrAfter")));
        assertTrue(report.counts().killed() > 5);
        assertFalse(report.isClean());
        Survivor severity = report.survivors().get(0);
        assertEquals("@severity: error → warning", severity.change());
        assertEquals(Packs.RULE, severity.file());
        assertEquals(9, severity.line());
    }

    @Test
    void withoutTheBoundaryCaseTheChangeSurvives() throws IOException {
        MutationReport report = mutate(edited(Packs.CASES, "signed: 2026-10-05}]}\n    expect: fail\n    message: \"The contract is signed on 5",
                "signed: 2026-10-04}]}\n    expect: fail\n    message: \"The contract is signed on 4"));
        assertTrue(survivors(report).anyMatch("$award.signed.toBeAfter($award.notice) → toBeOnOrAfter"::equals));
    }

    @Test
    void anExplanationStandsForASurvivorAndIsReportedWhereNothingNeedsIt() throws IOException {
        SortedMap<String, String> texts = Packs.small();
        texts.put("mutants.yaml", """
                - rules: XX-001
                  changes: ["@severity: error → warning", "@severity: info → error"]
                  reason: the severity is of no importance here
                """);
        MutationReport report = mutate(texts);
        assertTrue(survivors(report).noneMatch("@severity: error → warning"::equals));
        assertEquals("the severity is of no importance here", report.explained().get(0).reason());
        assertEquals(1, report.problems().size());
        assertTrue(report.problems().get(0).message().startsWith("no mutant of XX-001 that survives is '@severity: info"));
    }

    @Test
    void aPackWhoseCasesAreNotMetIsNotChanged() throws IOException {
        MutationReport report = mutate(edited(Packs.CASES, "expect: pass", "expect: fail"));
        assertEquals(0, report.counts().made());
        assertFalse(report.isClean());
        assertEquals(Packs.CASES, report.problems().get(0).file());
    }

    @Test
    void theSameSeedChoosesTheSameChanges() throws IOException {
        Path pack = write("small", Packs.small());
        MutationRequest request = new MutationRequest(pack, Optional.empty(), Optional.of(4), 7);
        MutationReport report = BENCH.mutate(request, progress -> {});
        assertEquals(4, report.counts().made());
        assertEquals(report.survivors(), BENCH.mutate(request, progress -> {}).survivors());
    }

    /** A small sample of the shipped rules; the command tries them all. */
    @ParameterizedTest
    @CsvSource({"timetable, TT-304", "registration, REG-027", "qualification, QUA-016", "grants, GRT-105"})
    void everyChangeOfAShippedRuleIsNoticedOrExplained(String pack, String rule) {
        MutationReport report = BENCH.mutate(
                new MutationRequest(Path.of(pack), Optional.of(rule), Optional.empty(), 1), progress -> {});
        assertEquals(List.of(), report.survivors());
        assertTrue(report.counts().killed() >= 2, report.counts().toString());
    }

    @Test
    void coverageNamesWhatNeverDecided() throws IOException {
        CoverageReport report = BENCH.coverage(write("small", Packs.small()), Optional.empty(), progress -> {});
        CoverageReport.RuleCoverage rule = report.rules().get(0);
        assertEquals(1, rule.outcomes().get(Outcome.PASS));
        assertEquals(1, rule.outcomes().get(Outcome.FAIL));
        assertEquals(List.of("it always held"), rule.conditions().get(0).undecided());
        assertEquals(2, rule.conditions().get(0).fired());
        assertEquals(List.of(), rule.conditions().get(2).undecided());
        report = BENCH.coverage(
                write("other", edited(Packs.CASES, NEXT_DAY, "[]}\n    expect: not-applicable\n  - name: late\n    dossier: "
                        + "{awards: " + NEXT_DAY)), Optional.empty(), progress -> {});
        assertEquals(List.of(), report.rules().get(0).conditions().get(0).undecided());
        assertEquals(1, report.rules().get(0).conditions().get(0).heldBack());
        assertEquals(1, report.rules().get(0).conditions().get(2).neverAsked());
    }

    private static Explanation explain(String rule, String hook, String dossier) {
        return BENCH.explain(new ExplanationRequest(
                AssessmentRequest.of(Hook.of(hook), LocalDate.of(2026, 10, 14), dossier.getBytes()), rule, Optional.empty()));
    }

    private static final String SIGNED_INSIDE = """
            {"procurement": {"buyer": {"code": "moj"}, "cpv": ["72000000"], "commenced": "2025-09-26",
              "estimatedValue": {"value": 6000000, "vat": "inclusive"}, "procedure": "open"},
             "awards": [{"notice": "2026-10-05", "signed": "2026-10-14"}]}""";

    @Test
    void anExplanationShowsTheValuesBehindAJudgement() {
        Explanation explanation = explain("tt-304", "contract.sign", SIGNED_INSIDE);
        assertEquals(Outcome.FAIL, explanation.outcome());
        assertTrue(explanation.requirements().stream().allMatch(it -> it.met() == Met.YES));
        assertEquals("8", explanation.parameters().get(0).value());
        Explanation.Condition duty = explanation.conditions().get(3);
        assertEquals(23, duty.line());
        assertEquals("violated", duty.judgements().get(0).verdict());
        assertEquals(
                List.of("$award.signed = 2026-10-14", "$award.notice = 2026-10-05", "standstill.mandatory-working-days = 8"),
                duty.judgements().get(0).values());
        assertEquals(1, explanation.findings().size());
    }

    @Test
    void anExplanationNamesTheFactThatHeldTheRuleBack() {
        Explanation explanation = explain("TT-203", "opportunity.draft", SIGNED_INSIDE.replace(
                "\"procedure\": \"open\"", "\"stages\": [{\"kind\": \"tendering\", \"urgency\": false}]"));
        assertEquals(Outcome.NOT_APPLICABLE, explanation.outcome());
        assertEquals("line 19: 'urgency.yes' does not hold of stage with urgency = no at /procurement/stages/0",
                explanation.nearest());
    }

    @Test
    void aRuleThatDoesNotConcernTheDossierSaysWhy() {
        Explanation explanation = explain("TT-304", "opportunity.draft", SIGNED_INSIDE);
        assertEquals(List.of(), explanation.conditions());
        assertEquals(Met.NO, explanation.requirements().get(0).met());
        assertEquals("There is no rule 'TT-999'.",
                assertThrows(BenchException.class, () -> explain("TT-999", "opportunity.draft", "{}")).getMessage());
        assertTrue(assertThrows(BenchException.class, () -> explain("TT-304", "opportunity.draft", "{")).getMessage()
                .startsWith("The dossier cannot be judged: "));
    }

    @Test
    void anExplanationGoesByThePacksOfAFolder() throws IOException {
        write("small", Packs.small());
        Explanation explanation = BENCH.explain(new ExplanationRequest(
                AssessmentRequest.of(Hook.CONTRACT_SIGN, LocalDate.of(2026, 10, 14), SIGNED_INSIDE.getBytes()),
                "XX-001", Optional.of(folder)));
        assertEquals(Outcome.PASS, explanation.outcome());
        assertEquals("small", explanation.pack().id());
    }

    @Test
    void aStricterEditionIsMarked() throws IOException {
        Path old = write("old", Packs.small());
        SortedMap<String, String> stricter = edited(Packs.RULE, "$award.notice)", "$award.notice.plusDays(1))");
        stricter.put(Packs.CASES, stricter.get(Packs.CASES).replace("expect: pass", "expect: fail"));
        DiffReport report = BENCH.diff(old, write("new", stricter), Optional.empty(), progress -> {});
        assertEquals(2, report.dossiers());
        assertEquals(1, report.stricter());
        assertEquals(0, report.looser());
        DiffReport.DossierChange changed = report.changed().get(0);
        assertEquals("XX-001: on the next day", changed.name());
        assertEquals(Recommendation.STOP, changed.after());
        assertTrue(changed.changes().stream().anyMatch(it -> it.what().equals("verdict")
                && it.before().equals("pass") && it.after().equals("fail") && it.direction() == Direction.STRICTER));
        assertEquals(1, BENCH.diff(folder.resolve("new"), old, Optional.empty(), progress -> {}).looser());
        assertEquals(List.of(), BENCH.diff(old, old, Optional.empty(), progress -> {}).changed());
    }

    @Test
    void dossiersOfAFolderAreJudgedAsTheirRequestSays() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus/one"));
        Files.writeString(corpus.resolve("dossier.json"), SIGNED_INSIDE);
        Path asked = corpus.resolve("request.properties");
        Files.writeString(asked, "hook=contract.sign\nas-of=2026-10-14\n");
        assertEquals(1, BENCH.diff(write("old", Packs.small()), folder.resolve("old"), Optional.of(folder.resolve("corpus")),
                progress -> {}).dossiers());
        Files.writeString(asked, "hook=contract.sing\nas-of=2026-10-14\n");
        assertTrue(assertThrows(BenchException.class, () -> BENCH.diff(
                        folder.resolve("old"), folder.resolve("old"), Optional.of(folder.resolve("corpus")), progress -> {}))
                .getMessage().contains("the hook is 'contract.sing'"));
    }
}
