package org.probationrules.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.probationrules.cli.TimetableMarks.Mark;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.Assessment.DatedEntry;

/**
 * The rows of a timetable, few enough to be read.
 *
 * <p>Entries that are alike become one row with their number. If there are still too many, those of which no finding
 * speaks are drawn together by month, or else by year; those of which one does always stand for themselves.
 */
final class TimetableRows {

    /** More rows than these are not taken in at a glance. */
    private static final int ENOUGH = 60;

    private TimetableRows() {}

    /**
     * A row.
     *
     * @param several whether it stands for several entries of different dates or labels
     */
    record Row(Mark mark, LocalDate from, LocalDate to, String label, List<String> ruleIds, boolean several) {}

    static List<Row> of(Assessment assessment, Words words) {
        List<Row> rows = alike(assessment);
        if (rows.size() > ENOUGH) {
            List<Row> byMonth = together(rows, row -> YearMonth.from(row.from()), words);
            rows = byMonth.size() <= ENOUGH ? byMonth : together(rows, row -> row.from().getYear(), words);
        }
        return rows;
    }

    private static List<Row> alike(Assessment assessment) {
        TimetableMarks marks = new TimetableMarks(assessment.timetable(), assessment.findings());
        Map<Row, Integer> numbers = new LinkedHashMap<>();
        for (DatedEntry entry : assessment.timetable()) {
            Row row = new Row(
                    marks.mark(entry), entry.from(), entry.to(), entry.label(), marks.ruleIds(entry), false);
            numbers.merge(row, 1, Integer::sum);
        }
        return numbers.entrySet().stream()
                .map(row -> row.getValue() == 1 ? row.getKey() : numbered(row.getKey(), row.getValue()))
                .toList();
    }

    private static Row numbered(Row row, int n) {
        return new Row(row.mark(), row.from(), row.to(), row.label() + " ×" + n, row.ruleIds(), row.several());
    }

    /** Draws neighbours without a mark together, as long as they begin in the same period. */
    private static List<Row> together(List<Row> rows, Function<Row, Object> period, Words words) {
        List<Row> fewer = new ArrayList<>();
        List<Row> run = new ArrayList<>();
        for (Row row : rows) {
            boolean joins = row.mark() == Mark.NONE
                    && (run.isEmpty() || period.apply(run.get(0)).equals(period.apply(row)));
            if (!joins) {
                close(run, fewer, words);
            }
            if (row.mark() == Mark.NONE) {
                run.add(row);
            } else {
                fewer.add(row);
            }
        }
        close(run, fewer, words);
        return fewer;
    }

    private static void close(List<Row> run, List<Row> rows, Words words) {
        if (run.size() < 2) {
            rows.addAll(run);
        } else {
            LocalDate to = run.stream().map(Row::to).max(Comparator.naturalOrder()).orElseThrow();
            String labels = run.stream().map(Row::label).distinct().collect(Collectors.joining(", "));
            String label = words.say("timetable.entries", run.size(), labels);
            rows.add(new Row(Mark.NONE, run.get(0).from(), to, label, List.of(), true));
        }
        run.clear();
    }
}
