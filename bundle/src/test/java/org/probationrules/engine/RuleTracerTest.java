package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.probationrules.engine.FindingCollector.Raised;
import org.probationrules.engine.RuleTrace.ConditionTrace;
import org.probationrules.engine.RuleTrace.Kind;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Verdict;
import org.probationrules.onepass.FactTable;
import org.probationrules.onepass.StandingFacts;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.RuleCase;
import org.probationrules.pack.ShippedFiles;

/** A rule that is looked at finds what the rules engine finds, and says where each condition stands. */
class RuleTracerTest {

    private static final PackSet PACKS = new RulesEngine().packsInForce();

    /** Of the first case of a rule every rule of the pack is asked; of the others the rule that they are about. */
    @TestFactory
    Stream<DynamicTest> firesAsTheRulesEngineDoes() {
        return ShippedFiles.packIds().stream()
                .flatMap(id -> PackReader.read(ShippedFiles.under("packs/" + id)).rules().stream())
                .map(rule -> DynamicTest.dynamicTest(rule.metadata().id(), () -> rule.cases().forEach(it -> compare(rule, it))));
    }

    private static void compare(Pack.Rule rule, RuleCase it) {
        RuleExamination examination = new CaseRunner(PACKS).examine(it).orElseThrow();
        ReadyPack ready = PACKS.find(examination.pack().id()).orElseThrow();
        FactTable facts = new FactTable(new StandingFacts(List.of()), examination.facts());
        FindingCollector collector = new FindingCollector();
        ready.run(ready.rules(), facts, collector, Evaluator.DROOLS);
        for (ReadyRule each : ready.rules()) {
            if (it != rule.cases().get(0) && !each.metadata().id().equals(it.ruleId())) {
                continue;
            }
            RuleTrace trace = RuleTracer.trace(ready.followed(), each, facts);
            assertTrue(trace.complete());
            assertEquals(
                    comparable(collector.raisedBy(each.metadata().title()).stream().map(RuleTracerTest::told)),
                    comparable(trace.firings().stream().map(RuleTracerTest::told)),
                    () -> each.metadata().id() + " on the case '" + it.name() + "' of " + it.ruleId());
        }
    }

    private static List<String> comparable(Stream<String> raised) {
        Set<String> met = new HashSet<>();
        // The collector keeps one pass of a rule, however often it passes.
        return raised.filter(told -> !told.equals("met") || met.add(told)).sorted().toList();
    }

    private static String told(Raised raised) {
        return raised.judgement().isMet()
                ? "met"
                : raised.judgement() + " " + raised.values() + " "
                        + raised.facts().stream().map(Fact::toString).sorted().toList();
    }

    private static String told(RuleTrace.Firing firing) {
        return told(new Raised(
                firing.judgement(),
                firing.values(),
                firing.facts().stream().filter(Fact.class::isInstance).map(Fact.class::cast).toList()));
    }

    @Test
    void everyConditionKnowsItsLine() {
        FactTable nothing = new FactTable(new StandingFacts(List.of()), List.of());
        PACKS.packs().forEach(ready -> ready.rules().forEach(rule -> {
            List<String> lines = rule.drl().lines().toList();
            RuleTrace trace = RuleTracer.trace(ready.followed(), rule, nothing);
            assertTrue(!trace.conditions().isEmpty());
            trace.conditions().forEach(condition ->
                    assertEquals(condition.text(), lines.get(condition.line() - 1).strip(), rule.metadata().file()));
        }));
    }

    @Test
    void aJudgementNamesItsVerdictAndWhatIsMissing() {
        RuleTrace trace = trace("TT-304", "signed on the last day of the standstill");
        ConditionTrace judgement = trace.conditions().get(3);
        assertEquals(Kind.JUDGEMENT, judgement.kind());
        assertEquals(Map.of(Verdict.VIOLATED, 1L), judgement.verdicts());
        assertEquals(1, trace.firings().size());
    }

    @Test
    void aConditionThatHeldTheRuleBackNamesTheFact() {
        RuleTrace trace = trace("TT-203", "no urgency");
        assertEquals(List.of(), trace.firings());
        assertEquals("urgency.yes", trace.nearest().orElseThrow().part());
        assertEquals("/procurement/stages/0", ((Fact) trace.nearest().get().fact().orElseThrow()).pointer());
        assertEquals(1, trace.conditions().get(0).asked());
        assertEquals(0, trace.conditions().get(0).held());
    }

    private static RuleTrace trace(String ruleId, String name) {
        RuleCase found = ShippedFiles.packIds().stream()
                .flatMap(id -> PackReader.read(ShippedFiles.under("packs/" + id)).rules().stream())
                .flatMap(rule -> rule.cases().stream())
                .filter(it -> it.ruleId().equals(ruleId) && it.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new CaseRunner(PACKS).examine(found).orElseThrow().trace();
    }
}
