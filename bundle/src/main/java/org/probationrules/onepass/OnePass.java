package org.probationrules.onepass;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.Optional;

import org.drools.model.Rule;

/** Compiled rules, made ready to be asked in one pass. Immutable and thread-safe. */
public final class OnePass {

    /** The id of a condition that is there for the rules engine and always holds; a pass leaves it out. */
    public static final String LEFT_OUT = "org.probationrules.onepass.LEFT_OUT";

    private final Map<String, RulePlan> plans;
    private final int selections;
    private final int joins;

    private OnePass(Map<String, RulePlan> plans, int selections, int joins) {
        this.plans = plans;
        this.selections = selections;
        this.joins = joins;
    }

    /**
     * Makes rules ready.
     *
     * @param rules the rules as the compiler made them
     * @param judgements of each rule, by its title, the variable of the judgement that it raises; empty if that is not
     *     known, and then its finding is made even when it has nothing to say
     * @throws UnsupportedRule if there is something in a rule that a pass cannot ask
     */
    public static OnePass of(Collection<Rule> rules, Function<String, Optional<String>> judgements) throws UnsupportedRule {
        Shared shared = new Shared();
        Map<String, RulePlan> plans = new LinkedHashMap<>();
        for (Rule rule : rules) {
            plans.put(rule.getName(), new Planner(rule, judgements.apply(rule.getName()), shared).plan());
        }
        return new OnePass(plans, shared.selections(), shared.joins());
    }

    /** The plan of the rule with a title. */
    public RulePlan plan(String title) {
        RulePlan plan = plans.get(title);
        if (plan == null) {
            throw new IllegalArgumentException("there is no rule \"" + title + "\"");
        }
        return plan;
    }

    /** Begins a pass over facts. */
    public Pass over(FactTable facts, Sink sink) {
        return new Pass(facts, sink, null, selections, joins);
    }

    /** Begins a pass over facts while somebody looks on. */
    public Pass over(FactTable facts, Sink sink, Watch watch) {
        return new Pass(facts, sink, watch, selections, joins);
    }
}
