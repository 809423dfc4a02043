package org.probationrules.facts;

/** An award of a framework. */
@Meaning("an award of a framework")
public record FrameworkAward(
        String pointer,
        @Meaning("the day of the award, done or planned") EventDate awarded)
        implements Fact {}
