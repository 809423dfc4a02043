package org.probationrules.facts;

/** Somebody who takes part in a bid: the bidder, a member of its group, a sub-contractor or a guarantor. */
@Meaning("somebody who takes part in a bid: the bidder, a member of its group, a sub-contractor or a guarantor")
public record Party(
        String pointer,
        @Meaning("its name") Text name,
        @Meaning(
                        value = "its role",
                        codes = {
                            "sole-bidder",
                            "lead-bidder",
                            "consortium-member",
                            "relied-on-subcontractor",
                            "delivery-subcontractor",
                            "guarantor"
                        })
                Text role,
        @Meaning("the lead of the group that it belongs to") Text lead,
        @Meaning("the condition of participation that it is relied on for") Text condition,
        @Meaning("when it registered on the central digital platform, or none") EventDate registered,
        @Meaning("when it sent its core supplier information to the platform, or none") EventDate submitted,
        @Meaning("when it shared that information with the buyer, or none") EventDate shared,
        @Meaning(
                        value = "how it shared it",
                        codes = {"platform", "platform-file", "form", "other"})
                Text sharedVia,
        @Meaning(
                        value = "parts of its core supplier information that were sent",
                        codes = {"basic", "financial", "connected-persons", "exclusion"})
                Texts parts,
        @Meaning("whether it is marked incomplete or turned away") Answer heldBack,
        @Meaning(
                        value = "why it is held back",
                        codes = {"platform-registration", "share-code", "platform-number", "not-qualified", "other"})
                Text heldBackFor)
        implements Fact {}
