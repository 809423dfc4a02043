package org.probationrules.cli;

import java.util.List;

/** What was expected beside what came, in two columns. */
final class SideBySide {

    private static final int INDENT = 4;
    private static final String BETWEEN = " | ";

    private SideBySide() {}

    /** Adds a comparison below a label. */
    static void add(String label, String expected, String actual, Sheet sheet) {
        int half = (sheet.width() - INDENT - BETWEEN.length()) / 2;
        List<String> left = Wrap.lines(expected, half);
        List<String> right = Wrap.lines(actual, half);
        sheet.line(Wrap.pad("  " + label + ", expected", INDENT + half) + BETWEEN + "actual");
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            sheet.line(" ".repeat(INDENT) + Wrap.pad(i < left.size() ? left.get(i) : "", half) + BETWEEN
                    + (i < right.size() ? right.get(i) : ""));
        }
    }
}
