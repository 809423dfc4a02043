package org.probationrules.facts;

import java.util.ArrayList;
import java.util.List;

/** An event that a supplier declares as a ground on which it might be excluded. */
@Meaning("an event that a supplier declares as a ground on which it might be excluded")
public record DeclaredEvent(
        String pointer,
        @Meaning("the ground, by the platform's code") Text ground,
        @Meaning(
                        value = "items of information on it that are there",
                        codes = {"description", "person", "postal-address", "email", "link-or-copy", "ended-on"})
                Texts present,
        @Meaning("whether a public authority recorded a decision on it") Answer decisionRecorded,
        @Meaning("whether its circumstances have ended") Answer ended)
        implements Fact {

    private static final List<String> ALWAYS = List.of("description", "person", "postal-address", "email");

    /** Met if every item is there that the event needs. */
    public Judgement toBeExplained() {
        return present.toHaveAllOf(needed());
    }

    /** The items that are not there. */
    public Texts lacking() {
        return present.lacking(needed());
    }

    private Texts needed() {
        List<String> needed = new ArrayList<>(ALWAYS);
        if (decisionRecorded.isYes()) {
            needed.add("link-or-copy");
        }
        if (ended.isYes()) {
            needed.add("ended-on");
        }
        return Texts.of(needed);
    }
}
