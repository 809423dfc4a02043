package org.probationrules.facts;

/** Whether a buyer thought of buying in lots, and what it decided. */
@Meaning("whether a buyer thought of buying in lots, and what it decided")
public record Lotting(
        String pointer,
        @Meaning("whether it buys in lots; need not be stated where lots are given") Answer used,
        @Meaning("when lots were considered, or none") EventDate considered,
        @Meaning("whether the contract could reasonably be awarded in lots") Answer couldBeLots,
        @Meaning("the reasons against lots, or none") Text reasonsAgainst,
        @Meaning("whether the tender notice gives these reasons") Answer reasonsInNotice)
        implements Fact {}
