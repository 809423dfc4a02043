package org.probationrules.benchmark.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.probationrules.facts.Judgement;

/** The findings of one assessment while it runs. */
public final class Findings {

    private final List<Found> found = new ArrayList<>();

    /** Notes a duty that is not met. */
    public void add(String ruleId, Judgement judgement, Object... namedValues) {
        found.add(Found.of(ruleId, judgement, Arrays.asList(namedValues)));
    }

    List<Found> all() {
        return found;
    }
}
