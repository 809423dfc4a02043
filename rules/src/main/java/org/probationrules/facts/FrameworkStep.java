package org.probationrules.facts;

import java.util.List;

/**
 * What an applicant, or the buyer, is about to do with the framework questionnaire, and what comes of it there.
 *
 * @param pointer the action
 * @param state where the response stands
 * @param action what is about to be done
 * @param refusedBy the rule that refuses it; empty where it is possible
 * @param allowed what is possible where the response stands
 * @param missing a state or an action that is missing or not known; empty where the step can be told
 */
public record FrameworkStep(
        String pointer, String state, String action, String refusedBy, Texts allowed, List<String> missing)
        implements Fact {

    public FrameworkStep {
        missing = List.copyOf(missing);
    }

    /** Met if this rule has nothing against the step; undetermined where state or action is not known. */
    public Judgement notToBeRefusedBy(String rule) {
        return missing.isEmpty()
                ? Judgement.of(pointer, !refusedBy.equals(rule))
                : Judgement.undetermined(missing.get(0), missing);
    }
}
