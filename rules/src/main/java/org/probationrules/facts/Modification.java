package org.probationrules.facts;

/** A modification of a contract. */
@Meaning("a modification of a contract")
public record Modification(
        String pointer,
        @Meaning("the day on which the contract is modified, or none") EventDate modified,
        @Meaning("the change of the estimated value, in percent") Percent valueChange,
        @Meaning("the change of the term, in percent of the maximum term on award") Percent termChange,
        @Meaning("whether the supplier changes") Answer supplierChanged,
        @Meaning("whether the supplier changes by corporate restructuring") Answer restructuring,
        @Meaning("whether it brings goods, services or works of a new kind") Answer scopeChanged,
        @Meaning("whether it moves the economic balance to the supplier") Answer balanceToSupplier,
        @Meaning("the ground of Schedule 8 that it rests on, or none") Text schedule8Ground,
        @Meaning("the total of the below-threshold modifications with this one") Amount belowThresholdTotal,
        @Meaning("publication of the contract change notice (UK10), or none") EventDate changeNotice,
        @Meaning("the last day of the standstill stated in the change notice, or none") EventDate standstillEnd,
        @Meaning("whether it needs a contract change notice") Answer changeNoticeRequired,
        @Meaning("publication of a copy of it, or none") EventDate copy)
        implements Fact {}
