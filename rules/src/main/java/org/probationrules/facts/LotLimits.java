package org.probationrules.facts;

/** What a notice says on how many lots a supplier may have. */
@Meaning("what a notice says on how many lots a supplier may have")
public record LotLimits(
        String pointer,
        @Meaning(value = "the questions that it answers", codes = {"max-bid", "max-win", "multi-lot-criteria"})
                Texts answered,
        @Meaning("the most lots to bid for, or none") Count mostToBid,
        @Meaning("the most lots to win, or none") Count mostToWin,
        @Meaning("whether an objective mechanism chooses where a supplier would win too many") Answer mechanism)
        implements Fact {}
