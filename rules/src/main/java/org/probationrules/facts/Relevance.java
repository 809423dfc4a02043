package org.probationrules.facts;

/** A statement on why a case study is relevant to a need category. */
@Meaning("a statement on why a case study is relevant to a need category")
public record Relevance(
        String pointer,
        @Meaning("the category, by code or name") Text category,
        @Meaning("the statement; nothing but spaces is none") Text statement)
        implements Fact {}
