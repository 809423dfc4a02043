package org.probationrules.facts;

/** A minimum score that the documents of a call-off state. */
@Meaning("a minimum score that the documents of a call-off state")
public record MinimumScore(
        String pointer,
        @Meaning("the question that it is for") String question,
        @Meaning("the least score that passes") Count score)
        implements Fact {}
