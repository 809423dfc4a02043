package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.json.InputProblem;
import org.probationrules.json.InputProblem.Kind;
import org.probationrules.json.JsonValue;
import org.probationrules.json.JsonValue.Place;

/** What is to be said of one conversion: what could not be used, and what was taken for what. */
final class Notes {

    private static final int MOST = 40;

    private final List<InputProblem> notes = new ArrayList<>();
    private int more;

    /** A value that is of another type than OCDS has at its place. */
    void wrongType(JsonValue value, String allowed) {
        add(Kind.OCDS_WRONG_TYPE, value.place(), "found", value.describe(), "allowed", allowed);
    }

    void noSuchDate(JsonValue value) {
        add(Kind.OCDS_NO_SUCH_DATE, value.place(), "found", value.describe());
    }

    void noSuchAmount(JsonValue value, String problem) {
        add(Kind.OCDS_NO_SUCH_AMOUNT, value.place(), "found", value.describe(), "problem", problem);
    }

    /** A word that has no counterpart, and what is left open for that. */
    void unknownWord(JsonValue value, String what) {
        add(Kind.OCDS_UNKNOWN_WORD, value.place(), "word", value.describe(), "what", what);
    }

    /** What was taken for what, as a sentence without its full stop. */
    void taken(Place place, String sentence) {
        add(Kind.OCDS_TAKEN, place, "taken", sentence);
    }

    /** A part that could not be used, as a sentence without its full stop. */
    void unusable(Place place, String sentence) {
        add(Kind.OCDS_UNUSABLE, place, "problem", sentence);
    }

    /** Parts for which a dossier has no place, by their names. */
    void noPlace(Place place, String fields) {
        add(Kind.OCDS_NO_PLACE, place, "fields", fields);
    }

    /** All notes, in the order in which they came up; beyond the cap only their number. */
    List<InputProblem> all() {
        if (more == 0) {
            return List.copyOf(notes);
        }
        List<InputProblem> all = new ArrayList<>(notes);
        all.add(new InputProblem(Kind.MORE_NOTES, "", 0, 0, Map.of("count", more)));
        return all;
    }

    private void add(Kind kind, Place place, Object... namedValues) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("document", place.document());
        for (int i = 0; i < namedValues.length; i += 2) {
            arguments.put((String) namedValues[i], namedValues[i + 1]);
        }
        InputProblem note = new InputProblem(kind, place.pointer(), place.line(), place.column(), arguments);
        if (notes.contains(note)) {
            return;
        }
        if (notes.size() < MOST || kind == Kind.OCDS_NO_PLACE) {
            notes.add(note);
        } else {
            more++;
        }
    }
}
