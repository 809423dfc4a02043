package org.probationrules.facts;

/**
 * The time within which an open framework must be awarded again.
 *
 * @param pointer where the next award is read from
 * @param step which time it is: {@code first} or {@code later}
 * @param previous the award that begins it
 * @param next the award that ends it, or the end of the framework; none where there is no award yet
 */
public record OpenFrameworkStep(String pointer, String step, EventDate previous, EventDate next) implements Fact {}
