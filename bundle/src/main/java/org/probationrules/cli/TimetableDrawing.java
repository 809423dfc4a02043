package org.probationrules.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.probationrules.cli.TimetableMarks.Mark;
import org.probationrules.cli.TimetableRows.Row;
import org.probationrules.spi.Assessment;

/** Draws the dates of a dossier: a row for each, its place on a scale of months, and what the rules say of it. */
final class TimetableDrawing {

    private static final int MARK = 2;
    private static final int GAP = 2;
    private static final int LEAST_LABEL = 20;
    private static final int LEAST_SCALE = 24;
    private static final int WIDEST_SCALE = 72;
    private static final int LABEL_LINES = 2;

    private final Words words;
    private final Sheet sheet;
    private final DateText dates;

    TimetableDrawing(Words words, Sheet sheet) {
        this.words = words;
        this.sheet = sheet;
        this.dates = new DateText(words);
    }

    /** How the columns are shared out; there is a scale of no columns where the page is too narrow for one. */
    private record Layout(int date, int scale, int label) {

        static Layout of(int page, int date, int longestLabel, boolean scaled) {
            int left = page - MARK - date - GAP;
            int label = Math.min(longestLabel, Math.max(LEAST_LABEL, left * 2 / 5));
            int scale = Math.min(WIDEST_SCALE, left - GAP - label);
            return scaled && scale >= LEAST_SCALE
                    ? new Layout(date, scale, left - GAP - scale)
                    : new Layout(date, 0, left);
        }

        String line(char mark, String dates, String scale, String label) {
            String bar = this.scale == 0 ? "" : Wrap.pad(scale, this.scale) + " ".repeat(GAP);
            return Wrap.pad(String.valueOf(mark), MARK) + Wrap.pad(dates, date + GAP) + bar + label;
        }
    }

    /** Draws the timetable, or nothing if there is no date in the dossier. */
    void draw(Assessment assessment) {
        if (assessment.timetable().isEmpty()) {
            return;
        }
        List<Row> rows = TimetableRows.of(assessment, words);
        Layout layout = Layout.of(
                sheet.width(),
                rows.stream().mapToInt(row -> Wrap.width(date(row))).max().orElse(0),
                rows.stream().mapToInt(row -> Wrap.width(label(row))).max().orElse(0),
                months(rows).distinct().count() > 1 && rows.size() > 1);
        TimeAxis axis = axis(rows, Math.max(1, layout.scale()));
        sheet.heading(words.say("timetable"));
        if (layout.scale() > 0) {
            sheet.line(layout.line(' ', "", axis.yearLine(), ""));
            axis.monthLine().ifPresent(months -> sheet.line(layout.line(' ', "", months, "")));
        }
        rows.forEach(row -> draw(row, layout, axis, assessment.asOf()));
        legend(rows, layout.scale() > 0, axis, assessment.asOf());
    }

    /** The months at which the rows begin and end; in one month alone there is nothing to be seen on a scale. */
    private static Stream<YearMonth> months(List<Row> rows) {
        return rows.stream().flatMap(row -> Stream.of(row.from(), row.to())).map(YearMonth::from);
    }

    private TimeAxis axis(List<Row> rows, int columns) {
        LocalDate first = rows.stream().map(Row::from).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = rows.stream().map(Row::to).max(Comparator.naturalOrder()).orElseThrow();
        return new TimeAxis(dates, columns, first, last.isBefore(first) ? first : last);
    }

    private String date(Row row) {
        return dates.span(row.from(), row.to());
    }

    private String ruleIds(Row row) {
        return String.join(", ", row.ruleIds());
    }

    private String label(Row row) {
        String label = Wrap.clean(row.label());
        return row.ruleIds().isEmpty() ? label : label + "  " + ruleIds(row);
    }

    private void draw(Row row, Layout layout, TimeAxis axis, LocalDate asOf) {
        List<String> label = labelLines(row, layout.label());
        sheet.line(layout.line(row.mark().sign(), date(row), bar(row, axis, asOf), label.get(0)));
        for (String more : label.subList(1, label.size())) {
            sheet.line(layout.line(' ', "", background(axis, asOf), more));
        }
    }

    /** The label, shortened if it must be, and the rule ids, never shortened. */
    private List<String> labelLines(Row row, int width) {
        if (Wrap.width(label(row)) <= width) {
            return List.of(label(row));
        }
        List<String> lines = new ArrayList<>();
        List<String> label = Wrap.lines(row.label(), width);
        for (String line : label.subList(0, Math.min(LABEL_LINES, label.size()))) {
            lines.add(Wrap.cut(line, width));
        }
        if (label.size() > LABEL_LINES) {
            lines.set(LABEL_LINES - 1, Wrap.cut(lines.get(LABEL_LINES - 1) + " …", width));
        }
        if (!row.ruleIds().isEmpty()) {
            lines.addAll(Wrap.lines(ruleIds(row), width));
        }
        return lines;
    }

    private String bar(Row row, TimeAxis axis, LocalDate asOf) {
        char[] bar = background(axis, asOf).toCharArray();
        int from = axis.column(row.from());
        int to = Math.max(from, axis.column(row.to()));
        for (int column = from; column <= to; column++) {
            bar[column] = sign(row);
        }
        return new String(bar);
    }

    private static char sign(Row row) {
        if (row.several()) {
            return '┄';
        }
        return row.from().isBefore(row.to()) ? '━' : '●';
    }

    private String background(TimeAxis axis, LocalDate asOf) {
        char[] row = axis.row();
        if (axis.shows(asOf)) {
            row[axis.column(asOf)] = '│';
        }
        return new String(row);
    }

    private void legend(List<Row> rows, boolean scale, TimeAxis axis, LocalDate asOf) {
        List<String> signs = new ArrayList<>();
        if (scale) {
            addIf(signs, rows.stream().anyMatch(row -> sign(row) == '●'), words.say("timetable.known"));
            addIf(signs, rows.stream().anyMatch(row -> sign(row) == '━'), words.say("timetable.span"));
            addIf(signs, rows.stream().anyMatch(Row::several), words.say("timetable.entriesSpan"));
            addIf(signs, axis.shows(asOf), words.say("timetable.asOf", dates.day(asOf)));
        }
        List<String> marks = new ArrayList<>();
        addIf(marks, has(rows, Mark.ERROR), words.say("timetable.error"));
        addIf(marks, has(rows, Mark.WARNING), words.say("timetable.warning"));
        addIf(marks, has(rows, Mark.OPEN), words.say("timetable.open"));
        if (signs.isEmpty() && marks.isEmpty()) {
            return;
        }
        sheet.blank();
        List.of(signs, marks).stream().filter(line -> !line.isEmpty()).forEach(this::legendLine);
    }

    private void legendLine(List<String> parts) {
        String line = String.join("   ", parts);
        if (Wrap.width(line) <= sheet.width()) {
            sheet.line(line);
        } else {
            parts.forEach(sheet::line);
        }
    }

    private static boolean has(List<Row> rows, Mark mark) {
        return rows.stream().anyMatch(row -> row.mark() == mark);
    }

    private static void addIf(List<String> list, boolean holds, String text) {
        if (holds) {
            list.add(text);
        }
    }
}
