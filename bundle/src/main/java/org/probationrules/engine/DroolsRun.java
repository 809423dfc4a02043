package org.probationrules.engine;

import java.util.Collection;
import java.util.Set;

import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** A run of rules by the rules engine: lets only the chosen ones raise something. */
final class DroolsRun extends DefaultAgendaEventListener implements AgendaFilter {

    private final Set<String> chosen;
    private final FindingCollector collector;

    private DroolsRun(Set<String> chosen, FindingCollector collector) {
        this.chosen = chosen;
        this.collector = collector;
    }

    /** Runs the rules with the chosen titles over facts. */
    static void run(KieSessionsPool sessions, Set<String> chosen, Collection<?> facts, FindingCollector collector) {
        DroolsRun run = new DroolsRun(chosen, collector);
        ClassLoaders.withOurs(() -> {
            KieSession session = sessions.newKieSession();
            try {
                session.setGlobal("report", collector);
                session.addEventListener(run);
                facts.forEach(session::insert);
                int fired = session.fireAllRules(run);
                session.dispose();
                return fired;
            } catch (RuntimeException e) {
                // It is not given back: what it had half done could be taken for part of a later assessment.
                throw RulesStopped.because(e, RulesStopped.ruleOf(session));
            }
        });
    }

    @Override
    public boolean accept(Match match) {
        return chosen.contains(match.getRule().getName());
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        Match match = event.getMatch();
        collector.running(match.getRule().getName(), match::getObjects);
    }
}
