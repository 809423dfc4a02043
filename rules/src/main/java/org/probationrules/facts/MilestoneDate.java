package org.probationrules.facts;

import java.util.List;

/**
 * One of the dates that a milestone is given; entries of a timetable that say the same are one.
 *
 * @param pointer the first entry that gives it
 * @param kind what happens
 * @param wave the wave, or empty
 * @param lot the lot, or empty
 * @param date when
 * @param position which of the milestone's dates it is, from 1, in the order of the dossier
 * @param pointers every entry that gives it
 */
public record MilestoneDate(
        String pointer, String kind, String wave, String lot, EventDate date, long position, List<String> pointers)
        implements Fact {}
