package org.probationrules.benchmark;

import java.util.List;
import java.util.Map;

/** Writes results for a screen. */
final class TextTables {

    private TextTables() {}

    static String of(Results results, Map<String, Object> circumstances) {
        StringBuilder text = new StringBuilder("\n");
        results.groups().forEach(group -> text.append(of(ResultTable.of(results, group))).append('\n'));
        circumstances.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
        return text.toString();
    }

    /** A table with its columns below each other: words to the left, figures to the right. */
    static String of(ResultTable table) {
        StringBuilder text = new StringBuilder(table.title()).append('\n');
        append(text, table.head(), table);
        table.rows().forEach(row -> append(text, row, table));
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> row, ResultTable table) {
        for (int i = 0; i < row.size(); i++) {
            String blank = " ".repeat(width(table, i) - row.get(i).length());
            text.append("  ").append(i == 0 ? row.get(i) + blank : blank + row.get(i));
        }
        text.append('\n');
    }

    private static int width(ResultTable table, int column) {
        int widest = table.head().get(column).length();
        for (List<String> row : table.rows()) {
            widest = Math.max(widest, row.get(column).length());
        }
        return widest;
    }
}
