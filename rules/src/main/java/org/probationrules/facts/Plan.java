package org.probationrules.facts;

/** Dates of a procurement as now planned. */
@Meaning("dates of a procurement as now planned")
public record Plan(
        String pointer,
        @Meaning("publication of the contract award notice") EventDate awardNotice,
        @Meaning("signature of the contract") EventDate signature,
        @Meaning("the last day on which tenders are open for acceptance") EventDate tendersValidUntil,
        @Meaning("the day on which services begin") EventDate contractStart,
        @Meaning("the award of the contract") EventDate award,
        @Meaning("publication of the tender notice, or of the transparency notice where there is no competition")
                EventDate tenderNotice)
        implements Fact {}
