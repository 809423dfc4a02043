package org.probationrules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.DeclarationSource;
import org.drools.model.From;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.probationrules.engine.RuleTrace.ConditionTrace;
import org.probationrules.engine.RuleTrace.Failure;
import org.probationrules.engine.RuleTrace.Kind;
import org.probationrules.engine.RuleTrace.PartTrace;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Verdict;
import org.probationrules.pack.ConditionText;

/** A condition that is being walked, with what has come of it so far. */
final class WalkedCondition {

    /** As many facts are kept as a reader would want to see. */
    private static final int SHOWN = 20;

    /** What is asked of one fact, and how often it held. */
    private static final class Part {

        private final Constraint constraint;
        private long asked;
        private long held;

        Part(Constraint constraint) {
            this.constraint = constraint;
        }

        String text() {
            return constraint instanceof SingleConstraint single ? single.predicateInformation().getStringConstraint() : "";
        }
    }

    private final Kind kind;
    private final Optional<Pattern<?>> pattern;
    private final List<WalkedCondition> inner;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Set<Object> heldOn = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> failedOn = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Object> firstHeld = new ArrayList<>();
    private final List<Failure> firstFailed = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private long asked;
    private long held;

    private WalkedCondition(Kind kind, Optional<Pattern<?>> pattern, List<WalkedCondition> inner) {
        this.kind = kind;
        this.pattern = pattern;
        this.inner = inner;
        pattern.ifPresent(it -> flatten(it.getConstraint()));
    }

    static WalkedCondition of(Pattern<?> pattern) {
        boolean judged = source(pattern).isPresent();
        return new WalkedCondition(judged ? Kind.JUDGEMENT : Kind.PATTERN, Optional.of(pattern), List.of());
    }

    /** That there is something, or nothing, that fits these conditions. */
    static WalkedCondition of(Kind kind, List<WalkedCondition> inner) {
        return new WalkedCondition(kind, Optional.empty(), inner);
    }

    private void flatten(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            if (single.getVariables().length > 0) {
                parts.add(new Part(single));
            }
        } else if (constraint.getType() == Constraint.Type.OR) {
            parts.add(new Part(constraint));
        } else {
            constraint.getChildren().forEach(this::flatten);
        }
    }

    Kind kind() {
        return kind;
    }

    List<WalkedCondition> inner() {
        return inner;
    }

    Pattern<?> pattern() {
        return pattern.orElseThrow();
    }

    /** Where the facts of the pattern come from, if they are not those of the dossier. */
    Optional<From<?>> source() {
        return pattern.flatMap(WalkedCondition::source);
    }

    private static Optional<From<?>> source(Pattern<?> pattern) {
        DeclarationSource source =
                pattern.getPatternVariable() instanceof Declaration<?> declaration ? declaration.getSource() : null;
        return source instanceof From<?> from ? Optional.of(from) : Optional.empty();
    }

    /**
     * Asks the pattern of the fact that its variable is bound to.
     *
     * @return what does not hold of it; empty if everything holds
     */
    Optional<String> ask(Object fact, Map<Variable<?>, Object> bound) {
        asked++;
        for (Part part : parts) {
            part.asked++;
            if (!Constraints.hold(part.constraint, bound)) {
                failed(fact, part.text());
                return Optional.of(part.text());
            }
            part.held++;
        }
        held(fact);
        return Optional.empty();
    }

    /** Notes whether there is something that fits. */
    void found(boolean as, Optional<Object> witness) {
        asked++;
        if (as) {
            held++;
            witness.ifPresent(this::keepHeld);
        } else {
            witness.ifPresent(fact -> failed(fact, ""));
        }
    }

    /** How many of its parts hold of a fact before one does not: the more, the nearer. */
    int depth(String part) {
        return (int) parts.stream().takeWhile(it -> !it.text().equals(part)).count();
    }

    private void held(Object fact) {
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

    private void keepHeld(Object fact) {
        if (firstHeld.size() < SHOWN && heldOn.add(fact)) {
            firstHeld.add(fact);
        }
    }

    private void failed(Object fact, String part) {
        if (firstFailed.size() < SHOWN && failedOn.add(fact)) {
            firstFailed.add(new Failure(fact, part));
        }
    }

    ConditionTrace trace(ConditionText text) {
        List<Part> all = new ArrayList<>(parts);
        inner.forEach(condition -> all.addAll(condition.parts));
        return new ConditionTrace(
                text.line(),
                text.text(),
                kind,
                asked,
                held,
                all.stream().map(part -> new PartTrace(part.text(), part.asked, part.held)).toList(),
                Map.copyOf(verdicts),
                List.copyOf(firstHeld),
                firstFailed.stream().filter(failure -> !heldOn.contains(failure.fact())).toList(),
                List.copyOf(judgements));
    }
}
