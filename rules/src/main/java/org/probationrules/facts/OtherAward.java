package org.probationrules.facts;

/** Another grant or contract of the organisation that a grant is for. */
@Meaning("another grant or contract of the organisation that a grant is for")
public record OtherAward(
        String pointer,
        @Meaning("its number or name") String id,
        @Meaning(
                        value = "what it is",
                        codes = {"contract", "grant"})
                Text instrument,
        @Meaning("what it pays for") Text activity,
        @Meaning("probation regions in which, by code or name") Texts regions,
        @Meaning("its first day") EventDate start,
        @Meaning("its last day") EventDate end)
        implements Fact {}
