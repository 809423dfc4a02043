package org.probationrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.drools.model.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

import org.probationrules.facts.Parameter;
import org.probationrules.pack.Pack;

/** A pack that is ready to run: its rules compiled, sessions of the rules engine at hand. Thread-safe. */
public final class ReadyPack {

    private final Pack pack;
    private final List<ReadyRule> rules;
    private final KieSessionsPool sessions;

    private ReadyPack(Pack pack, List<ReadyRule> rules, KieSessionsPool sessions) {
        this.pack = pack;
        this.rules = rules;
        this.sessions = sessions;
    }

    /** Makes a pack ready with its compiled rules. */
    static ReadyPack of(Pack pack, CompiledRules compiled) {
        List<ReadyRule> rules = new ArrayList<>();
        for (Pack.Rule rule : pack.rules()) {
            Rule found = compiled.rules().get(rule.metadata().title());
            if (found == null) {
                throw new IllegalStateException("the rule " + rule.metadata().id() + " is not among the compiled rules");
            }
            rules.add(new ReadyRule(rule.metadata(), rule.drl(), found, new Subject(found)));
        }
        rules.sort(Comparator.comparing(rule -> rule.metadata().id()));
        return new ReadyPack(pack, List.copyOf(rules), compiled.sessions());
    }

    /** The pack as it is written. */
    public Pack pack() {
        return pack;
    }

    /** The same rules with other parameters. */
    ReadyPack with(Map<String, Parameter> parameters) {
        return new ReadyPack(
                new Pack(
                        pack.id(), pack.version(), pack.title(), pack.owner(), pack.validFrom(), pack.validTo(),
                        pack.rules(), parameters, pack.messages(), pack.digest()),
                rules,
                sessions);
    }

    /** The same pack with one of its rules alone, to ask that one quickly. */
    public ReadyPack only(ReadyRule rule) {
        return new ReadyPack(pack, List.of(rule), CompiledRules.of(pack.id(), List.of(rule.compiled())).sessions());
    }

    /** Its rules, ordered by id. */
    public List<ReadyRule> rules() {
        return rules;
    }

    /** Runs the chosen rules over facts; what they raise goes to the collector. */
    void run(Collection<?> facts, FindingCollector collector) {
        ClassLoaders.withOurs(() -> {
            KieSession session = sessions.newKieSession();
            try {
                session.setGlobal("report", collector);
                session.addEventListener(collector);
                facts.forEach(session::insert);
                int fired = session.fireAllRules(collector);
                session.dispose();
                return fired;
            } catch (RuntimeException e) {
                // It is not given back: what it had half done could be taken for part of a later assessment.
                throw RulesStopped.because(e, session);
            }
        });
    }
}
