package org.probationrules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.engine.RuleTrace.Firing;
import org.probationrules.engine.RuleTrace.Nearest;
import org.probationrules.facts.Judgement;
import org.probationrules.onepass.FactTable;
import org.probationrules.onepass.OnePass;
import org.probationrules.onepass.RulePlan;
import org.probationrules.onepass.Sink;
import org.probationrules.onepass.Watch;
import org.probationrules.pack.ConditionText;

/** Looks on while a rule is asked of facts and notes what comes of each condition. Used once. */
final class RuleTracer implements Watch, Sink {

    /** No dossier that a person would look into needs as many. */
    static final long MOST_COMBINATIONS = 500_000;
    private static final int PARTS = 1000;

    /** Ends the looking. */
    private static final class EnoughSeen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EnoughSeen() {
            super("enough was seen", null, false, false);
        }
    }

    private final List<TracedCondition> conditions;
    private final List<Object> standing = new ArrayList<>();
    private final List<Firing> firings = new ArrayList<>();
    private Optional<Nearest> nearest = Optional.empty();
    private int nearestDepth = -1;
    private long left = MOST_COMBINATIONS;

    private RuleTracer(List<TracedCondition> conditions) {
        this.conditions = conditions;
    }

    /** Traces a rule over facts. */
    static RuleTrace trace(OnePass onePass, ReadyRule rule, FactTable facts) {
        RulePlan plan = onePass.plan(rule.metadata().title());
        RuleTracer tracer = new RuleTracer(plan.conditions().stream().map(TracedCondition::new).toList());
        boolean complete = true;
        try {
            onePass.over(facts, tracer, tracer).ask(plan);
        } catch (EnoughSeen e) {
            complete = false;
        }
        return tracer.trace(ConditionText.of(rule.drl()), complete);
    }

    private RuleTrace trace(List<ConditionText> texts, boolean complete) {
        boolean told = texts.size() == conditions.size();
        List<RuleTrace.ConditionTrace> traces = new ArrayList<>();
        for (TracedCondition condition : conditions) {
            traces.add(condition.trace(
                    told ? texts.get(traces.size()) : new ConditionText(0, "condition " + (traces.size() + 1))));
        }
        return new RuleTrace(traces, List.copyOf(firings), firings.isEmpty() ? nearest : Optional.empty(), complete);
    }

    @Override
    public void tries() {
        if (left-- <= 0) {
            throw new EnoughSeen();
        }
    }

    @Override
    public void asked(int condition, int part, boolean held) {
        conditions.get(condition).asked(part, held);
    }

    @Override
    public void held(int condition, Object fact) {
        conditions.get(condition).held(fact);
        standing.add(fact);
    }

    @Override
    public void left() {
        standing.remove(standing.size() - 1);
    }

    @Override
    public void failed(int condition, int part, Object fact) {
        near(condition, part, conditions.get(condition).failed(part, fact), Optional.of(fact));
    }

    @Override
    public void none(int condition) {
        near(condition, 0, "", Optional.empty());
    }

    @Override
    public void searched(int condition, boolean holds, Optional<Object> found) {
        conditions.get(condition).searched(holds, found);
        if (!holds) {
            near(condition, 0, "", found);
        }
    }

    private void near(int condition, int part, String text, Optional<Object> fact) {
        int depth = condition * PARTS + part;
        if (depth > nearestDepth) {
            nearestDepth = depth;
            nearest = Optional.of(new Nearest(condition, text, fact, List.copyOf(standing)));
        }
    }

    @Override
    public void passed(Judgement judgement) {
        finding(judgement);
    }

    @Override
    public void finding(Judgement judgement, Object... namedValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namedValues.length; i += 2) {
            values.put((String) namedValues[i], namedValues[i + 1]);
        }
        firings.add(new Firing(judgement, values, List.copyOf(standing)));
    }
}
