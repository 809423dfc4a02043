package org.probationrules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Global;
import org.drools.model.Pattern;
import org.drools.model.Variable;
import org.probationrules.engine.RuleTrace.Firing;
import org.probationrules.engine.RuleTrace.Kind;
import org.probationrules.engine.RuleTrace.Nearest;
import org.probationrules.facts.Report;
import org.probationrules.pack.ConditionText;

/**
 * Walks a compiled rule over facts and notes at each condition what came of it. Used once.
 *
 * <p>It reads the same compiled model that the rules engine runs and fires as often as that does; a test holds them
 * together. It tries one combination of facts after the other: made to be looked at, not to be fast.
 */
final class RuleWalker {

    /** No dossier that a person would look into needs as many. */
    static final long MOST_COMBINATIONS = 500_000;

    private final ReadyRule rule;
    private final Collection<Object> facts;
    private final List<WalkedCondition> conditions = new ArrayList<>();
    private final Map<Variable<?>, Object> bound = new IdentityHashMap<>();
    private final List<Object> fitting = new ArrayList<>();
    private final List<Firing> firings = new ArrayList<>();
    private Optional<Nearest> nearest = Optional.empty();
    private int nearestDepth = -1;
    private long left = MOST_COMBINATIONS;

    private RuleWalker(ReadyRule rule, Collection<?> facts) {
        this.rule = rule;
        Set<Object> each = Collections.newSetFromMap(new IdentityHashMap<>());
        // The rules engine takes a thing once, however often it is handed over.
        this.facts = new ArrayList<>(facts.stream().filter(each::add).toList());
        collect(rule.compiled().getView(), conditions);
    }

    /** Walks a rule over the facts of a dossier. */
    static RuleTrace walk(ReadyRule rule, Collection<?> facts) {
        RuleWalker walker = new RuleWalker(rule, facts);
        walker.walk(walker.conditions, 0, walker::fire);
        List<ConditionText> texts = ConditionText.of(rule.drl());
        boolean told = texts.size() == walker.conditions.size();
        List<RuleTrace.ConditionTrace> traces = new ArrayList<>();
        for (int i = 0; i < walker.conditions.size(); i++) {
            traces.add(walker.conditions.get(i).trace(told ? texts.get(i) : new ConditionText(0, "condition " + (i + 1))));
        }
        return new RuleTrace(
                traces,
                List.copyOf(walker.firings),
                walker.firings.isEmpty() ? walker.nearest : Optional.empty(),
                walker.left > 0);
    }

    private static void collect(Condition condition, List<WalkedCondition> into) {
        switch (condition.getType()) {
            case AND -> condition.getSubConditions().forEach(part -> collect(part, into));
            case PATTERN -> into.add(WalkedCondition.of((Pattern<?>) condition));
            case NOT, EXISTS -> {
                List<WalkedCondition> inner = new ArrayList<>();
                condition.getSubConditions().forEach(part -> collect(part, inner));
                into.add(WalkedCondition.of(
                        condition.getType() == Condition.Type.NOT ? Kind.NOT : Kind.EXISTS, inner));
            }
            case CONSEQUENCE -> { }
            default -> throw new IllegalStateException("a rule has a condition that cannot be followed: "
                    + condition.getType());
        }
    }

    /** Goes through the conditions from one on; true once the end says that it is enough. */
    private boolean walk(List<WalkedCondition> path, int index, BooleanSupplier end) {
        if (index == path.size()) {
            return end.getAsBoolean();
        }
        WalkedCondition condition = path.get(index);
        return condition.kind() == Kind.NOT || condition.kind() == Kind.EXISTS
                ? quantified(condition, path, index, end)
                : each(condition, path, index, end);
    }

    private boolean each(WalkedCondition condition, List<WalkedCondition> path, int index, BooleanSupplier end) {
        Pattern<?> pattern = condition.pattern();
        Variable<?> variable = pattern.getPatternVariable();
        Collection<?> candidates = condition.source().<Collection<?>>map(from -> Constraints.given(from, bound)).orElse(facts);
        for (Object fact : candidates) {
            if (!variable.getType().isInstance(fact)) {
                continue;
            }
            if (left-- <= 0) {
                return true;
            }
            bound.put(variable, fact);
            pattern.getBindings().forEach(this::bind);
            Optional<String> failing = condition.ask(fact, bound);
            if (failing.isPresent()) {
                near(path, index, condition, failing.get(), Optional.of(fact));
                continue;
            }
            fitting.add(fact);
            boolean enough = walk(path, index + 1, end);
            fitting.remove(fitting.size() - 1);
            if (enough) {
                return true;
            }
        }
        bound.remove(variable);
        if (candidates.stream().noneMatch(variable.getType()::isInstance)) {
            near(path, index, condition, "", Optional.empty());
        }
        return false;
    }

    private void bind(Binding binding) {
        bound.put(binding.getBoundVariable(), binding.eval(Arrays.stream(binding.getInputVariables())
                .map(bound::get)
                .toArray()));
    }

    private boolean quantified(WalkedCondition condition, List<WalkedCondition> path, int index, BooleanSupplier end) {
        List<Object> witness = new ArrayList<>();
        int before = fitting.size();
        boolean found = walk(condition.inner(), 0, () -> {
            witness.addAll(fitting.subList(before, fitting.size()));
            return true;
        });
        if (left < 0) {
            return true;
        }
        Optional<Object> first = witness.stream().findFirst();
        boolean holds = found == (condition.kind() == Kind.EXISTS);
        condition.found(holds, first);
        if (!holds) {
            near(path, index, condition, "", first);
            return false;
        }
        return walk(path, index + 1, end);
    }

    private void near(
            List<WalkedCondition> path, int index, WalkedCondition condition, String part, Optional<Object> fact) {
        int depth = index * 1000 + (part.isEmpty() ? 0 : condition.depth(part));
        if (path == conditions && depth > nearestDepth) {
            nearestDepth = depth;
            nearest = Optional.of(new Nearest(index, part, fact, List.copyOf(fitting)));
        }
    }

    private boolean fire() {
        Consequence consequence = rule.compiled().getDefaultConsequence();
        Report report = (judgement, namedValues) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < namedValues.length; i += 2) {
                values.put((String) namedValues[i], namedValues[i + 1]);
            }
            firings.add(new Firing(judgement, values, List.copyOf(fitting)));
        };
        try {
            consequence.getBlock().execute(Arrays.stream(consequence.getVariables())
                    .map(variable -> variable instanceof Global ? report : bound.get(variable))
                    .toArray());
        } catch (Exception e) {
            throw new IllegalStateException("a finding could not be raised", e);
        }
        return false;
    }
}
