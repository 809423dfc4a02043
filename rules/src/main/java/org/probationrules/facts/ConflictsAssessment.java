package org.probationrules.facts;

/** The conflicts assessment of a procurement. */
@Meaning("the conflicts assessment of a procurement")
public record ConflictsAssessment(
        String pointer,
        @Meaning("when it was first prepared, or none") EventDate prepared,
        @Meaning("the notices that confirm it, by their codes") Texts confirmedIn)
        implements Fact {}
