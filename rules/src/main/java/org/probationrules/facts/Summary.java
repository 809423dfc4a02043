package org.probationrules.facts;

/** An assessment summary for a supplier whose tender was assessed. */
@Meaning("an assessment summary for a supplier whose tender was assessed")
public record Summary(
        String pointer,
        @Meaning("the supplier") String supplier,
        @Meaning("when it was sent, or none") EventDate sent,
        @Meaning("whether the supplier won; left out for those that did not") Answer won,
        @Meaning("what it must hold and does not, by code; an empty list where it was examined and nothing is missing")
                Texts lacks)
        implements Fact {}
