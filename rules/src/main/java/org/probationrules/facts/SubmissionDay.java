package org.probationrules.facts;

/**
 * The day on which an application is submitted; where none is given, the day of the assessment.
 *
 * @param pointer where the dossier gives it
 * @param day the day
 */
public record SubmissionDay(String pointer, EventDate day) implements Fact {}
