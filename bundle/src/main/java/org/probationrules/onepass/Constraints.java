package org.probationrules.onepass;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.drools.model.BetaIndex;
import org.drools.model.Constraint;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;

/** Everything that a pattern asks, sorted by how it is asked best. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the compiler of the rule has made sure of the types
final class Constraints {

    /** How the compiler names a condition after its text; conditions with such a name ask the same. */
    private static final String NAMED_AFTER_ITS_TEXT = "GENERATED_";
    private static final Set<ConstraintType> RANGES = Set.of(
            ConstraintType.GREATER_THAN, ConstraintType.GREATER_OR_EQUAL,
            ConstraintType.LESS_THAN, ConstraintType.LESS_OR_EQUAL);

    /** One thing that is asked. */
    private record Part(Constraint constraint, Question question, boolean ofTheFactAlone) {

        String text() {
            return constraint instanceof SingleConstraint single
                    ? single.predicateInformation().getStringConstraint()
                    : "";
        }

        Optional<BetaIndex> join(Variable<?> variable) {
            return constraint instanceof SingleConstraint single
                            && single.getVariables().length == 2
                            && single.getVariables()[0] == variable
                            && single.getIndex() instanceof BetaIndex join
                            && Key.isPlain(join.getIndexedClass())
                    ? Optional.of(join)
                    : Optional.empty();
        }
    }

    private final Variable<?> variable;
    private final Map<Variable<?>, Integer> places;
    private final List<Part> parts = new ArrayList<>();

    private Constraints(Variable<?> variable, Map<Variable<?>, Integer> places) {
        this.variable = variable;
        this.places = places;
    }

    static Constraints of(
            Pattern<?> pattern, Map<Variable<?>, Integer> places, Function<String, UnsupportedRule> unsupported)
            throws UnsupportedRule {
        Constraints constraints = new Constraints(pattern.getPatternVariable(), places);
        constraints.flatten(pattern.getConstraint(), unsupported);
        return constraints;
    }

    private void flatten(Constraint constraint, Function<String, UnsupportedRule> unsupported) throws UnsupportedRule {
        if (constraint == SingleConstraint.TRUE
                || constraint instanceof SingleConstraint single && OnePass.LEFT_OUT.equals(single.getExprId())) {
            return;
        }
        if (constraint instanceof SingleConstraint || constraint.getType() == Constraint.Type.OR) {
            Set<Variable<?>> used = new HashSet<>();
            variables(constraint, used);
            if (used.isEmpty() || !places.keySet().containsAll(used)) {
                throw unsupported.apply("a condition on something that is no fact of it");
            }
            parts.add(new Part(constraint, question(constraint), used.equals(Set.of(variable))));
        } else {
            for (Constraint child : constraint.getChildren()) {
                flatten(child, unsupported);
            }
        }
    }

    private static void variables(Constraint constraint, Set<Variable<?>> into) {
        if (constraint instanceof SingleConstraint single) {
            for (Variable<?> variable : single.getVariables()) {
                into.add(variable);
            }
        } else {
            constraint.getChildren().forEach(child -> variables(child, into));
        }
    }

    private Question question(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return question(single);
        }
        Question[] children = constraint.getChildren().stream().map(this::question).toArray(Question[]::new);
        boolean any = constraint.getType() == Constraint.Type.OR;
        return frame -> {
            for (Question child : children) {
                if (child.holds(frame) == any) {
                    return any;
                }
            }
            return !any;
        };
    }

    private Question question(SingleConstraint single) {
        int[] at = List.of(single.getVariables()).stream().mapToInt(places::get).toArray();
        switch (at.length) {
            case 1 -> {
                Predicate1 predicate = Values.direct(single.getPredicate1(), Predicate1.class);
                int a = at[0];
                return frame -> predicate.test(frame[a]);
            }
            case 2 -> {
                Predicate2 predicate = Values.direct(single.getPredicate2(), Predicate2.class);
                int a = at[0];
                int b = at[1];
                return frame -> predicate.test(frame[a], frame[b]);
            }
            case 3 -> {
                Predicate3 predicate = Values.direct(single.getPredicate3(), Predicate3.class);
                int a = at[0];
                int b = at[1];
                int c = at[2];
                return frame -> predicate.test(frame[a], frame[b], frame[c]);
            }
            default -> {
                return frame -> {
                    Object[] values = new Object[at.length];
                    for (int i = 0; i < at.length; i++) {
                        values[i] = frame[at[i]];
                    }
                    return single.getPredicate().test(values);
                };
            }
        }
    }

    /** Everything, as it stands in the rule. */
    List<Question> all() {
        return parts.stream().map(Part::question).toList();
    }

    /** How everything stands in the rule. */
    List<String> texts() {
        return parts.stream().map(Part::text).toList();
    }

    /** What is asked of the fact alone. */
    Selection selection(Shared shared) {
        List<Object> names = new ArrayList<>();
        List<Predicate1<Object>> conditions = new ArrayList<>();
        for (Part part : parts) {
            if (part.ofTheFactAlone()) {
                boolean named = part.constraint() instanceof SingleConstraint single
                        && single.getExprId().startsWith(NAMED_AFTER_ITS_TEXT);
                names.add(named ? ((SingleConstraint) part.constraint()).getExprId() : part);
                conditions.add(alone(part));
            }
        }
        return shared.selection(variable.getType(), names, conditions);
    }

    private Predicate1<Object> alone(Part part) {
        if (part.constraint() instanceof SingleConstraint single) {
            return (Predicate1<Object>) Values.direct(single.getPredicate1(), Predicate1.class);
        }
        int place = places.get(variable);
        return fact -> {
            Object[] frame = new Object[place + 1];
            frame[place] = fact;
            return part.question().holds(frame);
        };
    }

    /** What is asked of it and of other facts. */
    List<Question> ofOthers() {
        return parts.stream().filter(part -> !part.ofTheFactAlone()).map(Part::question).toList();
    }

    /** How an index finds the facts, if there is a value that must be equal to one found before. */
    Optional<Lookup> lookup(Selection selection, Shared shared) {
        List<Function1<Object, Object>> keys = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        List<Question> rest = new ArrayList<>();
        Optional<Function1<Object, Object>> sortedBy = Optional.empty();
        Optional<Lookup.Range> range = Optional.empty();
        for (Part part : parts) {
            Optional<BetaIndex> join = part.join(variable);
            if (join.isPresent() && join.get().getConstraintType() == ConstraintType.EQUAL) {
                keys.add(key(join.get()));
                values.add(value(part, join.get()));
                continue;
            }
            if (!part.ofTheFactAlone()) {
                rest.add(part.question());
            }
            if (join.isPresent() && RANGES.contains(join.get().getConstraintType()) && range.isEmpty()) {
                sortedBy = Optional.of(key(join.get()));
                range = Optional.of(new Lookup.Range(join.get().getConstraintType(), value(part, join.get())));
            }
        }
        return keys.isEmpty() && range.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lookup(shared.join(selection, keys, sortedBy), values, range, rest));
    }

    private static Function1<Object, Object> key(BetaIndex join) {
        return Values.direct(join.getLeftOperandExtractor(), Function1.class);
    }

    private Value value(Part part, BetaIndex join) {
        int other = places.get(((SingleConstraint) part.constraint()).getVariables()[1]);
        return Values.of(join.getRightOperandExtractor(), other);
    }
}
