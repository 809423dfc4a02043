package org.probationrules.facts;

import java.util.List;

/** A response to the questionnaire of the Grants Application Portal. */
@Meaning("a response to the questionnaire of the Grants Application Portal")
public record PortalRegistration(
        String pointer,
        @Meaning("the organisation that registers") Text organisation,
        @Meaning(
                        value = "where it stands on the portal",
                        codes = {
                            "NO_ACCOUNT",
                            "ACCOUNT",
                            "LISTED",
                            "VIEWED",
                            "INTERESTED",
                            "RESPONDING",
                            "COMPLETE",
                            "SUBMITTED",
                            "DECLINED",
                            "QUALIFIED",
                            "NOT_QUALIFIED"
                        })
                Text state,
        @Meaning(
                        value = "what it, or the buyer, is about to do on the portal",
                        codes = {
                            "register",
                            "open-list",
                            "select",
                            "interest",
                            "read",
                            "message",
                            "intend",
                            "decline",
                            "save-part",
                            "save-all",
                            "submit",
                            "modify",
                            "outcome-pass",
                            "outcome-fail"
                        })
                Text action,
        @Meaning("fields of the questionnaire") List<Question> questions,
        @Meaning("probation regions that are selected, by code or name") Texts selectedRegions,
        @Meaning("when its response was last submitted, or none") EventDate lastSubmitted,
        @Meaning("when its response was last edited, or none") EventDate lastEdited,
        @Meaning(
                        value = "the ways in which the outcome is sent",
                        codes = {"portal-message", "email", "letter", "telephone", "other"})
                Texts outcomeSentBy)
        implements Fact {}
