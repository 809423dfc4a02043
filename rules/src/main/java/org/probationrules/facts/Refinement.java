package org.probationrules.facts;

/** A refinement of an award criterion. */
@Meaning("a refinement of an award criterion")
public record Refinement(
        String pointer,
        @Meaning("when the criterion was refined, or none") EventDate refined,
        @Meaning("when the tenders that are assessed for the award were invited") EventDate finalInvitation,
        @Meaning("whether the tender notice provides for it") Answer providedFor,
        @Meaning("whether the notice and documents were published again after it") Answer republished)
        implements Fact {}
