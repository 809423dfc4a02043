package org.probationrules.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Dates in words, as coarse as they are known: a day, a month, a year, or a span of days or months. */
final class DateText {

    private final List<String> months;

    DateText(Words words) {
        this.months = words.list("months");
    }

    /** The short name of a month. */
    String month(YearMonth month) {
        return months.get(month.getMonthValue() - 1);
    }

    /** The letters of the longest of those names. */
    int longestMonth() {
        return months.stream().mapToInt(String::length).max().orElse(0);
    }

    String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day)) + " " + day.getYear();
    }

    /** The span from one day to another, both of them in it. */
    String span(LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return day(from);
        }
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        return wholeMonths ? months(YearMonth.from(from), YearMonth.from(to)) : days(from, to);
    }

    private String months(YearMonth from, YearMonth to) {
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return from.getYear() == to.getYear() ? "" + to.getYear() : from.getYear() + " – " + to.getYear();
        }
        String end = month(to) + " " + to.getYear();
        if (from.equals(to)) {
            return end;
        }
        return month(from) + (from.getYear() == to.getYear() ? "" : " " + from.getYear()) + " – " + end;
    }

    private String days(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return day(from) + " – " + day(to);
        }
        if (from.getMonth() != to.getMonth()) {
            return from.getDayOfMonth() + " " + month(YearMonth.from(from)) + " – " + day(to);
        }
        return from.getDayOfMonth() + "–" + day(to);
    }
}
