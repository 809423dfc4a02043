package org.probationrules.facts;

/** How the value of a procurement was estimated. */
@Meaning("how the value of a procurement was estimated")
public record ValueEstimate(
        String pointer,
        @Meaning("whether the contract has options to add, extend or renew") Answer optionsExist,
        @Meaning("whether the options are counted in") Answer optionsIncluded,
        @Meaning("whether each lot is valued by itself") Answer lotsValuedAlone,
        @Meaning("whether the lots could reasonably be one contract") Answer singleContractPossible,
        @Meaning("whether a good reason to value the lots by themselves is recorded") Answer goodReasonRecorded)
        implements Fact {}
