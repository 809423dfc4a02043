package org.probationrules.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a file.
 *
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column, from 1; 0 where the whole line is meant
 */
record Place(int line, int column) {

    static final Place WHOLE_FILE = new Place(0, 0);

    /** The place of an offset in a text. */
    static Place of(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Place(line, offset - start + 1);
    }

    /** Where a group of a pattern is found first; the whole file if it is not. */
    static Place first(String text, Pattern pattern, int group) {
        Matcher found = pattern.matcher(text);
        return found.find() ? of(text, found.start(group)) : WHOLE_FILE;
    }
}
