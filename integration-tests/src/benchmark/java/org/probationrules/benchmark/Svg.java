package org.probationrules.benchmark;

import java.util.Locale;

/** A drawing in Scalable Vector Graphics that is being made, on a white ground. */
final class Svg {

    static final String TEXT = "#222222";
    static final String GRID = "#d9d9d9";
    /** Colours that are told apart by those who see red and green alike, too. */
    private static final String[] COLOURS = {
        "#0b6e99", "#d1495b", "#edae49", "#30638e", "#66a182", "#7a5195", "#555555"
    };

    private final StringBuilder parts = new StringBuilder();
    private final int width;
    private final int height;

    Svg(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** A colour for each of several things. */
    static String colour(int number) {
        return COLOURS[number % COLOURS.length];
    }

    Svg text(double x, double y, String anchor, int size, String text) {
        return add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\">%s</text>",
                x, y, anchor, size, TEXT, escaped(text));
    }

    Svg bar(double x, double y, double barWidth, double barHeight, String colour) {
        return add("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                x, y, barWidth, barHeight, colour);
    }

    Svg line(double x1, double y1, double x2, double y2, String colour, double thickness) {
        return add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                x1, y1, x2, y2, colour, thickness);
    }

    Svg dot(double x, double y, String colour) {
        return add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", x, y, colour);
    }

    /** The whole document. */
    String write(String title) {
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" \
                font-family="Helvetica, Arial, sans-serif">
                <title>%s</title>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                %s</svg>
                """, width, height, width, height, escaped(title), parts);
    }

    private Svg add(String format, Object... values) {
        parts.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
