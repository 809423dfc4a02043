package org.probationrules.facts;

/** A ground for exclusion that an application declares. */
@Meaning("a ground for exclusion that an application declares")
public record DeclaredGround(
        String pointer,
        @Meaning(
                        value = "its group: convictions, tax by a final decision, tax otherwise, other grounds",
                        codes = {"MC", "MT", "DT", "DG"})
                Text group,
        @Meaning("the date of the conviction or event") EventDate date,
        @Meaning("whether what was owed is paid, or there is a binding arrangement to pay it") Answer paidOrArranged,
        @Meaning(
                        value = "evidence of self-cleaning that is given",
                        codes = {"compensation", "clarification", "measures"})
                Texts selfCleaning)
        implements Fact {}
