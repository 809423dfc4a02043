package org.probationrules.facts;

/**
 * The answer to a question on grounds for exclusion.
 *
 * <p>Where the dossier lists no questions at all, one stands for the list.
 *
 * @param pointer where the answer stands, or the list of questions that is missing
 * @param question its number or name; empty where the list is missing
 * @param group the group of grounds
 * @param answer the answer
 */
public record ExclusionAnswer(String pointer, String question, Text group, Answer answer) implements Fact {

    /** Met by yes and by no, violated without an answer; undetermined where the questions are not known. */
    public Judgement toBeGiven() {
        return question.isEmpty() ? Judgement.undetermined(pointer, pointer) : Judgement.of(pointer, answer.isStated());
    }
}
