package org.probationrules.facts;

/** A claim over an award. */
@Meaning("a claim over an award")
public record Claim(
        String pointer,
        @Meaning("when proceedings were started") EventDate begun,
        @Meaning("when the buyer was told of them") EventDate notified,
        @Meaning("when the suspension was lifted or the claim was disposed of, or none") EventDate suspensionEnded)
        implements Fact {}
