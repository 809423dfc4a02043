package org.probationrules.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Draws a bar for each row of results, the columns side by side, on logarithmic scales. */
final class BarChart {

    private static final int NAMES = 190;
    private static final int PANEL = 300;
    private static final int GAP = 60;
    private static final int TOP = 56;
    private static final int ROW = 30;
    private static final int BOTTOM = 40;

    private final Results results;
    private final String group;
    private final List<String> rows;
    private final Svg svg;

    private BarChart(Results results, String group) {
        this.results = results;
        this.group = group;
        this.rows = results.rows(group);
        this.svg = new Svg(NAMES + results.columns(group).size() * (PANEL + GAP), TOP + rows.size() * ROW + BOTTOM);
    }

    static String of(Results results, String group) {
        BarChart chart = new BarChart(results, group);
        String title = ResultTable.title(group) + ": µs of processor time, shorter is faster, logarithmic scale";
        chart.svg.text(10, 20, "start", 14, title);
        for (int i = 0; i < chart.rows.size(); i++) {
            chart.svg.text(NAMES - 10, TOP + i * ROW + 19, "end", 12, chart.rows.get(i));
        }
        int left = NAMES;
        for (String column : results.columns(group)) {
            chart.draw(column, left);
            left += PANEL + GAP;
        }
        return chart.svg.write(title);
    }

    private void draw(String column, int left) {
        List<Double> values = new ArrayList<>();
        rows.forEach(row -> results.find(group, row, column).ifPresent(timing -> values.add(timing.least() / 1000)));
        LogScale scale = LogScale.of(left, left + PANEL, values);
        int bottom = TOP + rows.size() * ROW;
        svg.text(left, TOP - 10, "start", 13, column);
        for (double mark : scale.marks()) {
            svg.line(scale.at(mark), TOP, scale.at(mark), bottom, Svg.GRID, 1);
            svg.text(scale.at(mark), bottom + 16, "middle", 11, LogScale.label(mark));
        }
        for (int i = 0; i < rows.size(); i++) {
            int top = TOP + i * ROW + 5;
            results.find(group, rows.get(i), column).ifPresent(timing -> {
                double end = scale.at(timing.least() / 1000);
                svg.bar(left, top, Math.max(1, end - left), ROW - 10, Svg.colour(0));
                svg.text(end + 5, top + 14, "start", 11, ResultTable.micros(timing.least()));
            });
        }
    }
}
