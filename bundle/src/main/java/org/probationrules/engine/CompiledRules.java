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
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSessionsPool;
import org.probationrules.facts.Report;

/**
 * The compiled rules of a pack, ready to be run.
 *
 * @param rules the rules by title
 * @param sessions sessions of the rules engine
 */
record CompiledRules(Map<String, Rule> rules, KieSessionsPool sessions) {

    private static final int SESSIONS_AT_START = 1;

    /** Puts rules together, whenever and by whomever each of them was compiled. */
    static CompiledRules of(String packId, Collection<Rule> rules) {
        String name = PrebuiltRules.PACKAGE + packId;
        return ClassLoaders.withOurs(() -> {
            ModelImpl model = new ModelImpl(name).addGlobal(DSL.globalOf(Report.class, name, "report"));
            rules.forEach(JoinGuard::guard);
            rules.forEach(model::addRule);
            return new CompiledRules(
                    rules.stream().collect(Collectors.toUnmodifiableMap(Rule::getName, Function.identity())),
                    KieBaseBuilder.createKieBaseFromModel(List.of(model), Usual.CONFIGURATION)
                            .newKieSessionsPool(SESSIONS_AT_START));
        });
    }

    /** Made once, since the rules engine looks for files of properties each time. */
    private static final class Usual {

        private static final KieBaseConfiguration CONFIGURATION = KieServices.get().newKieBaseConfiguration();
    }
}
