package org.probationrules.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.facts.Judgement;
import org.probationrules.facts.Verdict;

/**
 * How a rule went over the facts of a dossier, condition by condition.
 *
 * @param conditions its conditions in order, each with what came of it
 * @param firings what it raised, one for each combination of facts on which every condition held
 * @param nearest the combination that came nearest to firing, where none did and one was tried
 * @param complete whether every combination was tried; there is a most, so that no dossier takes for ever
 */
public record RuleTrace(
        List<ConditionTrace> conditions, List<Firing> firings, Optional<Nearest> nearest, boolean complete) {

    /** Of a rule that was not asked. */
    public static final RuleTrace NONE = new RuleTrace(List.of(), List.of(), Optional.empty(), true);

    /** What a condition is. */
    public enum Kind {
        /** Some fact is looked for. */
        PATTERN,
        /** There must be no such fact. */
        NOT,
        /** There must be such a fact. */
        EXISTS,
        /** Something is judged; this never holds a rule back. */
        JUDGEMENT
    }

    /**
     * A condition and what came of it.
     *
     * @param line where it stands in the rule file; 0 if that cannot be told
     * @param text how it stands there
     * @param kind what it is
     * @param asked of how many facts it was asked, counted again for each combination of facts before it
     * @param held on how many of these it held
     * @param parts what it asks of a fact, one after the other
     * @param verdicts how often a judgement came to what
     * @param heldOn facts on which it held; the first of them, each once
     * @param failedOn facts on which it did not, or of which there must be none; the first of them, each once
     * @param judgements judgements that it came to; the first of them
     */
    public record ConditionTrace(
            int line,
            String text,
            Kind kind,
            long asked,
            long held,
            List<PartTrace> parts,
            Map<Verdict, Long> verdicts,
            List<Object> heldOn,
            List<Failure> failedOn,
            List<Judgement> judgements) {}

    /**
     * One thing that a condition asks of a fact.
     *
     * @param text how it stands in the rule
     * @param asked how often it was asked
     * @param held how often it held
     */
    public record PartTrace(String text, long asked, long held) {}

    /**
     * A fact on which a condition did not hold.
     *
     * @param fact the fact
     * @param part what did not hold of it; empty where it is that there is such a fact
     */
    public record Failure(Object fact, String part) {}

    /**
     * What a rule raised.
     *
     * @param judgement what it judged
     * @param values the named values for its texts
     * @param facts the facts, in the order of the conditions that they were found by
     */
    public record Firing(Judgement judgement, Map<String, Object> values, List<Object> facts) {}

    /**
     * A combination of facts that fitted some conditions and then no more.
     *
     * @param condition the condition that did not hold, by its place among the conditions
     * @param part what of it did not hold; empty where it is more than one part
     * @param fact the fact of which it was asked, if it was asked of one
     * @param before the facts that fitted the conditions before it
     */
    public record Nearest(int condition, String part, Optional<Object> fact, List<Object> before) {}
}
