package org.probationrules.facts;

/**
 * Until when the terms may be changed (Procurement Act 2023 s.31).
 *
 * @param pointer the change
 * @param change the change, to join by
 * @param first the deadline until which any change may be made
 * @param later the deadline until which some changes may still be made; none in an open procedure
 * @param tender the first deadline for tenders
 * @param last the deadline that holds for this change
 */
public record ChangeLimits(
        String pointer, String change, EventDate first, EventDate later, EventDate tender, EventDate last)
        implements Fact {}
