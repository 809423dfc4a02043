package org.probationrules.facts;

import java.util.ArrayList;
import java.util.List;

/** The end of a contract because of somebody that the supplier works with. */
@Meaning("the end of a contract because of somebody that the supplier works with")
public record Termination(
        String pointer,
        @Meaning("the supplier") Text supplier,
        @Meaning("the person because of whom the contract is ended, by name") Text person,
        @Meaning(
                        value = "what that person is to the supplier",
                        codes = {"associated-person", "sub-contractor"})
                Text cause,
        @Meaning(
                        value = "what was asked before the award, by provision",
                        codes = {"s28-1-a", "s28-1-b", "s28-2"})
                Texts asked,
        @Meaning(
                        value = "what was known before the award: that the supplier would sub-contract, that the person was on"
                                + " the debarment list, that it was excluded or excludable otherwise",
                        codes = {"sub-contracting", "listed", "excludable"})
                Texts knew,
        @Meaning("whether the person is on the debarment list") Answer onList,
        @Meaning("whether the person is excluded or excludable otherwise") Answer excludable,
        @Meaning(
                        value = "steps that were taken before",
                        codes = {"notice", "ground", "representations", "chance-to-replace"})
                Texts steps)
        implements Fact {

    private static final Texts STEPS = Texts.of("notice", "ground", "representations", "chance-to-replace");

    /** Met if the Act gives a ground: always for an associated person, else by what was asked and not known: s.78(3) to (6). */
    public Judgement toHaveItsGround() {
        Judgement askedAtAll = asked.toHave("s28-1-a");
        Judgement hidden = askedAtAll.andAlso(knew.notToHave("sub-contracting"));
        Judgement listed = askedAtAll
                .andAlso(asked.toHave("s28-1-b"))
                .andAlso(onList.toBeYes())
                .andAlso(knew.notToHave("listed"));
        Judgement otherwise = askedAtAll
                .andAlso(asked.toHave("s28-2"))
                .andAlso(excludable.toBeYes())
                .andAlso(knew.notToHave("excludable"));
        return cause.toBe("associated-person").orElse(hidden).orElse(listed).orElse(otherwise);
    }

    /** Met if every step was taken; a step that is not recorded was not. */
    public Judgement toHaveTakenEveryStep() {
        return Judgement.of(steps.pointer(), steps.hasAllOf(STEPS));
    }

    /** The steps that were not taken, and {@code termination-ground} where the Act gives none. */
    public Texts lacking() {
        List<String> lacking = new ArrayList<>(steps.lacking(STEPS).values());
        if (!toHaveItsGround().isMet()) {
            lacking.add("termination-ground");
        }
        return Texts.of(lacking);
    }
}
