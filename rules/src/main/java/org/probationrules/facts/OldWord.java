package org.probationrules.facts;

/**
 * A word of the earlier law with the word that took its place.
 *
 * @param pointer always empty: it stands in no dossier
 * @param word the old word
 * @param use the new one
 */
public record OldWord(String pointer, String word, String use) implements Fact {}
