package org.probationrules.facts;

/** A supplier that was left out of a selection under a framework. */
@Meaning("a supplier that was left out of a selection under a framework")
public record LeftOut(
        String pointer,
        @Meaning("the supplier") String supplier,
        @Meaning("when it was left out, or none") EventDate decided,
        @Meaning("whether the only cause is an associated person") Answer onlyForAssociatedPerson,
        @Meaning("when it was given the chance to replace that person, or none") EventDate replacementOffered)
        implements Fact {}
