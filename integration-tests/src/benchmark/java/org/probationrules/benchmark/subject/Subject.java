package org.probationrules.benchmark.subject;

import java.util.List;

/**
 * A dossier that engines judge, made ready.
 *
 * @param name what it is called
 * @param json the dossier as a document
 * @param ofDossier how many of the facts stand in the dossier itself
 * @param facts all that the rules engine of the plugin is handed for it, derived facts and parameters among them
 */
public record Subject(String name, byte[] json, int ofDossier, List<Object> facts) {}
