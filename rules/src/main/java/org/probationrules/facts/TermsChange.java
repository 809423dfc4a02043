package org.probationrules.facts;

/** A change of the terms of a procurement, made before the award. */
@Meaning("a change of the terms of a procurement, made before the award")
public record TermsChange(
        String pointer,
        @Meaning("the wave it belongs to; empty where it is for all") String wave,
        @Meaning("the lot it belongs to; empty where it is for all") String lot,
        @Meaning("when the terms were changed") EventDate changed,
        @Meaning("whether the change is substantial") Answer substantial,
        @Meaning(
                        value = "whether it was made before the first deadline for responses or later",
                        codes = {"first-deadline", "later"})
                Text phase,
        @Meaning("whether the notice and the documents it affects were revised and published again") Answer republished,
        @Meaning("suppliers that take part") Texts participating,
        @Meaning("suppliers that were told of the change") Texts notified,
        @Meaning("whether it is recorded that the deadlines were reconsidered") Answer deadlinesReconsidered)
        implements Fact {}
