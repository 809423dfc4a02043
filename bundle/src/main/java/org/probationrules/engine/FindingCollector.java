package org.probationrules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.probationrules.facts.Fact;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Verdict;
import org.probationrules.onepass.Sink;

/** Takes what rules raise: knows which is running, and notes what it judged and why. */
final class FindingCollector implements Sink {

    /** What a rule raised: its judgement, the named values for its texts, and the facts that it matched. */
    record Raised(Judgement judgement, Map<String, Object> values, List<Fact> facts) {}

    /** How many findings of one rule are told for each verdict: one for each organisation that a dossier can have. */
    static final int MOST_FINDINGS = 100_000;
    /** How many named values a finding has at most. */
    static final int MOST_VALUES = 32;

    /** What one rule raised. */
    private static final class OfRule {

        private static final OfRule NOTHING = new OfRule();

        private final List<Raised> raised = new ArrayList<>();
        private final long[] counts = new long[Verdict.values().length];
    }

    private final Map<String, OfRule> byTitle = new HashMap<>();
    private String running = "";
    private Supplier<? extends Iterable<?>> matched = List::of;

    /** Says which rule is running now, and how to learn which facts it matched when it raises something. */
    void running(String title, Supplier<? extends Iterable<?>> facts) {
        running = title;
        matched = facts;
    }

    /** The title of the rule that ran last. */
    String running() {
        return running;
    }

    /** What the rule with this title raised; of its passes one. */
    List<Raised> raisedBy(String title) {
        return byTitle.getOrDefault(title, OfRule.NOTHING).raised;
    }

    /** How many findings the rule with this title raised beyond those that are kept. */
    long moreThanKeptOf(String title) {
        long[] counts = byTitle.getOrDefault(title, OfRule.NOTHING).counts;
        long more = 0;
        for (Verdict verdict : Verdict.values()) {
            more += verdict == Verdict.MET ? 0 : Math.max(0, counts[verdict.ordinal()] - MOST_FINDINGS);
        }
        return more;
    }

    @Override
    public void passed(Judgement judgement) {
        if (isKept(judgement)) {
            byTitle.get(running).raised.add(new Raised(judgement, Map.of(), List.of()));
        }
    }

    @Override
    public void finding(Judgement judgement, Object... namedValues) {
        if (judgement.isMet()) {
            passed(judgement);
        } else if (isKept(judgement)) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(namedValues.length - 1, 2 * MOST_VALUES); i += 2) {
                values.put((String) namedValues[i], Shortened.of(namedValues[i + 1]));
            }
            List<Fact> facts = new ArrayList<>();
            for (Object each : matched.get()) {
                if (each instanceof Fact fact) {
                    facts.add(fact);
                }
            }
            byTitle.get(running).raised.add(new Raised(judgement, values, facts));
        }
    }

    private boolean isKept(Judgement judgement) {
        long count = ++byTitle.computeIfAbsent(running, title -> new OfRule()).counts[judgement.verdict().ordinal()];
        return count <= (judgement.isMet() ? 1 : MOST_FINDINGS);
    }
}
