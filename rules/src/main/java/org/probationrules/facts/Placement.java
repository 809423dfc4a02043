package org.probationrules.facts;

/**
 * Something that is offered, with the systems that it is put on: a grant, a procurement, or a lot of it.
 *
 * @param pointer what is offered
 * @param item its number or name
 * @param instrument what comes out of it; a framework and a call-off are contracts too; missing where it is not stated
 * @param channels the systems
 */
public record Placement(String pointer, Phrase item, Text instrument, Texts channels) implements Fact {}
