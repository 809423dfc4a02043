package org.probationrules.benchmark.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.drools.model.Rule;
import org.probationrules.benchmark.subject.Subject;
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
 * <p>It keeps what the plugin has it keep: the facts that are the same for every dossier of a day, sorted. To see what that
 * is worth, it can be had without: then it sorts all facts for each dossier, as the others do.
 */
public final class OnePassPeer implements Peer {

    /** How every rule of the subset calls the judgement that it raises. */
    private static final Optional<String> JUDGEMENT = Optional.of("$judgement");
    private static final StandingFacts NONE = new StandingFacts(List.of());

    private record Ready(String id, RulePlan plan) {}

    private final boolean keeping;
    private final OnePass onePass;
    private final List<Ready> rules = new ArrayList<>();

    private OnePassPeer(List<Rule> compiled, boolean keeping) {
        this.keeping = keeping;
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

    /** As the plugin uses it. */
    public static OnePassPeer keeping() {
        return new OnePassPeer(Subset.compiled(), true);
    }

    /** Without anything that is kept from one dossier to the next. */
    public static OnePassPeer anew() {
        return new OnePassPeer(Subset.compiled(), false);
    }

    /** As the plugin uses it, with so many rules: those of the subset again and again, under other names. */
    public static OnePassPeer ofSize(int size) {
        return new OnePassPeer(Subset.compiled(size), true);
    }

    @Override
    public Callable<List<Found>> judging(Subject subject) {
        if (!keeping) {
            return Peer.super.judging(subject);
        }
        StandingFacts standing = new StandingFacts(subject.standing());
        List<Object> own = subject.own();
        return () -> judge(new FactTable(standing, own));
    }

    @Override
    public List<Found> judge(List<Object> facts) {
        return judge(new FactTable(NONE, facts));
    }

    private List<Found> judge(FactTable facts) {
        Collector collector = new Collector();
        Pass pass = onePass.over(facts, collector);
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
