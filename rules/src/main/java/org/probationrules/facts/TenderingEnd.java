package org.probationrules.facts;

/**
 * The last day of tendering: the local day of the tender deadline, whatever its hour (Procurement Act 2023 s.54(5)).
 *
 * @param pointer the deadline
 * @param day the day
 * @param deadline the deadline as it was given
 */
public record TenderingEnd(String pointer, EventDate day, EventDate deadline) implements Fact {}
