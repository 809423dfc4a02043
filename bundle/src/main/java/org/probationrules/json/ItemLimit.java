package org.probationrules.json;

import com.fasterxml.jackson.core.JsonParser;

/** How many items the lists of a document may have in all: what rules compare in pairs grows with the square of it. */
final class ItemLimit {

    /** The most items of all lists together. */
    static final int MOST = 20_000;

    private final InputProblems problems;
    private int items;

    ItemLimit(InputProblems problems) {
        this.problems = problems;
    }

    /** Counts the item at which the parser stands; one too many ends the reading. */
    void count(String list, JsonParser parser) {
        if (++items > MOST) {
            problems.giveUp(InputProblem.Kind.TOO_MANY_ITEMS, list, parser.currentTokenLocation(), "most", MOST);
        }
    }
}
