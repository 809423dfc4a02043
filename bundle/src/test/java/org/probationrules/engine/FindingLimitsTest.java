package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.probationrules.engine.FindingCollector.Raised;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.facts.Verdict;
import org.probationrules.json.PlainJson;
import org.probationrules.pack.RuleCase;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Outcome;

class FindingLimitsTest {

    private static FindingCollector collector() {
        FindingCollector collector = new FindingCollector();
        collector.running("a rule", List::of);
        return collector;
    }

    @Test
    void keepsSoManyOfEachVerdictAndCountsTheRest() {
        FindingCollector collector = collector();
        for (int i = 0; i < FindingCollector.MOST_FINDINGS + 500; i++) {
            collector.finding(Judgement.met(""));
            collector.finding(Judgement.possible(""));
        }
        collector.finding(Judgement.violated(""));
        List<Raised> raised = collector.raisedBy("a rule");
        assertEquals(FindingCollector.MOST_FINDINGS + 2, raised.size());
        assertTrue(raised.stream().anyMatch(it -> it.judgement().verdict() == Verdict.VIOLATED), "the gravest came last");
        assertEquals(500, collector.moreThanKeptOf("a rule"));
    }

    @Test
    void keepsSoManyValuesAndSoMuchOfEach() {
        FindingCollector collector = collector();
        Object[] values = new Object[2 * 40];
        for (int i = 0; i < values.length; i += 2) {
            values[i] = "name" + i;
            values[i + 1] = "x".repeat(1_000_000);
        }
        values[1] = Text.of("x".repeat(1_000_000)).at("/name");
        values[3] = Texts.of(Collections.nCopies(10_000, "word")).at("/names");
        values[5] = 7;
        collector.finding(Judgement.violated(""), values);
        Raised raised = collector.raisedBy("a rule").get(0);
        assertEquals(FindingCollector.MOST_VALUES, raised.values().size());
        raised.values().values().forEach(value ->
                assertTrue(value.toString().length() <= 2 * Shortened.MOST_CHARACTERS, "" + value.toString().length()));
        assertEquals(7, raised.values().get("name4"));
    }

    @Test
    void theAssessmentSaysHowManyMoreThereAre() {
        RuleCase late = ShippedCases.all()
                .filter(it -> it.ruleId().equals("TT-304") && it.expect().equals("fail"))
                .findFirst()
                .orElseThrow();
        int awards = 320;
        Map<String, Object> dossier = new TreeMap<>(late.dossier());
        dossier.put("awards", Collections.nCopies(awards, ((List<?>) dossier.get("awards")).get(0)));
        RulesEngine engine = new RulesEngine();
        engine.use(ReplacedPackTest.edited(
                "timetable", "TT-304-mandatory-standstill/rule.drl",
                drl -> drl.replace("    $award : Award(", "    $other : Award( )\n    $award : Award(")));
        Assessment answer = engine
                .assess(AssessmentRequest.of(Hook.of(late.hook()), late.asOf(), PlainJson.write(dossier)));
        List<Finding> more =
                answer.findings().stream().filter(finding -> finding.ruleId().equals("INPUT-016")).toList();
        List<Finding> told = answer.findings().stream()
                .filter(finding -> more.stream().anyMatch(it -> finding.ruleId().equals(it.arguments().get("rule"))))
                .toList();
        assertTrue(
                more.stream().anyMatch(it -> it.arguments().equals(Map.of("count", (long) awards * awards - FindingCollector.MOST_FINDINGS, "rule", "TT-304"))),
                () -> "" + more);
        assertTrue(told.size() >= FindingCollector.MOST_FINDINGS && told.stream().allMatch(it -> it.outcome() != Outcome.PASS));
    }
}
