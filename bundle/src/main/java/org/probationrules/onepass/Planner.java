package org.probationrules.onepass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Declaration;
import org.drools.model.From;
import org.drools.model.Global;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Report;

/** Makes one compiled rule ready to be asked in one pass. Used once. */
final class Planner {

    private final Rule rule;
    private final Optional<String> judgement;
    private final Shared shared;
    private final Map<Variable<?>, Integer> places = new HashMap<>();
    private final List<RulePlan.Condition> conditions = new ArrayList<>();
    private final List<Integer> matched = new ArrayList<>();

    Planner(Rule rule, Optional<String> judgement, Shared shared) {
        this.rule = rule;
        this.judgement = judgement;
        this.shared = shared;
    }

    RulePlan plan() throws UnsupportedRule {
        List<Condition> flat = new ArrayList<>();
        flatten(rule.getView(), flat);
        List<Function<Step, Step>> steps = new ArrayList<>();
        for (Condition condition : flat) {
            steps.add(switch (condition.getType()) {
                case PATTERN -> pattern((Pattern<?>) condition);
                case NOT, EXISTS -> search(condition);
                default -> throw unsupported("a condition of the kind " + condition.getType());
            });
        }
        Step step = raise();
        for (int i = steps.size() - 1; i >= 0; i--) {
            step = steps.get(i).apply(step);
        }
        return new RulePlan(conditions, step, places.size(), matched);
    }

    private void flatten(Condition condition, List<Condition> into) {
        switch (condition.getType()) {
            case AND -> condition.getSubConditions().forEach(part -> flatten(part, into));
            case CONSEQUENCE -> { }
            default -> into.add(condition);
        }
    }

    private Function<Step, Step> pattern(Pattern<?> pattern) throws UnsupportedRule {
        boolean first = places.isEmpty();
        Optional<From<?>> from = source(pattern);
        Variable<?> variable = pattern.getPatternVariable();
        List<EachFact.Binding> bindings = bind(pattern);
        Constraints asked = Constraints.of(pattern, places, this::unsupported);
        int place = places.get(variable);
        matched.add(place);
        conditions.add(new RulePlan.Condition(
                from.isPresent() ? RulePlan.Kind.GIVEN : RulePlan.Kind.PATTERN, asked.texts()));
        PatternWatch watch = new PatternWatch(conditions.size() - 1, 0, false, variable.getType(), asked.all());
        if (from.isPresent()) {
            Value value = Values.of(from.get(), places).orElseThrow(() -> unsupported("a judgement that speaks of more than six facts"));
            return next -> new Given(watch, place, variable.getType(), value, asked.all(), next);
        }
        return next -> each(watch, place, first, asked, bindings, next);
    }

    private Step each(
            PatternWatch watch, int place, boolean first, Constraints asked, List<EachFact.Binding> bindings, Step next) {
        Selection selection = asked.selection(shared);
        return new EachFact(
                watch, place, first, selection, bindings, asked.ofOthers(), asked.lookup(selection, shared), next);
    }

    /** One pattern that stands after not or exists. */
    private Function<Step, Step> search(Condition condition) throws UnsupportedRule {
        List<Condition> inner = new ArrayList<>();
        condition.getSubConditions().forEach(part -> flatten(part, inner));
        if (inner.size() != 1 || !(inner.get(0) instanceof Pattern<?> pattern) || source(pattern).isPresent()) {
            throw unsupported("more than one pattern after " + condition.getType());
        }
        boolean first = places.isEmpty();
        boolean wanted = condition.getType() == Condition.Type.EXISTS;
        List<EachFact.Binding> bindings = bind(pattern);
        Constraints asked = Constraints.of(pattern, places, this::unsupported);
        conditions.add(new RulePlan.Condition(wanted ? RulePlan.Kind.EXISTS : RulePlan.Kind.NOT, asked.texts()));
        int number = conditions.size() - 1;
        int place = places.get(pattern.getPatternVariable());
        PatternWatch watch =
                new PatternWatch(number, 0, true, pattern.getPatternVariable().getType(), asked.all());
        Step search = each(watch, place, first, asked, bindings, WhetherThereIs.FOUND);
        return next -> new WhetherThereIs(number, wanted, place, search, next);
    }

    /** Gives the fact and what is named of it their places. */
    private List<EachFact.Binding> bind(Pattern<?> pattern) throws UnsupportedRule {
        place(pattern.getPatternVariable());
        List<EachFact.Binding> bindings = new ArrayList<>();
        for (Binding binding : pattern.getBindings()) {
            if (binding.getInputVariables().length != 1) {
                throw unsupported("a name for something of several facts");
            }
            Value value = Values.of(binding.getBindingFunction(), places.get(binding.getInputVariable()));
            bindings.add(new EachFact.Binding(place(binding.getBoundVariable()), value));
        }
        return bindings;
    }

    private int place(Variable<?> variable) {
        return places.computeIfAbsent(variable, each -> places.size());
    }

    private static Optional<From<?>> source(Pattern<?> pattern) {
        return pattern.getPatternVariable() instanceof Declaration<?> declaration
                        && declaration.getSource() instanceof From<?> from
                ? Optional.of(from)
                : Optional.empty();
    }

    private Step raise() throws UnsupportedRule {
        Consequence then = rule.getDefaultConsequence();
        if (rule.getConsequences().size() != 1 || then.isUsingDrools() || then.isBreaking() || !then.getLanguage().equals("java")) {
            throw unsupported("more after then than a finding");
        }
        List<Integer> values = new ArrayList<>();
        Optional<Integer> judged = Optional.empty();
        for (Variable<?> variable : then.getVariables()) {
            boolean report = variable instanceof Global<?> && variable.getType() == Report.class;
            Integer place = report ? Integer.valueOf(Raise.REPORT) : places.get(variable);
            if (place == null) {
                throw unsupported("'" + variable.getName() + "' after then");
            }
            values.add(place);
            if (variable.getType() == Judgement.class && judgement.equals(Optional.of(variable.getName()))) {
                judged = Optional.of(place);
            }
        }
        return new Raise(then.getBlock(), values, judged);
    }

    private UnsupportedRule unsupported(String what) {
        return new UnsupportedRule("the rule \"" + rule.getName() + "\" has " + what);
    }
}
