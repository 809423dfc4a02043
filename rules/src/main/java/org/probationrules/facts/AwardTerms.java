package org.probationrules.facts;

/** What a document says of the contract that is awarded. */
@Meaning("what a document says of the contract that is awarded")
public record AwardTerms(
        String pointer,
        @Meaning("the supplier") Text supplier,
        @Meaning("the lots") Texts lots,
        @Meaning("the value") Amount value,
        @Meaning("the last day of the term") EventDate end)
        implements Fact {}
