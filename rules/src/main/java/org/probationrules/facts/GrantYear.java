package org.probationrules.facts;

/** What a grant pays in one year. */
@Meaning("what a grant pays in one year")
public record GrantYear(
        String pointer,
        @Meaning("the year: its number, or a financial year such as 2026-27") String year,
        @Meaning("what it pays in it") Amount amount)
        implements Fact {}
