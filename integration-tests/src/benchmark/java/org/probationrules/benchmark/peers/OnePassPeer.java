package org.probationrules.benchmark.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.drools.model.Rule;
import org.probationrules.benchmark.subject.Subset;
import org.probationrules.facts.Judgement;
import org.probationrules.onepass.FactTable;
import org.probationrules.onepass.OnePass;
import org.probationrules.onepass.Pass;
import org.probationrules.onepass.RulePlan;
import org.probationrules.onepass.Sink;
import org.probationrules.onepass.StandingFacts;
import org.probationrules.onepass.UnsupportedRule;

/**
 * The plugin's own evaluator, on what the rule compiler made of the shipped rules.
 *
 * <p>Here it sorts all facts for each dossier, as the others do. The plugin itself keeps those that are the same for every
 * dossier of a day, the calendar and the parameters, sorted.
 */
public final class OnePassPeer implements Peer {

    /** How every rule of the subset calls the judgement that it raises. */
    private static final Optional<String> JUDGEMENT = Optional.of("$judgement");
    private static final StandingFacts NONE = new StandingFacts(List.of());

    private record Ready(String id, RulePlan plan) {}

    private final OnePass onePass;
    private final List<Ready> rules = new ArrayList<>();

    /** With the subset. */
    public OnePassPeer() {
        this(Subset.compiled());
    }

    private OnePassPeer(List<Rule> compiled) {
        Map<String, String> ids = new HashMap<>();
        Subset.idsByTitle().forEach((title, id) -> compiled.stream()
                .map(Rule::getName)
                .filter(name -> name.equals(title) || name.startsWith(title + Subset.COPY))
                .forEach(name -> ids.put(name, id)));
        try {
            onePass = OnePass.of(compiled, title -> JUDGEMENT);
        } catch (UnsupportedRule e) {
            throw new IllegalStateException(e);
        }
        compiled.forEach(rule -> rules.add(new Ready(ids.get(rule.getName()), onePass.plan(rule.getName()))));
    }

    /** The same with so many rules: those of the subset again and again, under other names. */
    public static OnePassPeer ofSize(int size) {
        return new OnePassPeer(Subset.compiled(size));
    }

    @Override
    public List<Found> judge(List<Object> facts) {
        Collector collector = new Collector();
        Pass pass = onePass.over(new FactTable(NONE, facts), collector);
        for (Ready rule : rules) {
            collector.running = rule.id();
            pass.ask(rule.plan());
        }
        return collector.findings.all();
    }

    /** Knows which rule is running, and takes what it finds. */
    private static final class Collector implements Sink {

        private final Findings findings = new Findings();
        private String running = "";

        @Override
        public void passed(Judgement judgement) {
            // A pass is no finding.
        }

        @Override
        public void finding(Judgement judgement, Object... namedValues) {
            if (!judgement.isMet()) {
                findings.add(running, judgement, namedValues);
            }
        }
    }
}
