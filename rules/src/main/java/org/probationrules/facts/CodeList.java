package org.probationrules.facts;

/**
 * A list of codes that a rule looks up.
 *
 * @param pointer always empty: it stands in no dossier
 * @param id what it is a list of
 * @param codes the codes in their order
 */
public record CodeList(String pointer, String id, Texts codes) implements Fact {}
