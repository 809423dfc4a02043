package org.probationrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;

import org.probationrules.facts.Judgement;

/**
 * What a rule is about: the patterns that stand before its duty.
 *
 * <p>A rule that judges says itself when it has nothing to judge: it does not match. A rule that looks for something
 * that must or must not be there is silent when all is well; whether it had a subject is asked here, of each of its
 * first patterns by itself.
 */
final class Subject {

    private final boolean judges;
    private final List<Pattern<?>> first = new ArrayList<>();

    Subject(Rule rule) {
        this.judges = judges(rule.getView());
        collect(rule.getView());
    }

    /** Whether a rule that did not match has nothing to speak of among these facts, rather than nothing to say. */
    boolean isMissing(Collection<?> facts) {
        return judges || !first.stream().allMatch(pattern -> facts.stream().anyMatch(fact -> fits(pattern, fact)));
    }

    private static boolean judges(Condition condition) {
        return condition instanceof Pattern<?> pattern
                ? pattern.getPatternVariable().getType() == Judgement.class
                : condition.getSubConditions().stream().anyMatch(Subject::judges);
    }

    /** Whether the conditions so far were all patterns, so that the next one still belongs to the subject. */
    private boolean collect(Condition condition) {
        if (condition instanceof Pattern<?> pattern) {
            first.add(pattern);
            return true;
        }
        return condition.getType() == Condition.Type.AND && condition.getSubConditions().stream().allMatch(this::collect);
    }

    private static boolean fits(Pattern<?> pattern, Object fact) {
        return pattern.getPatternVariable().getType().isInstance(fact) && holds(pattern.getConstraint(), fact);
    }

    @SuppressWarnings("unchecked") // the pattern has made sure of the type
    private static boolean test(SingleConstraint constraint, Object fact) throws Exception {
        return constraint.getPredicate1().test(fact);
    }

    /** Whether what a constraint asks of this fact alone holds; what it asks of other facts too is passed over. */
    private static boolean holds(Constraint constraint, Object fact) {
        if (constraint instanceof SingleConstraint single) {
            try {
                return single.getVariables().length != 1 || test(single, fact);
            } catch (Exception e) {
                throw new IllegalStateException("a condition could not be asked", e);
            }
        }
        List<Constraint> parts = constraint.getChildren();
        return constraint.getType() == Constraint.Type.OR
                ? parts.isEmpty() || parts.stream().anyMatch(part -> holds(part, fact))
                : parts.stream().allMatch(part -> holds(part, fact));
    }
}
