package org.probationrules.engine;

import java.util.ArrayList;
import java.util.List;

import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;

import org.probationrules.facts.Judgement;
import org.probationrules.onepass.FactTable;

/**
 * What a rule is about: the patterns that stand before its duty.
 *
 * <p>A rule that does not match may have nothing to say or nothing to speak of. It has a subject if each of its first
 * patterns, asked by itself, fits a fact; then it passes, and else it is not applicable.
 */
public final class Subject {

    private final List<Pattern<?>> patterns = new ArrayList<>();

    Subject(Rule rule) {
        collect(rule.getView());
    }

    /** Whether there is nothing among these facts that the rule speaks of. */
    boolean isMissing(FactTable facts) {
        for (Pattern<?> pattern : patterns) {
            if (!facts.any(pattern.getPatternVariable().getType(), fact -> holds(pattern.getConstraint(), fact))) {
                return true;
            }
        }
        return false;
    }

    /** Takes the patterns up to the duty: a judgement, or a condition that is more than a pattern. */
    private boolean collect(Condition condition) {
        if (condition instanceof Pattern<?> pattern) {
            boolean subject = pattern.getPatternVariable().getType() != Judgement.class;
            if (subject) {
                patterns.add(pattern);
            }
            return subject;
        }
        return condition.getType() == Condition.Type.AND && condition.getSubConditions().stream().allMatch(this::collect);
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
