package org.probationrules.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes results as a page with tables and charts, for a documentation. */
final class Pages {

    private static final String PAGE = "measured.md";

    private Pages() {}

    static void write(Path folder, Results results, Map<String, Object> circumstances) throws IOException {
        Files.createDirectories(folder);
        StringBuilder page = new StringBuilder("<!-- Written by the benchmark. -->\n");
        for (String group : results.groups()) {
            ResultTable table = ResultTable.of(results, group);
            page.append("\n### ").append(table.title()).append("\n\n");
            // Charts are of processor time.
            if (ByClock.of(group).isEmpty()) {
                page.append("![").append(table.title()).append("](").append(group).append(".svg)\n\n");
                Files.writeString(
                        folder.resolve(group + ".svg"),
                        Cells.isGrowth(group) ? LineChart.of(results, group) : BarChart.of(results, group));
            }
            page.append(markdown(table));
        }
        page.append('\n');
        circumstances.forEach((name, value) -> page.append("- ").append(name).append(": ").append(value).append('\n'));
        Files.writeString(folder.resolve(PAGE), page.toString());
    }

    private static String markdown(ResultTable table) {
        StringBuilder text = new StringBuilder();
        append(text, table.head());
        text.append("| --- |").append(" ---: |".repeat(table.head().size() - 1)).append('\n');
        table.rows().forEach(row -> append(text, row));
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> row) {
        text.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
}
