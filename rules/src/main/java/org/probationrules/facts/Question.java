package org.probationrules.facts;

/** A field of a questionnaire with its answer. */
@Meaning("a field of a questionnaire with its answer")
public record Question(
        String pointer,
        @Meaning("its number or name") String id,
        @Meaning("whether it must be answered") Answer required,
        @Meaning("the answer; nothing but spaces is no answer") Text answer)
        implements Fact {}
