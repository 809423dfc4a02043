package org.probationrules.facts;

/**
 * Two days of the funding of a grant that must come in this order, or fall together.
 *
 * @param pointer where they stand
 * @param scheme the scheme that asks for it, by code
 * @param start the first day of the funding
 * @param end its last day
 * @param earlier the day that must not be later
 * @param later the day that must not be earlier
 * @param problem what is wrong where they do not
 */
@DerivedBy({"general.max-months", "rehab.first-day", "rehab.last-day", "rehab.min-months", "rehab.max-months"})
public record FundingBound(
        String pointer,
        String scheme,
        EventDate start,
        EventDate end,
        EventDate earlier,
        EventDate later,
        Phrase problem)
        implements Fact {}
