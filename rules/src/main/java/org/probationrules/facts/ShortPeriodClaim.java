package org.probationrules.facts;

/**
 * An entry of the table in Procurement Act 2023 s.54(4) on which a timetable relies for a shorter tendering period.
 *
 * @param pointer where it is relied on
 * @param entry the number of the entry: 2 to 5
 */
public record ShortPeriodClaim(String pointer, String entry) implements Fact {}
