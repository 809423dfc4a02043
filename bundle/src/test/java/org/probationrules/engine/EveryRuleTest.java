package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.probationrules.bench.Lint;
import org.probationrules.json.PlainJson;
import org.probationrules.pack.Pack;
import org.probationrules.pack.RuleCase;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Outcome;

/** What holds of every rule that is shipped. */
class EveryRuleTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    private record Shipped(Pack pack, Pack.Rule rule) {

        String id() {
            return rule.metadata().id();
        }

        Stream<RuleCase> cases(String expect) {
            return rule.cases().stream().filter(it -> it.expect().equals(expect));
        }
    }

    private static List<Shipped> shipped() {
        return ShippedCases.PACKS.stream()
                .flatMap(pack -> pack.rules().stream().map(rule -> new Shipped(pack, rule)))
                .toList();
    }

    private static Stream<DynamicTest> each(Consumer<Shipped> test) {
        return shipped().stream().map(it -> DynamicTest.dynamicTest(it.id(), () -> test.accept(it)));
    }

    @Test
    void thereAreRulesInEveryPack() {
        assertEquals(4, ShippedCases.PACKS.size());
        ShippedCases.PACKS.forEach(pack -> assertFalse(pack.rules().isEmpty(), pack.id()));
    }

    /** Style, and what else the bench would tell the author of a pack. */
    @TestFactory
    Stream<DynamicTest> theLintFindsNothing() {
        Set<String> parameters = RuleCasesTest.ENGINE.shippedPacks().parameters();
        return ShippedCases.PACKS.stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () -> assertEquals(
                List.of(), Lint.of(pack, ShippedFiles.under("packs/" + pack.id()), parameters))));
    }

    @TestFactory
    Stream<DynamicTest> everyPackFitsAmongTheOthers() {
        PackSet shipped = RuleCasesTest.ENGINE.shippedPacks();
        return ShippedCases.PACKS.stream().map(pack ->
                DynamicTest.dynamicTest(pack.id(), () -> new PackLoader(shipped, shipped).fits(pack)));
    }

    @Test
    void idsNamesAndParametersStandOnceInAllPacks() {
        Map<String, String> seen = new HashMap<>();
        shipped().forEach(it -> {
            assertEquals(null, seen.put(it.id(), it.pack().id()), it.id());
            assertEquals(null, seen.put(it.rule().metadata().title(), it.id()), it.id());
        });
        ShippedCases.PACKS.forEach(pack -> pack.parameters().keySet().forEach(
                id -> assertEquals(null, seen.put(id, pack.id()), () -> "the parameter " + id + " of " + pack.id())));
    }

    /** By the dot a reader of a rule, and the rule itself, knows a parameter from a circumstance. */
    @Test
    void everyParameterHasADotInItsId() {
        ShippedCases.PACKS.forEach(pack -> pack.parameters().keySet().forEach(id -> assertTrue(id.contains("."), id)));
    }

    @TestFactory
    Stream<DynamicTest> itFiresInItsFailingCases() {
        return each(it -> it.cases("fail").forEach(failing -> {
            Assessment assessment = RuleCasesTest.ENGINE.packsInForce().withValues(failing.parameters()).assess(AssessmentRequest.of(
                    Hook.of(failing.hook()), failing.asOf(), PlainJson.write(failing.dossier())));
            List<Finding> findings = assessment.findings().stream()
                    .filter(finding -> finding.ruleId().equals(it.id()) && finding.outcome() == Outcome.FAIL)
                    .toList();
            assertFalse(findings.isEmpty(), () -> it.id() + " does not fail: " + failing.name());
            findings.forEach(finding -> assertFalse(
                    PLACEHOLDER.matcher(finding.message() + finding.remedy()).find(), finding.message()));
        }));
    }
}
