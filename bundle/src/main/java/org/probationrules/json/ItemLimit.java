package org.probationrules.json;

import com.fasterxml.jackson.core.JsonParser;

/** How many items the lists of a document may have, each and all together. */
final class ItemLimit {

    /** The most items of all lists together. */
    static final int MOST = 250_000;

    private final InputProblems problems;
    private int items;

    ItemLimit(InputProblems problems) {
        this.problems = problems;
    }

    /** Counts the item at which the parser stands; one too many ends the reading. */
    void count(String list, JsonParser parser) {
        if (++items > MOST) {
            giveUp(list, parser, MOST);
        }
    }

    /** Counts the item at which the parser stands, of a list that has so many already and may have so many. */
    void count(String list, JsonParser parser, int already, int most) {
        if (already >= most) {
            giveUp(list, parser, most);
        }
        count(list, parser);
    }

    private void giveUp(String list, JsonParser parser, int most) {
        problems.giveUp(InputProblem.Kind.TOO_MANY_ITEMS, list, parser.currentTokenLocation(), "most", most);
    }
}
