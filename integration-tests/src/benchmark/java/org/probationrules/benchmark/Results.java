package org.probationrules.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was measured, as tables: a group, its rows, its columns. */
final class Results {

    private record Square(String group, String row, String column) {}

    private final Map<Square, Timing> timings = new LinkedHashMap<>();

    /** Notes what was measured of a cell, beside what was before. */
    void add(Cell cell, Timing timing) {
        add(cell.group(), cell.row(), cell.column(), timing);
    }

    /** Notes what was measured of a square of a table, beside what was before. */
    void add(String group, String row, String column, Timing timing) {
        timings.merge(new Square(group, row, column), timing, Timing::and);
    }

    List<String> groups() {
        return timings.keySet().stream().map(Square::group).distinct().toList();
    }

    List<String> rows(String group) {
        return timings.keySet().stream().filter(it -> it.group().equals(group)).map(Square::row).distinct().toList();
    }

    List<String> columns(String group) {
        return timings.keySet().stream().filter(it -> it.group().equals(group)).map(Square::column).distinct().toList();
    }

    Optional<Timing> find(String group, String row, String column) {
        return Optional.ofNullable(timings.get(new Square(group, row, column)));
    }

    /** How many times as long one row takes as another. */
    Optional<Double> ratio(String group, String row, String to, String column) {
        return find(group, row, column)
                .flatMap(timing -> find(group, to, column).map(other -> timing.least() / other.least()));
    }

    /** One entry for each cell, as it is written to a file. */
    List<Object> entries() {
        List<Object> entries = new ArrayList<>();
        timings.forEach((square, timing) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("group", square.group());
            entry.put("row", square.row());
            entry.put("column", square.column());
            entry.put("leastNanos", Math.round(timing.least()));
            entry.put("medianNanos", Math.round(timing.median()));
            entry.put("batches", timing.nanos().stream().map(Math::round).toList());
            entries.add(entry);
        });
        return entries;
    }
}
