package org.probationrules.facts;

/** An extension of a framework that is on record. */
@Meaning("an extension of a framework that is on record")
public record Extension(
        String pointer,
        @Meaning("the day on which it was recorded") EventDate recorded,
        @Meaning("the last day of the framework from then on") EventDate newEnd)
        implements Fact {}
