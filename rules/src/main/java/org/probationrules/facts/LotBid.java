package org.probationrules.facts;

/** How many lots a supplier bids for and would win. */
@Meaning("how many lots a supplier bids for and would win")
public record LotBid(
        String pointer,
        @Meaning("the supplier") String supplier,
        @Meaning("lots it bids for") Count bids,
        @Meaning("lots it would win; left out until that is known") Count wins)
        implements Fact {}
