package org.probationrules.facts;

/**
 * A modification with what came before it beside the threshold of the contract.
 *
 * @param pointer the total
 * @param modification the modification, to join by
 * @param belowThreshold met if the total is less than the threshold
 */
@DerivedBy({
    "threshold.concession",
    "threshold.goods-services-central",
    "threshold.goods-services-sub-central",
    "threshold.works"
})
public record ModificationTotal(String pointer, String modification, Judgement belowThreshold) implements Fact {}
