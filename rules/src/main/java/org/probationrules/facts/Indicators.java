package org.probationrules.facts;

/** The key performance indicators of a contract. */
@Meaning("the key performance indicators of a contract")
public record Indicators(
        String pointer,
        @Meaning("how many are set") Count set,
        @Meaning("why indicators do not fit, where that is recorded, or none") Text reasonForNone,
        @Meaning("how many the contract details notice describes") Count described,
        @Meaning("why indicators do not fit, where the contract details notice says so, or none") Text publishedReason)
        implements Fact {}
