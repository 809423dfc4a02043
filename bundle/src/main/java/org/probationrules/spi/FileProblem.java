package org.probationrules.spi;

/**
 * Something that is wrong with a file of a pack, in words for the person who edits it.
 *
 * @param file the file, relative to the folder of the pack; empty if the folder itself is meant
 * @param line the line, from 1; 0 if the whole file is meant
 * @param column the column, from 1; 0 if it is not known
 * @param message what is wrong and what would be right
 */
public record FileProblem(String file, int line, int column, String message) {

    /** The problem as one line: {@code file:line:column: message}. */
    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
        return place.isEmpty() ? message : place + ": " + message;
    }
}
