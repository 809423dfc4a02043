package org.probationrules.facts;

/** What decides whether a procurement belongs into a pipeline notice. */
@Meaning("what decides whether a procurement belongs into a pipeline notice")
public record Pipeline(
        String pointer,
        @Meaning("1 April of the financial year of the notice") EventDate yearStart,
        @Meaning("what the buyer expects to pay under all its contracts in that year") Amount expectedSpend)
        implements Fact {}
