package org.probationrules.facts;

/** The removal of a bidder on the score of a question. */
@Meaning("the removal of a bidder on the score of a question")
public record Removal(
        String pointer,
        @Meaning("who was removed") Text bidder,
        @Meaning("the question") String question,
        @Meaning("the score that was given") Count score)
        implements Fact {}
