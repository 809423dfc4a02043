package org.probationrules.facts;

/** An earlier application of an organisation to qualify onto the Dynamic Framework. */
@Meaning("an earlier application of an organisation to qualify onto the Dynamic Framework")
public record Attempt(
        String pointer,
        @Meaning("its number or name") String id,
        @Meaning("when it was submitted") EventDate submitted,
        @Meaning("when its outcome was decided") EventDate decided,
        @Meaning("when the organisation was told the outcome") EventDate notified,
        @Meaning(
                        value = "its outcome",
                        codes = {"qualified", "unsuccessful", "withdrawn", "late", "incomplete", "pending"})
                Text outcome,
        @Meaning("need categories that it was for, by code or name") Texts categories,
        @Meaning("the category that it was to add after qualifying") Text adds)
        implements Fact {}
