package org.probationrules.facts;

/** An invoice under a contract. */
@Meaning("an invoice under a contract")
public record Invoice(
        String pointer,
        @Meaning("its number") Text id,
        @Meaning("the day on which it was received") EventDate received,
        @Meaning("the day on which it falls due, where that is later") EventDate due,
        @Meaning("whether it is disputed or invalid") Answer disputed,
        @Meaning("the day on which it was paid, or none") EventDate paid)
        implements Fact {}
