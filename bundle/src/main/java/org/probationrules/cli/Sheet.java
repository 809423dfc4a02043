package org.probationrules.cli;

import java.util.List;

/** A page of plain text that is filled from the top: headings, and texts hung from what leads them. */
final class Sheet {

    /** However narrow the page: a column of fewer letters cannot be read. */
    private static final int LEAST_COLUMN = 20;

    /** The least space between a lead and its text. */
    private static final int GAP = 2;

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Sheet(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    Sheet blank() {
        text.append('\n');
        return this;
    }

    /** A line as it is, without the spaces at its end. */
    Sheet line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** A heading, underlined, with a blank line before and after it. */
    Sheet heading(String words) {
        return blank().underlined(words, '─').blank();
    }

    Sheet underlined(String words, char rule) {
        String clean = Wrap.clean(words);
        return line(clean).line(String.valueOf(rule).repeat(Math.min(width, Wrap.width(clean))));
    }

    /**
     * A text that begins at a column and goes on below itself, with a lead to its left.
     *
     * @param indent where the lead begins
     * @param lead an id or a label; alone on its line when it reaches into the text
     * @param column where the text begins
     */
    Sheet hang(int indent, String lead, int column, String words) {
        String start = " ".repeat(indent) + Wrap.clean(lead);
        if (!start.isBlank() && Wrap.width(start) > column - GAP) {
            line(start);
            start = "";
        }
        List<String> lines = Wrap.lines(words, Math.max(LEAST_COLUMN, width - column));
        for (String part : lines) {
            line(Wrap.pad(start, column) + part);
            start = "";
        }
        return this;
    }

    /** A text broken into lines of the page's width. */
    Sheet text(String words) {
        return hang(0, "", 0, words);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
