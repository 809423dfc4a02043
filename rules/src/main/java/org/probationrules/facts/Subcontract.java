package org.probationrules.facts;

/** A sub-contract. */
@Meaning("a sub-contract")
public record Subcontract(
        String pointer,
        @Meaning("who supplies under it") String supplier,
        @Meaning("its tier; 1 is below the supplier of the public contract") Count tier,
        @Meaning("whether it is substantially for the purpose of the public contract") Answer substantiallyFor,
        @Meaning("days that it allows to pay") Count paymentTermDays)
        implements Fact {}
