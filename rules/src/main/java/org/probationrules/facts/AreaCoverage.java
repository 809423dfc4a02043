package org.probationrules.facts;

/**
 * How many lots for one service cover an area of the scope, or one that is outside it.
 *
 * @param pointer where the dossier says whether the area is in the scope
 * @param area the area, as the dossier writes it; a police area where a region is covered in part
 * @param service the service; missing where no lot says which it is for
 * @param count how many lots cover it; missing, at the place that would tell, where that cannot be counted
 * @param wanted how many should: one, or none for an area outside the scope
 */
public record AreaCoverage(String pointer, String area, Text service, Count count, long wanted) implements Fact {}
