package org.probationrules.facts;

/**
 * How many lots for one service cover areas of the scope, or areas outside it. Areas that are covered alike are one fact.
 *
 * @param pointer where the dossier says whether the areas are in the scope
 * @param areas the areas, as the dossier writes them; police areas where a region is covered in part
 * @param service the service; missing where no lot says which it is for
 * @param count how many lots cover each; missing, at the place that would tell, where that cannot be counted
 * @param wanted how many should: one, or none for areas outside the scope
 */
public record AreaCoverage(String pointer, Texts areas, Text service, Count count, long wanted) implements Fact {}
