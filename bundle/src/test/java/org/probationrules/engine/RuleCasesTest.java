package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.RuleCase;
import org.probationrules.pack.ShippedFiles;

/** Every case of every rule gives what it says, with all packs loaded. */
class RuleCasesTest {

    static final RulesEngine ENGINE = new RulesEngine();

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return ShippedFiles.packIds().stream()
                .flatMap(id -> PackReader.read(ShippedFiles.under("packs/" + id)).rules().stream())
                .flatMap(rule -> rule.cases().stream())
                .map(it -> DynamicTest.dynamicTest(it.ruleId() + ": " + it.name(), () -> check(it)));
    }

    private static void check(RuleCase it) {
        assertEquals(List.of(), new CaseRunner(ENGINE.packsInForce()).runAmongAll(it));
    }
}
