package org.probationrules.facts;

/**
 * A copy that is to be published of a large contract, or of its modification.
 *
 * @param pointer the publication of the copy
 * @param what what it is a copy of: {@code contract} or {@code modification}
 * @param made when that was entered into or made
 * @param published when the copy was published
 */
@DerivedBy({"contract-copy.value-over", "vat.standard-rate"})
public record CopyDuty(String pointer, String what, EventDate made, EventDate published) implements Fact {}
