package org.probationrules.benchmark.subject;

import java.util.List;
import java.util.stream.Stream;

/**
 * A dossier that engines judge, made ready.
 *
 * @param name what it is called
 * @param json the dossier as a document
 * @param ofDossier how many of the facts stand in the dossier itself
 * @param own the facts of the dossier and those derived from it
 * @param standing the facts that are the same for every dossier of the day: lists of codes, the calendar, parameters
 * @param facts all of them, which is what the rules engine is handed
 */
public record Subject(
        String name, byte[] json, int ofDossier, List<Object> own, List<Object> standing, List<Object> facts) {

    Subject(String name, byte[] json, int ofDossier, List<Object> own, List<Object> standing) {
        this(name, json, ofDossier, own, standing, Stream.concat(own.stream(), standing.stream()).toList());
    }
}
