package org.probationrules.facts;

/** What an enterprise answered when asked for its earlier assistance; none is an answer. */
@Meaning("what an enterprise answered when asked for its earlier assistance; none is an answer")
public record AssistanceAnswers(
        String pointer,
        @Meaning("minimal financial assistance of its own") Text own,
        @Meaning("SPEI assistance") Text spei,
        @Meaning("assistance to other members of its group") Text group,
        @Meaning("assistance to undertakings that were transferred to it") Text transfers)
        implements Fact {}
