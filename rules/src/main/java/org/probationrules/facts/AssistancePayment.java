package org.probationrules.facts;

/** Assistance that is or was given on one day. */
@Meaning("assistance that is or was given on one day")
public record AssistancePayment(
        String pointer,
        @Meaning("the day on which it counts as given") EventDate date,
        @Meaning("its gross amount") Amount amount,
        @Meaning(
                        value = "the exemption that it was given under",
                        codes = {"mfa", "spei", "earlier-law"})
                Text kind,
        @Meaning(
                        value = "to whom: the enterprise itself, a member of its group, or an undertaking transferred to it",
                        codes = {"enterprise", "group-member", "transferred"})
                Text to)
        implements Fact {}
