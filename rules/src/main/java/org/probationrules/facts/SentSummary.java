package org.probationrules.facts;

/**
 * An assessment summary that was sent, beside the first of the same award.
 *
 * @param pointer the summary
 * @param supplier the supplier
 * @param sent when it was sent
 * @param first when the first summary of the award was sent
 * @param items what it must hold and does not, by code; missing where it was not examined
 */
public record SentSummary(String pointer, String supplier, EventDate sent, EventDate first, Texts items)
        implements Fact {}
