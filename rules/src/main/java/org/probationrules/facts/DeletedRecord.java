package org.probationrules.facts;

/** A record of a procurement that was or will be deleted. */
@Meaning("a record of a procurement that was or will be deleted")
public record DeletedRecord(
        String pointer,
        @Meaning("what it is") Text about,
        @Meaning("the day on which it was or will be deleted, or none") EventDate deleted)
        implements Fact {}
