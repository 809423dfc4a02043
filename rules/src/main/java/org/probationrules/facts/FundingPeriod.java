package org.probationrules.facts;

/** A period in which a grant is paid for. */
@Meaning("a period in which a grant is paid for")
public record FundingPeriod(
        String pointer,
        @Meaning("its first day") EventDate start,
        @Meaning("its last day") EventDate end)
        implements Fact {}
