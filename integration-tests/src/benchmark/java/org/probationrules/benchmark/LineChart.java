package org.probationrules.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Draws a line for each row of results over columns that are numbers, both scales logarithmic: straight is a power. */
final class LineChart {

    private static final int LEFT = 70;
    private static final int RIGHT = 480;
    private static final int TOP = 40;
    private static final int BOTTOM = 320;
    private static final int WIDTH = 700;
    private static final int HEIGHT = 370;

    private LineChart() {}

    static String of(Results results, String group) {
        Svg svg = new Svg(WIDTH, HEIGHT);
        String title = ResultTable.title(group) + ": µs of processor time";
        svg.text(10, 20, "start", 14, title);
        LogScale across = LogScale.of(LEFT, RIGHT, results.columns(group).stream().map(Double::valueOf).toList());
        LogScale up = LogScale.of(BOTTOM, TOP, values(results, group));
        for (String column : results.columns(group)) {
            double x = across.at(Double.parseDouble(column));
            svg.line(x, TOP, x, BOTTOM, Svg.GRID, 1);
            svg.text(x, BOTTOM + 18, "middle", 11, LogScale.label(Double.parseDouble(column)));
        }
        for (double mark : up.marks()) {
            svg.line(LEFT, up.at(mark), RIGHT, up.at(mark), Svg.GRID, 1);
            svg.text(LEFT - 8, up.at(mark) + 4, "end", 11, LogScale.label(mark));
        }
        svg.text((LEFT + RIGHT) / 2.0, HEIGHT - 10, "middle", 12, group.equals(Cells.RULES) ? "rules" : "facts");
        int number = 0;
        for (String row : results.rows(group)) {
            draw(results, group, row, across, up, svg, Svg.colour(number++));
        }
        return svg.write(title);
    }

    private static List<Double> values(Results results, String group) {
        List<Double> values = new ArrayList<>();
        results.rows(group).forEach(row -> results.columns(group).forEach(column ->
                results.find(group, row, column).ifPresent(timing -> values.add(timing.least() / 1000))));
        return values;
    }

    private static void draw(
            Results results, String group, String row, LogScale across, LogScale up, Svg svg, String colour) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (String column : results.columns(group)) {
            if (results.find(group, row, column).isPresent()) {
                double x = across.at(Double.parseDouble(column));
                double y = up.at(results.find(group, row, column).get().least() / 1000);
                if (!Double.isNaN(lastX)) {
                    svg.line(lastX, lastY, x, y, colour, 2);
                }
                svg.dot(x, y, colour);
                lastX = x;
                lastY = y;
            }
        }
        svg.text(lastX + 8, lastY + 4, "start", 12, row);
    }
}
