package org.probationrules.facts;

/**
 * Until when a record must be kept.
 *
 * @param pointer the deletion of the record
 * @param deleted when it was or will be deleted
 * @param through the last day of the years after the contract; none where nothing was awarded
 * @param notice the procurement termination notice that ends the duty where nothing was awarded, or none
 */
@DerivedBy("records.years")
public record Retention(String pointer, EventDate deleted, EventDate through, EventDate notice) implements Fact {}
