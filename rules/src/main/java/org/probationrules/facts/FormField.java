package org.probationrules.facts;

/**
 * A field of the framework questionnaire that must be answered.
 *
 * <p>Where the dossier does not tell for any field whether it is required, one stands for all of them.
 *
 * @param pointer the field
 * @param id its number or name
 * @param required whether it must be answered; missing where the dossier does not tell
 * @param answer its answer
 */
public record FormField(String pointer, String id, Answer required, Text answer) implements Fact {

    /** Met if there is an answer, violated if there is none; undetermined where it may need none. */
    public Judgement toBeAnswered() {
        return answer.isMissing() ? Judgement.violated(answer.pointer()).needing(required) : Judgement.met(answer.pointer());
    }
}
