package org.probationrules.facts;

import java.util.List;

/**
 * What somebody is about to do with a questionnaire on a portal, and what comes of it there.
 *
 * @param pointer the action
 * @param portal {@code grants} or {@code framework}: the Grants Application Portal, or the questionnaire of the framework
 * @param state where the organisation or its response stands
 * @param action what is about to be done
 * @param next where it would stand then; empty where the step is refused or cannot be told
 * @param refusedBy the rules that refuse the step, by id
 * @param allowed what is possible where it stands
 * @param missing a state or an action that is missing or not known; empty where the step can be told
 * @param restsOn choices of the house that decide something in this state
 */
@DerivedBy({"portal.decline-reversible", "portal.reapply-after-failure"})
public record PortalStep(
        String pointer,
        String portal,
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

    /** A step of which nothing can be told, for want of a state or an action that the portal has. */
    public static PortalStep unknown(String pointer, String portal, String state, String action, List<String> missing) {
        return new PortalStep(
                pointer, portal, state, action, "", Texts.MISSING, Texts.MISSING, missing, List.of());
    }

    /** Met if this rule has nothing against the step; undetermined where state or action is not known. */
    public Judgement notToBeRefusedBy(String rule) {
        return missing.isEmpty()
                ? Judgement.of(pointer, !refusedBy.has(rule))
                : Judgement.undetermined(missing.get(0), missing);
    }
}
