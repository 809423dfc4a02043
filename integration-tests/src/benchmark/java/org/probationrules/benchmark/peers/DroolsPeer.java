package org.probationrules.benchmark.peers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.drools.model.DSL;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.Match;
import org.probationrules.benchmark.subject.Subset;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Report;

/**
 * Drools on the executable model that it made of the shipped rules. Sessions are used as its documents advise where many
 * are needed: from a pool, all facts inserted, all rules fired once.
 *
 * <p>Firing rules directly, without an agenda, would hide from listeners which rule is running, and gains nothing here.
 * Copies of a rule share their nodes: that is what Drools is good at, and more than rules of a pack usually have in
 * common.
 */
public final class DroolsPeer implements Peer {

    private static final String PACKAGE = "org.probationrules.benchmark";
    private static final int SESSIONS_AT_START = 1;

    private final Map<String, String> ids;
    private final Supplier<KieSession> sessions;

    private DroolsPeer(Map<String, String> ids, Supplier<KieSession> sessions) {
        this.ids = ids;
        this.sessions = sessions;
    }

    /** Sessions that are cleared and used again. */
    public static DroolsPeer pooled() {
        return pooled(Subset.compiled());
    }

    /** The same with so many rules: those of the subset again and again, under other names. */
    public static DroolsPeer ofSize(int size) {
        return pooled(Subset.compiled(size));
    }

    private static DroolsPeer pooled(Collection<Rule> rules) {
        KieSessionsPool pool = base(rules).newKieSessionsPool(SESSIONS_AT_START);
        return new DroolsPeer(ids(rules), pool::newKieSession);
    }

    /** A session for each dossier. */
    public static DroolsPeer unpooled() {
        List<Rule> rules = Subset.compiled();
        KieBase base = base(rules);
        return new DroolsPeer(ids(rules), base::newKieSession);
    }

    private static KieBase base(Collection<Rule> rules) {
        ModelImpl model = new ModelImpl(PACKAGE).addGlobal(DSL.globalOf(Report.class, PACKAGE, "report"));
        rules.forEach(model::addRule);
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        // Rules do not come and go in a base that serves: that saves Drools provisions for it.
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        return KieBaseBuilder.createKieBaseFromModel(List.of(model), configuration);
    }

    /** Copies of a rule go by the name of the rule. */
    private static Map<String, String> ids(Collection<Rule> rules) {
        Map<String, String> subset = Subset.idsByTitle();
        Map<String, String> ids = new HashMap<>();
        for (Rule rule : rules) {
            ids.put(rule.getName(), subset.get(rule.getName().replaceFirst(Subset.COPY + "\\d+$", "")));
        }
        return ids;
    }

    @Override
    public List<Found> judge(List<Object> facts) {
        KieSession session = sessions.get();
        Collector collector = new Collector(ids);
        session.setGlobal("report", collector);
        session.addEventListener(collector);
        for (Object fact : facts) {
            session.insert(fact);
        }
        session.fireAllRules();
        session.dispose();
        return collector.findings.all();
    }

    /** Knows which rule is running, and takes what it finds. */
    private static final class Collector extends DefaultAgendaEventListener implements Report {

        private final Map<String, String> ids;
        private final Findings findings = new Findings();
        private Match running;

        Collector(Map<String, String> ids) {
            this.ids = ids;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            running = event.getMatch();
        }

        @Override
        public void finding(Judgement judgement, Object... namedValues) {
            if (!judgement.isMet()) {
                findings.add(ids.get(running.getRule().getName()), judgement, namedValues);
            }
        }
    }
}
