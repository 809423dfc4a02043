package org.probationrules.benchmark.peers;

import java.util.List;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: the same bodies as {@link JavaPeer}, called by an engine.
 *
 * <p>Its facts are a map of names to objects and it has no joins, so a rule gets the index and the findings as two facts
 * and looks up the rest by itself. The engine is one and is kept; the map is new for each dossier.
 */
public final class EasyRulesPeer implements Peer {

    private static final String INDEX = "index";
    private static final String FINDINGS = "findings";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    public EasyRulesPeer() {
        for (JavaRule rule : JavaRule.all()) {
            rules.register(new RuleBuilder()
                    .name(rule.id())
                    .when(facts -> true)
                    .then(facts -> rule.body().judge(facts.get(INDEX), facts.get(FINDINGS)))
                    .build());
        }
    }

    @Override
    public List<Found> judge(List<Object> facts) {
        Findings findings = new Findings();
        Facts named = new Facts();
        named.put(INDEX, new FactIndex(facts));
        named.put(FINDINGS, findings);
        engine.fire(rules, named);
        return findings.all();
    }
}
