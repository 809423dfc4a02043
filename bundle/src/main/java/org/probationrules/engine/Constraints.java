package org.probationrules.engine;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.drools.model.Constraint;
import org.drools.model.From;
import org.drools.model.From0;
import org.drools.model.From1;
import org.drools.model.From2;
import org.drools.model.From3;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/** Asks the compiled constraints of a rule of facts that variables are bound to. */
final class Constraints {

    private Constraints() {}

    static boolean hold(Constraint constraint, Map<Variable<?>, Object> bound) {
        if (constraint instanceof SingleConstraint single) {
            try {
                return single.getPredicate().test(Arrays.stream(single.getVariables()).map(bound::get).toArray());
            } catch (Exception e) {
                throw new IllegalStateException("a condition could not be asked", e);
            }
        }
        List<Constraint> parts = constraint.getChildren();
        return constraint.getType() == Constraint.Type.OR
                ? parts.stream().anyMatch(part -> hold(part, bound))
                : parts.stream().allMatch(part -> hold(part, bound));
    }

    /** What an expression after {@code from} gives: one thing, or each of a collection. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the compiler of the rule has made sure of the types
    static Collection<?> given(From<?> from, Map<Variable<?>, Object> bound) {
        Object result;
        if (from instanceof From0 none) {
            result = none.getProvider().apply();
        } else if (from instanceof From1 one) {
            result = one.getProvider().apply(bound.get(one.getVariable()));
        } else if (from instanceof From2 two) {
            result = two.getProvider().apply(bound.get(two.getVariable()), bound.get(two.getVariable2()));
        } else if (from instanceof From3 three) {
            result = three.getProvider().apply(
                    bound.get(three.getVariable()), bound.get(three.getVariable2()), bound.get(three.getVariable3()));
        } else {
            result = ofMany(from, bound);
        }
        return result instanceof Collection<?> several ? several : Optional.ofNullable(result).stream().toList();
    }

    /** There is an interface for each number of variables, alike but for that number. */
    private static Object ofMany(From<?> from, Map<Variable<?>, Object> bound) {
        try {
            Class<?> type = Arrays.stream(from.getClass().getInterfaces())
                    .filter(From.class::isAssignableFrom)
                    .findFirst()
                    .orElseThrow();
            Method provider = type.getMethod("getProvider");
            Method apply = Arrays.stream(provider.getReturnType().getMethods())
                    .filter(method -> method.getName().equals("apply"))
                    .findFirst()
                    .orElseThrow();
            List<Object> values = new ArrayList<>(List.of(bound.get(from.getVariable())));
            while (values.size() < apply.getParameterCount()) {
                values.add(bound.get((Variable<?>) type.getMethod("getVariable" + (values.size() + 1)).invoke(from)));
            }
            return apply.invoke(provider.invoke(from), values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a judgement could not be asked for", e);
        }
    }
}
