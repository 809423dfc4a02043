package org.probationrules.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The compiled rules of a pack, ready to be run.
 *
 * @param sessions sessions of the rules engine
 * @param subjects what each rule is about, by the rule's title
 */
record CompiledRules(KieSessionsPool sessions, Map<String, Subject> subjects) {

    private static final int SESSIONS_AT_START = 1;

    static CompiledRules of(List<Model> models) {
        Map<String, Subject> subjects = new HashMap<>();
        models.forEach(model -> model.getRules().forEach(rule -> subjects.put(rule.getName(), new Subject(rule))));
        return ClassLoaders.withOurs(() -> new CompiledRules(
                KieBaseBuilder.createKieBaseFromModel(models, KieServices.get().newKieBaseConfiguration())
                        .newKieSessionsPool(SESSIONS_AT_START),
                Map.copyOf(subjects)));
    }
}
