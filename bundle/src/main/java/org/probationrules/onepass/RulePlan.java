package org.probationrules.onepass;

import java.util.ArrayList;
import java.util.List;

/** A rule as it is asked in one pass. Immutable. */
public final class RulePlan {

    /** What a condition is. */
    public enum Kind {
        /** Some fact is looked for. */
        PATTERN,
        /** There must be no such fact. */
        NOT,
        /** There must be such a fact. */
        EXISTS,
        /** Something is asked for that follows from the facts found before. */
        GIVEN
    }

    /**
     * A condition of the rule.
     *
     * @param kind what it is
     * @param parts what it asks of a fact, one after the other, as it stands in the rule
     */
    public record Condition(Kind kind, List<String> parts) {}

    private final List<Condition> conditions;
    private final Step first;
    private final int frameSize;
    private final int[] matched;

    /**
     * @param frameSize how many things a frame has room for
     * @param matched the places of what a match consists of
     */
    RulePlan(List<Condition> conditions, Step first, int frameSize, List<Integer> matched) {
        this.conditions = List.copyOf(conditions);
        this.first = first;
        this.frameSize = frameSize;
        this.matched = matched.stream().mapToInt(place -> place).toArray();
    }

    /** Its conditions, in their order. */
    public List<Condition> conditions() {
        return conditions;
    }

    Step first() {
        return first;
    }

    int frameSize() {
        return frameSize;
    }

    /** What a match in a frame consists of, in the order of the conditions. */
    List<Object> matchIn(Object[] frame) {
        List<Object> match = new ArrayList<>(matched.length);
        for (int place : matched) {
            match.add(frame[place]);
        }
        return match;
    }
}
