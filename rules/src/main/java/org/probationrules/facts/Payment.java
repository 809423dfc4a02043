package org.probationrules.facts;

/** A payment under a contract. */
@Meaning("a payment under a contract")
public record Payment(
        String pointer,
        @Meaning("the amount") Amount amount,
        @Meaning("the last day of the quarter in which it was made") EventDate quarterEnd,
        @Meaning("publication of the information about it, or none") EventDate published)
        implements Fact {}
