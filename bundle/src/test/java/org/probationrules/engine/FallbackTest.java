package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.RuleCase;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.Assessment.RuleResult;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.PackReference;

/** A pack with a rule that cannot be asked in one pass is judged by the rules engine, and that is seen. */
class FallbackTest {

    private static final String RULE = "TT-304-mandatory-standstill/rule.drl";
    /** More facts than a pass takes for one judgement, of which none changes anything. */
    private static final String MANY = "    $one : Circumstance( name == \"lightTouch\" )\n"
            + "    $two : Circumstance( name == \"lightTouch\" )\n"
            + "    $three : Circumstance( name == \"lightTouch\" )\n"
            + "    $four : Circumstance( name == \"lightTouch\" )\n"
            + "    $five : Circumstance( name == \"lightTouch\" )\n";
    private static final String ASKED = ".orElse($one.toBe(\"yes\").andAlso($two.toBe(\"yes\")).andAlso($three.toBe(\"yes\"))"
            + ".andAlso($four.toBe(\"yes\")).andAlso($five.toBe(\"yes\")))";

    private static Map<String, String> evaluators(List<PackReference> packs) {
        return packs.stream().collect(Collectors.toMap(PackReference::id, PackReference::evaluator));
    }

    /** The gate lets no such rule in; this one goes past it. */
    private static ReadyPack withMany() {
        Pack shipped = ShippedCases.PACKS.stream().filter(pack -> pack.id().equals("timetable")).findFirst().orElseThrow();
        Pack pack = PackReader.read(ReplacedPackTest.edited("timetable", RULE, FallbackTest::withMany));
        Pack.Rule rule = pack.rules().stream().filter(it -> it.metadata().file().equals(RULE)).findFirst().orElseThrow();
        Map<String, Rule> compiled = new HashMap<>();
        new RulesEngine().shippedPacks().find(shipped.id()).orElseThrow().rules()
                .forEach(it -> compiled.put(it.metadata().title(), it.compiled()));
        compiled.putAll(ClassLoaders.withOurs(() -> {
            Map<String, byte[]> classes = new RuleCompiler(pack.id()).build(List.of(rule)).classes();
            return RuleCompiler.load(classes, new AttackedPlatform.OpenLoader(classes));
        }));
        return ReadyPack.of(pack, CompiledRules.of(pack.id(), compiled.values()));
    }

    private static String withMany(String drl) {
        int judgement = drl.indexOf("    $judgement : Judgement");
        int end = drl.indexOf('\n', judgement);
        return drl.substring(0, judgement) + MANY + drl.substring(judgement, end) + ASKED + drl.substring(end);
    }

    @Test
    void theAnswersAreTheSameAndTheAssessmentSaysWhoAsked() {
        PackSet usual = new RulesEngine().packsInForce();
        PackSet packs = usual.with(withMany());
        Map<String, String> expected = Map.of(
                "grants", "one-pass", "qualification", "one-pass", "registration", "one-pass", "timetable", "drools");
        int failed = 0;
        for (RuleCase it : ShippedCases.all().filter(it -> it.ruleId().equals("TT-304")).toList()) {
            Assessment answer = packs.assess(CaseRunner.request(it));
            Assessment wanted = usual.assess(CaseRunner.request(it));
            assertEquals(expected, evaluators(answer.packs()));
            assertEquals(said(wanted), said(answer), it.name());
            assertEquals(wanted.rules(), answer.rules(), it.name());
            failed += answer.rules().contains(new RuleResult("TT-304", Outcome.FAIL)) ? 1 : 0;
        }
        assertTrue(failed > 0, "a case fails");
    }

    /** Without the facts behind it, of which the changed rule has more. */
    private static List<String> said(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.ruleId() + " " + finding.outcome() + " " + finding.message() + " " + finding.remedy())
                .toList();
    }

    /** So that it can be named before it is ready to run. */
    @Test
    void nothingThatIsShippedFallsBack() {
        RulesEngine engine = new RulesEngine();
        engine.packsInForce().packs().forEach(ready -> assertEquals(Evaluator.ONE_PASS, ready.evaluator(), ready.pack().id()));
    }

    @Test
    void anAdministratorCanHaveTheRulesEngineJudge() {
        RulesEngine engine = new RulesEngine(
                new EngineSettings(Map.of(), EngineSettings.USUAL.mostComputing(), Evaluator.DROOLS));
        RuleCase any = ShippedCases.all().findFirst().orElseThrow();
        Assessment answer = engine.assess(CaseRunner.request(any));
        assertEquals(List.of("drools"), engine.inForce().stream().map(PackReference::evaluator).distinct().toList());
        assertEquals(List.of("drools"), answer.packs().stream().map(PackReference::evaluator).distinct().toList());
        assertEquals(4, new String(engine.toJson(answer), StandardCharsets.UTF_8).split("\"evaluator\": \"drools\"", -1).length - 1);
    }
}
