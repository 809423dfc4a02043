package org.probationrules.facts;

/** A line of the budget of a grant. */
@Meaning("a line of the budget of a grant")
public record GrantLine(
        String pointer,
        @Meaning("its number or name") String id,
        @Meaning("its amount") Amount net,
        @Meaning("VAT that is added to it") Amount vat,
        @Meaning("VAT in it that the recipient pays itself and cannot recover") Amount irrecoverableVat)
        implements Fact {}
