package org.probationrules.facts;

import java.util.List;

/**
 * What an organisation is about to do on the Grants Application Portal, and what comes of it there.
 *
 * @param pointer the action
 * @param state where the organisation stands
 * @param action what it is about to do
 * @param next where it would stand then; empty where the step is refused or cannot be told
 * @param refusedBy the rules that refuse the step, by id
 * @param allowed what it may do where it stands
 * @param missing a state or an action that is missing or not known; empty where the step can be told
 * @param restsOn choices of the house that decide something in this state
 */
public record PortalStep(
        String pointer,
        String state,
        String action,
        String next,
        Texts refusedBy,
        Texts allowed,
        List<String> missing,
        List<Parameter> restsOn)
        implements Fact {

    public PortalStep {
        missing = List.copyOf(missing);
        restsOn = List.copyOf(restsOn);
    }

    /** Met if this rule has nothing against the step; undetermined where state or action is not known. */
    public Judgement notToBeRefusedBy(String rule) {
        return missing.isEmpty()
                ? Judgement.of(pointer, !refusedBy.has(rule))
                : Judgement.undetermined(missing.get(0), missing);
    }
}
