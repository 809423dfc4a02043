package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.probationrules.pack.Pack;

class RuleCompilerTest {

    @Test
    void compilesEveryShippedRule() {
        for (Pack pack : ShippedCases.PACKS) {
            Set<String> titles =
                    pack.rules().stream().map(rule -> rule.metadata().title()).collect(Collectors.toSet());
            assertEquals(titles, new RuleCompiler(pack.id()).compile(pack.rules()).keySet());
        }
    }
}
