package org.probationrules.facts;

/** A change of the validity of a framework or dynamic purchasing system. */
@Meaning("a change of the validity of a framework or dynamic purchasing system")
public record ValidityChange(String pointer, @Meaning("when it was made") EventDate date) implements Fact {}
