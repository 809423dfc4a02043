package org.probationrules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probationrules.engine.RuleTrace.ConditionTrace;
import org.probationrules.engine.RuleTrace.Failure;
import org.probationrules.engine.RuleTrace.Kind;
import org.probationrules.engine.RuleTrace.PartTrace;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Verdict;
import org.probationrules.onepass.RulePlan;
import org.probationrules.pack.ConditionText;

/** A condition of a rule that is being traced, with what has come of it so far. */
final class TracedCondition {

    /** As many facts are kept as a reader would want to see. */
    private static final int SHOWN = 20;

    private final RulePlan.Condition condition;
    private final long[] partsAsked;
    private final long[] partsHeld;
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Set<Object> heldOn = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> failedOn = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Object> firstHeld = new ArrayList<>();
    private final List<Failure> firstFailed = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private long asked;
    private long held;

    TracedCondition(RulePlan.Condition condition) {
        this.condition = condition;
        this.partsAsked = new long[condition.parts().size()];
        this.partsHeld = new long[condition.parts().size()];
    }

    void asked(int part, boolean held) {
        partsAsked[part]++;
        partsHeld[part] += held ? 1 : 0;
    }

    void held(Object fact) {
        asked++;
        held++;
        if (fact instanceof Judgement judgement) {
            verdicts.merge(judgement.verdict(), 1L, Long::sum);
            if (judgements.size() < SHOWN) {
                judgements.add(judgement);
            }
        } else {
            keepHeld(fact);
        }
    }

    /** Notes of which fact it did not hold; returns how the part stands in the rule. */
    String failed(int part, Object fact) {
        asked++;
        String text = condition.parts().get(part);
        keepFailed(fact, text);
        return text;
    }

    /** Notes whether there is something that fits. */
    void searched(boolean holds, Optional<Object> found) {
        asked++;
        if (holds) {
            held++;
            found.ifPresent(this::keepHeld);
        } else {
            found.ifPresent(fact -> keepFailed(fact, ""));
        }
    }

    private void keepHeld(Object fact) {
        if (firstHeld.size() < SHOWN && heldOn.add(fact)) {
            firstHeld.add(fact);
        }
    }

    private void keepFailed(Object fact, String part) {
        if (firstFailed.size() < SHOWN && failedOn.add(fact)) {
            firstFailed.add(new Failure(fact, part));
        }
    }

    ConditionTrace trace(ConditionText text) {
        List<PartTrace> parts = new ArrayList<>();
        for (String part : condition.parts()) {
            parts.add(new PartTrace(part, partsAsked[parts.size()], partsHeld[parts.size()]));
        }
        return new ConditionTrace(
                text.line(),
                text.text(),
                switch (condition.kind()) {
                    case PATTERN -> Kind.PATTERN;
                    case NOT -> Kind.NOT;
                    case EXISTS -> Kind.EXISTS;
                    case GIVEN -> Kind.JUDGEMENT;
                },
                asked,
                held,
                parts,
                Map.copyOf(verdicts),
                List.copyOf(firstHeld),
                firstFailed.stream().filter(failure -> !heldOn.contains(failure.fact())).toList(),
                List.copyOf(judgements));
    }
}
