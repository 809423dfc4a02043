package org.probationrules.json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something about a dossier as a document: why it was refused, or what in it was passed over.
 *
 * @param kind what is the matter
 * @param pointer the place; empty for the whole document
 * @param line the line, from 1; 0 if it is not known
 * @param column the column, from 1; 0 if it is not known
 * @param arguments values for the message, by name
 */
public record InputProblem(Kind kind, String pointer, int line, int column, Map<String, Object> arguments) {

    /** What can be the matter with a document. Ids are permanent. */
    public enum Kind {
        NOT_JSON("INPUT-001", true),
        NOT_UTF8("INPUT-002", true),
        TOO_LARGE("INPUT-003", true),
        TOO_DEEP("INPUT-004", true),
        DUPLICATE_FIELD("INPUT-005", true),
        WRONG_TYPE("INPUT-006", true),
        NO_SUCH_DATE("INPUT-007", true),
        IMPOSSIBLE_AMOUNT("INPUT-008", true),
        TOO_MANY_PROBLEMS("INPUT-009", true),
        TOO_MANY_ITEMS("INPUT-012", true),
        TOO_LONG("INPUT-013", true),
        UNKNOWN_FIELD("INPUT-101", false),
        UNKNOWN_CODE("INPUT-102", false),
        MORE_UNKNOWN("INPUT-103", false),
        MORE_CODES("INPUT-104", false),
        /** There is no release in a document that should be OCDS. */
        NO_RELEASE("INPUT-200", true),
        /** A value of an OCDS document is not of the type that OCDS has there. */
        OCDS_WRONG_TYPE("INPUT-201", false),
        OCDS_NO_SUCH_DATE("INPUT-202", false),
        OCDS_NO_SUCH_AMOUNT("INPUT-203", false),
        /** A word or code of an OCDS document has no counterpart in a dossier. */
        OCDS_UNKNOWN_WORD("INPUT-204", false),
        /** Something was taken from an OCDS document that it does not say outright, or was left open on purpose. */
        OCDS_TAKEN("INPUT-205", false),
        /** Parts of an OCDS document that a dossier has no place for. */
        OCDS_NO_PLACE("INPUT-206", false),
        /** A part of an OCDS document that could not be used at all. */
        OCDS_UNUSABLE("INPUT-207", false),
        MORE_NOTES("INPUT-208", false);

        private final String id;
        private final boolean refuses;

        Kind(String id, boolean refuses) {
            this.id = id;
            this.refuses = refuses;
        }

        /** The permanent id. */
        public String id() {
            return id;
        }

        /** Whether a document with it is refused. */
        public boolean refuses() {
            return refuses;
        }
    }

    public InputProblem {
        arguments = Map.copyOf(arguments);
    }

    static InputProblem at(Kind kind, String pointer, int line, int column, Object... namedValues) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namedValues.length; i += 2) {
            arguments.put((String) namedValues[i], namedValues[i + 1]);
        }
        return new InputProblem(kind, pointer, line, column, arguments);
    }
}
