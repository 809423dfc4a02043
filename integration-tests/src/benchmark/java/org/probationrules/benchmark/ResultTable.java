package org.probationrules.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.probationrules.benchmark.document.Service;
import org.probationrules.benchmark.peers.Engine;

/**
 * A group of results as a table to read.
 *
 * @param title what was measured
 * @param head the names of the columns
 * @param rows the cells as text, a list for each row
 */
record ResultTable(String title, List<String> head, List<List<String>> rows) {

    static ResultTable of(Results results, String group) {
        return ByClock.of(group)
                .map(each -> each.table(results))
                .orElseGet(() -> Cells.isGrowth(group) ? plain(results, group) : withRatios(results, group));
    }

    /** A column for each column; the least of the batches. */
    private static ResultTable plain(Results results, String group) {
        List<String> columns = results.columns(group);
        List<String> head = new ArrayList<>(List.of("µs"));
        head.addAll(columns);
        List<List<String>> rows = new ArrayList<>();
        for (String row : results.rows(group)) {
            List<String> cells = new ArrayList<>(List.of(row));
            columns.forEach(column -> cells.add(
                    results.find(group, row, column).map(timing -> micros(timing.least())).orElse("")));
            rows.add(cells);
        }
        return new ResultTable(title(group), head, rows);
    }

    /** Columns for each column: the least, the median, and the least against those that all are compared with. */
    private static ResultTable withRatios(Results results, String group) {
        List<String> comparedWith = comparedWith(group);
        List<String> head = new ArrayList<>(List.of("engine"));
        for (String column : results.columns(group)) {
            head.add(column + ", µs");
            head.add("median");
            comparedWith.forEach(row -> head.add("× " + row));
        }
        List<List<String>> rows = new ArrayList<>();
        for (String row : results.rows(group)) {
            List<String> cells = new ArrayList<>(List.of(row));
            for (String column : results.columns(group)) {
                cells.add(results.find(group, row, column).map(timing -> micros(timing.least())).orElse(""));
                cells.add(results.find(group, row, column).map(timing -> micros(timing.median())).orElse(""));
                comparedWith.forEach(other -> cells.add(
                        results.ratio(group, row, other, column).map(ResultTable::figure).orElse("")));
            }
            rows.add(cells);
        }
        return new ResultTable(title(group), head, rows);
    }

    private static List<String> comparedWith(String group) {
        return group.equals(Cells.BYTES)
                ? List.of(Service.YARDSTICK.label())
                : Engine.COMPARED_WITH.stream().map(Engine::label).toList();
    }

    static String title(String group) {
        return switch (group) {
            case Cells.ENGINES -> "An assessment of a small and of a large dossier";
            case Cells.FACTS -> "An assessment of larger and larger dossiers, by the facts in them";
            case Cells.RULES -> "An assessment of the small dossier by more and more rules";
            case Cells.BYTES -> "From the bytes of a dossier to those of the assessment, by all rules";
            default -> group;
        };
    }

    static String micros(double nanos) {
        return figure(nanos / 1000);
    }

    /** Three digits, which is more than these figures are good for. */
    static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
