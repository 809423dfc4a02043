package org.probationrules.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A logarithmic scale between two powers of ten.
 *
 * @param from where it begins in the drawing
 * @param to where it ends in the drawing; before from where it runs upwards
 * @param least the power of ten at its beginning
 * @param most the power of ten at its end
 */
record LogScale(double from, double to, int least, int most) {

    /** The scale on which these values have a place. */
    static LogScale of(double from, double to, List<Double> values) {
        double lowest = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double highest = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        int least = (int) Math.floor(Math.log10(lowest));
        return new LogScale(from, to, least, Math.max(least + 1, (int) Math.ceil(Math.log10(highest))));
    }

    /** Where a value is drawn. */
    double at(double value) {
        return from + (to - from) * (Math.log10(value) - least) / (most - least);
    }

    /** The values that get a line and a number. */
    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int power = least; power <= most; power++) {
            marks.add(Math.pow(10, power));
        }
        return marks;
    }

    /** A number as short as it can be. */
    static String label(double value) {
        return value >= 1 ? String.format(Locale.ROOT, "%,.0f", value) : Double.toString(value);
    }
}
