package org.probationrules.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a file.
 *
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column, from 1; 0 where the whole line is meant
 */
public record Place(int line, int column) {

    /** A file as a whole. */
    public static final Place WHOLE_FILE = new Place(0, 0);

    /** The place of an offset in a text. */
    public static Place of(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Place(line, offset - start + 1);
    }

    /** Where a group of a pattern is found first; the whole file if it is not. */
    public static Place first(String text, Pattern pattern, int group) {
        Matcher found = pattern.matcher(text);
        return found.find() ? of(text, found.start(group)) : WHOLE_FILE;
    }

    /** Where a word stands first by itself, on a line or after it; the whole line if it does not. */
    public static Place word(String text, int line, String word) {
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return new Place(line, 0);
            }
        }
        for (int at = start; !word.isEmpty(); at++) {
            at = text.indexOf(word, at);
            if (at < 0) {
                break;
            }
            if (isEdge(text, at) && isEdge(text, at + word.length())) {
                return of(text, at);
            }
        }
        return new Place(line, 0);
    }

    /** Whether no word goes on across an offset. */
    private static boolean isEdge(String text, int offset) {
        return offset == 0 || offset == text.length()
                || !Character.isJavaIdentifierPart(text.charAt(offset - 1))
                || !Character.isJavaIdentifierPart(text.charAt(offset));
    }
}
