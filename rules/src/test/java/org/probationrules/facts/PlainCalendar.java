package org.probationrules.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calendar as a child counts it, day by day, to hold the vocabulary against: it shares no code with it, and of
 * java.time it uses the carrier only.
 */
final class PlainCalendar {

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** The bank holidays of England and Wales, of Scotland and of Northern Ireland, each by itself. */
    private final List<Set<LocalDate>> divisions = new ArrayList<>();

    PlainCalendar() {
        Matcher part = Pattern.compile("\"division\":\\s*\"([a-z-]+)\"|\"date\":\\s*\"(\\d{4})-(\\d\\d)-(\\d\\d)\"")
                .matcher(text());
        while (part.find()) {
            if (part.group(1) != null) {
                divisions.add(new HashSet<>());
            } else {
                divisions.get(divisions.size() - 1).add(day(number(part, 2), number(part, 3), number(part, 4)));
            }
        }
    }

    int divisions() {
        return divisions.size();
    }

    boolean isWorkingDay(LocalDate day) {
        for (Set<LocalDate> holidays : divisions) {
            if (holidays.contains(day)) {
                return false;
            }
        }
        return weekday(day) < 5;
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    static boolean isLeap(int year) {
        return year % 400 == 0 || year % 4 == 0 && year % 100 != 0;
    }

    static int length(int year, int month) {
        return month == 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
    }

    static LocalDate next(LocalDate day) {
        int d = day.getDayOfMonth() + 1;
        int m = day.getMonthValue();
        int y = day.getYear();
        if (d > length(y, m)) {
            d = 1;
            m++;
        }
        return m > 12 ? day(y + 1, 1, 1) : day(y, m, d);
    }

    static LocalDate previous(LocalDate day) {
        int d = day.getDayOfMonth() - 1;
        int m = day.getMonthValue();
        int y = day.getYear();
        if (d > 0) {
            return day(y, m, d);
        }
        return m == 1 ? day(y - 1, 12, 31) : day(y, m - 1, length(y, m - 1));
    }

    /** The corresponding day, or the last of a month that is too short. */
    static LocalDate months(LocalDate day, int months) {
        int y = day.getYear();
        int m = day.getMonthValue();
        for (int i = 0; i < Math.abs(months); i++) {
            m += months > 0 ? 1 : -1;
            if (m == 13) {
                m = 1;
                y++;
            } else if (m == 0) {
                m = 12;
                y--;
            }
        }
        return day(y, m, Math.min(day.getDayOfMonth(), length(y, m)));
    }

    /** 0 for Monday, counted from a Monday that is known. */
    static int weekday(LocalDate day) {
        LocalDate known = day(day.getYear(), 1, 1);
        int weekday = 0; // 1 January 1900 was a Monday
        for (int year = 1900; year < day.getYear(); year++) {
            weekday += isLeap(year) ? 366 : 365;
        }
        while (!known.equals(day)) {
            known = next(known);
            weekday++;
        }
        return weekday % 7;
    }

    /** Summer time: from the last Sunday of March to the last of October, at one o'clock in Greenwich. */
    static boolean isSummer(int year, int month, int day, int hour) {
        int start = lastSunday(year, 3);
        int end = lastSunday(year, 10);
        boolean begun = month > 3 || month == 3 && (day > start || day == start && hour >= 1);
        boolean over = month > 10 || month == 10 && (day > end || day == end && hour >= 1);
        return begun && !over;
    }

    static int lastSunday(int year, int month) {
        int day = 31;
        while (weekday(day(year, month, day)) != 6) {
            day--;
        }
        return day;
    }

    private static int number(Matcher part, int group) {
        return Integer.parseInt(part.group(group));
    }

    private static String text() {
        try (InputStream in = PlainCalendar.class.getResourceAsStream("/probation-rules/calendars/bank-holidays.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
