package org.probationrules.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whole months laid out from left to right over a number of columns. */
final class TimeAxis {

    /** The dates that an axis can hold; a slip of the pen beyond them is drawn at its end. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final int YEAR_AND_SPACE = 5;
    private static final double SHORTEST_MONTH = 28 / 30.5;

    private final DateText dates;
    private final int columns;
    private final LocalDate start;
    private final long days;
    private final List<YearMonth> ticks;
    private final boolean years;

    /**
     * @param from a day in the first month
     * @param to a day in the last month
     */
    TimeAxis(DateText dates, int columns, LocalDate from, LocalDate to) {
        this.dates = dates;
        this.columns = columns;
        this.start = within(from).withDayOfMonth(1);
        YearMonth last = YearMonth.from(within(to));
        this.days = ChronoUnit.DAYS.between(start, last.atEndOfMonth()) + 1;
        long step = step(ChronoUnit.MONTHS.between(YearMonth.from(start), last) + 1);
        this.years = step >= 12;
        this.ticks = ticks(step, last);
    }

    /** The column of a day, from 0. */
    int column(LocalDate day) {
        long offset = ChronoUnit.DAYS.between(start, within(day));
        return (int) Math.max(0, Math.min(columns - 1L, offset * columns / days));
    }

    /** Whether the axis shows a day. */
    boolean shows(LocalDate day) {
        long offset = ChronoUnit.DAYS.between(start, day);
        return offset >= 0 && offset < days;
    }

    /** An empty row, with a dot wherever a month or year that is named begins. */
    char[] row() {
        char[] row = new char[columns];
        Arrays.fill(row, ' ');
        ticks.forEach(tick -> row[column(tick.atDay(1))] = '·');
        return row;
    }

    /** The line that names the years. */
    String yearLine() {
        char[] line = new char[columns];
        Arrays.fill(line, ' ');
        int year = start.getYear();
        for (YearMonth tick : ticks) {
            if (tick.getYear() != year) {
                year = tick.getYear();
                write(line, column(tick.atDay(1)), String.valueOf(year));
            }
        }
        write(line, 0, String.valueOf(start.getYear()));
        return new String(line);
    }

    /** The line that names the months, unless the axis is so long that only years have names. */
    Optional<String> monthLine() {
        if (years) {
            return Optional.empty();
        }
        char[] line = new char[columns];
        Arrays.fill(line, ' ');
        ticks.forEach(tick -> write(line, column(tick.atDay(1)), dates.month(tick)));
        return Optional.of(new String(line));
    }

    /** Writes a name where there is room for it and for a space on either side. */
    private static void write(char[] line, int column, String name) {
        int from = Math.max(0, column - 1);
        int to = Math.min(line.length, column + name.length() + 1);
        boolean fits = column + name.length() <= line.length;
        if (fits && new String(line, from, to - from).isBlank()) {
            name.getChars(0, name.length(), line, column);
        }
    }

    private static LocalDate within(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    /** The fewest months from one name to the next at which the names do not run into each other. */
    private long step(long months) {
        double columnsPerMonth = (double) columns / months;
        for (long step : new long[] {1, 2, 3, 6}) {
            if (step * columnsPerMonth * SHORTEST_MONTH >= dates.longestMonth() + 1) {
                return step;
            }
        }
        for (long step = 12; ; step *= 10) {
            for (long years : new long[] {1, 2, 5}) {
                if (step * years * columnsPerMonth >= YEAR_AND_SPACE) {
                    return step * years;
                }
            }
        }
    }

    private List<YearMonth> ticks(long step, YearMonth last) {
        List<YearMonth> all = new ArrayList<>();
        YearMonth first = YearMonth.from(start);
        long monthsSinceYearZero = first.getYear() * 12L + first.getMonthValue() - 1;
        long skip = (step - monthsSinceYearZero % step) % step;
        for (YearMonth tick = first.plusMonths(skip); !tick.isAfter(last); tick = tick.plusMonths(step)) {
            all.add(tick);
        }
        return all;
    }
}
