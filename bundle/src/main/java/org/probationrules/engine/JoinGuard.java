package org.probationrules.engine;

import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate2;
import org.drools.model.patterns.PatternImpl;
import org.jspecify.annotations.Nullable;

import org.probationrules.gate.Deadline;
import org.probationrules.onepass.OnePass;

/**
 * Has every combination of facts that a rule is tried on count towards the deadline.
 *
 * <p>Patterns that have nothing in common multiply: three of them over a thousand facts are a thousand million
 * combinations, which the rules engine makes without running anything of the rule. So each pattern after the first gets a
 * condition more, which always holds. All rules have the same one, so that what rules have in common is still shared.
 */
final class JoinGuard {

    /** A pass counts by itself. */
    private static final String ID = OnePass.LEFT_OUT;

    private @Nullable Variable<?> first;

    private JoinGuard() {}

    /** Guards a rule, once. */
    static void guard(Rule rule) {
        new JoinGuard().visit(rule.getView());
    }

    private void visit(Condition condition) {
        if (condition instanceof PatternImpl<?> pattern) {
            if (first != null) {
                guard(pattern, first);
            } else if (pattern.getType() == Condition.Type.PATTERN) {
                first = pattern.getPatternVariable();
            }
        } else if (condition.getType() == Condition.Type.AND || first != null) {
            condition.getSubConditions().forEach(this::visit);
        }
    }

    /** What is asked of a fact that was matched already is no combination of facts. */
    private static <T, A> void guard(PatternImpl<T> pattern, Variable<A> earlier) {
        boolean asked = pattern.getPatternVariable() instanceof Declaration<T> variable && variable.getSource() != null;
        if (!asked && !isGuarded(pattern)) {
            pattern.addConstraint(new SingleConstraint2<>(
                    ID, pattern.getPatternVariable(), earlier, Count.<T, A>predicate()));
        }
    }

    private static boolean isGuarded(PatternImpl<?> pattern) {
        return pattern.getConstraint() instanceof SingleConstraint single
                ? ID.equals(single.getExprId())
                : pattern.getConstraint().getChildren().stream()
                        .anyMatch(child -> child instanceof SingleConstraint single && ID.equals(single.getExprId()));
    }

    /** The condition; the rules engine knows by its name and hash that it is the same everywhere. */
    private enum Count implements Predicate2<Object, Object>, HashedExpression {
        INSTANCE;

        @SuppressWarnings("unchecked") // it looks at neither
        static <A, B> Predicate2<A, B> predicate() {
            return (Predicate2<A, B>) (Predicate2<?, ?>) INSTANCE;
        }

        @Override
        public boolean test(Object fact, Object earlier) {
            Deadline.checkCombination();
            return true;
        }

        @Override
        public String getExpressionHash() {
            return ID;
        }
    }
}
