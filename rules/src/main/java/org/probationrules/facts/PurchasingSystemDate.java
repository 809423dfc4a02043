package org.probationrules.facts;

/**
 * A date that the law limits if the framework is a dynamic purchasing system (SI 2024/716 reg 5(4)(b)).
 *
 * @param pointer where the date stands
 * @param date the date
 * @param last the last day that the law allows for it
 * @param problem what is the matter if it is later, in short
 */
@DerivedBy({"framework.dps-last-change-date", "framework.dps-expiry-date"})
public record PurchasingSystemDate(String pointer, EventDate date, EventDate last, Phrase problem) implements Fact {}
