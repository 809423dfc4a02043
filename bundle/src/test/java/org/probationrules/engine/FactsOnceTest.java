package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.probationrules.derive.Background;
import org.probationrules.derive.Derived;
import org.probationrules.engine.CaseDossiers.CaseDossier;
import org.probationrules.facts.Facts;

/** Rules are asked of every fact once: nothing that is derived hands on what is there already. */
class FactsOnceTest {

    @Test
    void nothingIsHandedOverTwice() {
        PackSet packs = RuleCasesTest.ENGINE.packsInForce();
        int facts = 0;
        for (CaseDossier it : CaseDossiers.all()) {
            StandingDay day = packs.on(it.asOf());
            List<Object> all = new ArrayList<>(Facts.of(it.dossier()));
            all.addAll(Derived.from(it.dossier(), new Background(it.asOf(), packs.codelists(), day.parameters())).facts());
            all.addAll(packs.codelists().facts());
            all.addAll(day.parameters().values());
            Set<Object> each = Collections.newSetFromMap(new IdentityHashMap<>());
            all.forEach(fact -> assertTrue(each.add(fact), () -> fact + " is handed over twice"));
            facts += all.size();
        }
        assertTrue(facts > 100_000, facts + " facts");
    }
}
