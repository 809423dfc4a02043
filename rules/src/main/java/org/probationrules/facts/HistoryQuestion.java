package org.probationrules.facts;

/**
 * A question that an enterprise is asked about its earlier assistance.
 *
 * @param pointer where it is answered
 * @param question what is asked for: {@code own}, {@code spei}, {@code group} or {@code transfers}
 * @param answer the answer; {@code none} is one
 * @param total the earlier assistance that is known
 */
@DerivedBy({"assistance.earlier-years", "assistance.year-end", "assistance.given-when"})
public record HistoryQuestion(String pointer, String question, Text answer, Amount total) implements Fact {

    /** Met if there is an answer. */
    public Judgement toBeAnswered() {
        return Judgement.of(pointer, !answer.isMissing());
    }
}
