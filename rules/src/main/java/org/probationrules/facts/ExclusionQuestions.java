package org.probationrules.facts;

/**
 * The grounds of exclusion that the central digital platform asks about.
 *
 * @param pointer always empty: it stands in no dossier
 * @param codes the platform's codes
 */
public record ExclusionQuestions(String pointer, Texts codes) implements Fact {

    /** Met if every ground is one that the platform has, undetermined if none are given. */
    public Judgement toKnow(Texts grounds) {
        return Judgement.of(grounds.pointer(), codes.hasAllOf(grounds)).needing(grounds);
    }
}
