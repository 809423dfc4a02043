package org.probationrules.engine;

import java.util.ArrayList;
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

/** Takes what rules raise: lets only the chosen rules run, knows which is running, and notes what it judged and why. */
final class FindingCollector extends DefaultAgendaEventListener implements Report, AgendaFilter {

    /** What a rule raised: its judgement, the named values for its texts, and the facts that it matched. */
    record Raised(Judgement judgement, Map<String, Object> values, List<Fact> facts) {}

    private final Map<String, List<Raised>> byTitle = new LinkedHashMap<>();
    private Match running;

    /** Lets the rule with this title run. */
    void choose(String title) {
        byTitle.put(title, new ArrayList<>());
    }

    /** What the rule with this title raised, passes among it. */
    List<Raised> raisedBy(String title) {
        return byTitle.get(title);
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
        Map<String, Object> values = new LinkedHashMap<>();
        List<Fact> facts = new ArrayList<>();
        if (!judgement.isMet()) {
            for (int i = 0; i < namedValues.length; i += 2) {
                values.put((String) namedValues[i], namedValues[i + 1]);
            }
            for (Object matched : running.getObjects()) {
                if (matched instanceof Fact fact) {
                    facts.add(fact);
                }
            }
        }
        byTitle.get(running.getRule().getName()).add(new Raised(judgement, values, facts));
    }
}
