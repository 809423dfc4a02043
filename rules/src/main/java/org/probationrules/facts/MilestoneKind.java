package org.probationrules.facts;

/**
 * A kind of dated entry that a timetable can have.
 *
 * @param pointer always empty: it stands in no dossier
 * @param code the kind
 * @param name what it is called
 */
public record MilestoneKind(String pointer, String code, String name) implements Fact {}
