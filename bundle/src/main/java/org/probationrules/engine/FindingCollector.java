package org.probationrules.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

import org.probationrules.facts.Fact;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Report;
import org.probationrules.facts.Verdict;

/** Takes what rules raise: lets only the chosen rules run, knows which is running, and notes what it judged and why. */
final class FindingCollector extends DefaultAgendaEventListener implements Report, AgendaFilter {

    /** What a rule raised: its judgement, the named values for its texts, and the facts that it matched. */
    record Raised(Judgement judgement, Map<String, Object> values, List<Fact> facts) {}

    /** How many findings of one rule are told for each verdict: one for each organisation that a dossier can have. */
    static final int MOST_FINDINGS = 100_000;
    /** How many named values a finding has at most. */
    static final int MOST_VALUES = 32;

    private final Map<String, List<Raised>> byTitle = new LinkedHashMap<>();
    private final Map<String, Map<Verdict, Long>> counts = new HashMap<>();
    private Match running;

    /** Lets the rule with this title run. */
    void choose(String title) {
        byTitle.put(title, new ArrayList<>());
    }

    /** What the rule with this title raised, passes among it. */
    List<Raised> raisedBy(String title) {
        return byTitle.get(title);
    }

    /** How many findings the rule with this title raised beyond those that are kept. */
    long moreThanKeptOf(String title) {
        return counts.getOrDefault(title, Map.of()).entrySet().stream()
                .filter(count -> count.getKey() != Verdict.MET)
                .mapToLong(count -> Math.max(0, count.getValue() - MOST_FINDINGS))
                .sum();
    }

    @Override
    public boolean accept(Match match) {
        return byTitle.containsKey(match.getRule().getName());
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        running = event.getMatch();
    }

    @Override
    public void finding(Judgement judgement, Object... namedValues) {
        String title = running.getRule().getName();
        long count = counts.computeIfAbsent(title, none -> new EnumMap<>(Verdict.class))
                .merge(judgement.verdict(), 1L, Long::sum);
        if (count > (judgement.isMet() ? 1 : MOST_FINDINGS)) {
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        List<Fact> facts = new ArrayList<>();
        if (!judgement.isMet()) {
            for (int i = 0; i < Math.min(namedValues.length - 1, 2 * MOST_VALUES); i += 2) {
                values.put((String) namedValues[i], Shortened.of(namedValues[i + 1]));
            }
            for (Object matched : running.getObjects()) {
                if (matched instanceof Fact fact) {
                    facts.add(fact);
                }
            }
        }
        byTitle.get(title).add(new Raised(judgement, values, facts));
    }
}
