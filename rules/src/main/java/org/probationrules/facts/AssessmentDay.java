package org.probationrules.facts;

/**
 * The day of the assessment, as the host gave it.
 *
 * @param pointer always empty: it stands in no dossier
 * @param day the day
 */
public record AssessmentDay(String pointer, EventDate day) implements Fact {}
