package org.probationrules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.drools.model.DSL;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionsPool;
import org.probationrules.facts.Report;

/** The compiled rules of a pack. Thread-safe. */
final class CompiledRules {

    private static final int SESSIONS_AT_START = 1;

    private final String packId;
    private final Map<String, Rule> rules;
    private volatile @Nullable KieSessionsPool sessions;

    private CompiledRules(String packId, Map<String, Rule> rules) {
        this.packId = packId;
        this.rules = rules;
    }

    /** Puts rules together, whenever and by whomever each of them was compiled. */
    static CompiledRules of(String packId, Collection<Rule> rules) {
        return new CompiledRules(
                packId, rules.stream().collect(Collectors.toUnmodifiableMap(Rule::getName, Function.identity())));
    }

    /** The rules by title. */
    Map<String, Rule> rules() {
        return rules;
    }

    /** Sessions of the rules engine, which are made when they are asked for first: most packs never need them. */
    KieSessionsPool sessions() {
        KieSessionsPool known = sessions;
        if (known == null) {
            synchronized (this) {
                known = sessions;
                if (known == null) {
                    known = ClassLoaders.withOurs(this::create);
                    sessions = known;
                }
            }
        }
        return known;
    }

    private KieSessionsPool create() {
        String name = PrebuiltRules.PACKAGE + packId;
        ModelImpl model = new ModelImpl(name).addGlobal(DSL.globalOf(Report.class, name, "report"));
        for (Rule rule : rules.values()) {
            JoinGuard.guard(rule);
            model.addRule(rule);
        }
        return KieBaseBuilder.createKieBaseFromModel(List.of(model), Usual.CONFIGURATION)
                .newKieSessionsPool(SESSIONS_AT_START);
    }

    /** Made once, since the rules engine looks for files of properties each time. */
    private static final class Usual {

        private static final KieBaseConfiguration CONFIGURATION = KieServices.get().newKieBaseConfiguration();

        static {
            // Rules do not come and go in a base that serves: that saves the rules engine provisions for it.
            CONFIGURATION.setOption(KieBaseMutabilityOption.DISABLED);
        }
    }
}
