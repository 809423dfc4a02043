package org.probationrules.facts;

/** A decision to end a procurement without an award. */
@Meaning("a decision to end a procurement without an award")
public record NoAward(
        String pointer,
        @Meaning("the day of the decision, or none") EventDate decided,
        @Meaning("publication of the procurement termination notice (UK12), or none") EventDate notice)
        implements Fact {}
