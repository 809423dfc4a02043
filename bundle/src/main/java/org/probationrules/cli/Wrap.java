package org.probationrules.cli;

import java.util.ArrayList;
import java.util.List;

/** Text set to a width that is counted in columns of a terminal. */
final class Wrap {

    private Wrap() {}

    /** Breaks a text at its spaces. A word that is longer than the width stays whole, so that it can be copied. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean(text).split(" +")) {
            if (word.isEmpty()) {
                continue;
            }
            if (line.length() > 0 && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * Replaces what would act on a terminal or turn the direction of writing. Dossiers come from anywhere, and their
     * words are quoted in messages.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(Wrap::harmless).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int harmless(int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
        return Character.isISOControl(c) || turns ? 0xFFFD : c;
    }

    /** The columns that a text takes; a circumflex that stands as a letter of its own (w + ̂) takes none. */
    static int width(CharSequence text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    /** Fills a text up with spaces. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Shortens a text that is too wide and marks the cut. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (width(kept) >= width - 1) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().stripTrailing() + "…";
    }
}
