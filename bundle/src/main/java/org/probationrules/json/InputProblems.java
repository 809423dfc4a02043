package org.probationrules.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonLocation;

import org.probationrules.json.InputProblem.Kind;
import org.probationrules.pack.Nearest;

/** What is wrong with a document so far, in its order; reading ends when there is no use in going on. */
final class InputProblems {

    /** There is no use in reading on; what is wrong has been noted. */
    static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("given up", null, false, false);
        }
    }

    private static final int MOST_ERRORS = 100;
    /** Of what is only pointed out, so many of a kind; the others are counted. */
    private static final int MOST_POINTED_OUT = 20;

    private static final Map<Kind, Kind> MORE =
            Map.of(Kind.UNKNOWN_FIELD, Kind.MORE_UNKNOWN, Kind.UNKNOWN_CODE, Kind.MORE_CODES);

    private final List<InputProblem> problems = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private int errors;

    void add(Kind kind, String pointer, JsonLocation where, Object... namedValues) {
        if (!kind.refuses()) {
            if (counts.merge(kind, 1, Integer::sum) <= MOST_POINTED_OUT) {
                note(kind, pointer, where, namedValues);
            }
        } else if (++errors <= MOST_ERRORS) {
            note(kind, pointer, where, namedValues);
        } else {
            giveUp(Kind.TOO_MANY_PROBLEMS, "", JsonLocation.NA, "count", MOST_ERRORS);
        }
    }

    /** Points out a field that is passed over, with the field that was probably meant. */
    void unknownField(String pointer, JsonLocation where, String name, Supplier<List<String>> known) {
        boolean listed = counts.getOrDefault(Kind.UNKNOWN_FIELD, 0) < MOST_POINTED_OUT;
        String hint = listed ? Nearest.hint(name, known.get()) : "";
        add(Kind.UNKNOWN_FIELD, pointer, where, "field", Excerpt.of(name), "hint", hint);
    }

    /** Notes what makes it useless to read on, and says so to whoever reads. */
    void giveUp(Kind kind, String pointer, JsonLocation where, Object... namedValues) {
        note(kind, pointer, where, namedValues);
        throw new GivenUp();
    }

    List<InputProblem> all() {
        List<InputProblem> all = new ArrayList<>(problems);
        counts.forEach((kind, count) -> {
            if (count > MOST_POINTED_OUT) {
                all.add(InputProblem.at(MORE.get(kind), "", 0, 0, "count", count - MOST_POINTED_OUT));
            }
        });
        return List.copyOf(all);
    }

    private void note(Kind kind, String pointer, JsonLocation where, Object... namedValues) {
        problems.add(InputProblem.at(
                kind, pointer, Math.max(0, where.getLineNr()), Math.max(0, where.getColumnNr()), namedValues));
    }
}
