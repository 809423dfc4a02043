package org.probationrules.facts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates are written in a dossier. */
final class DateText {

    private static final String DAY = "0000-00-00";
    private static final String MONTH = "0000-00";
    private static final String MINUTE = "0000-00-00T00:00";
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z|[+-]\\d{2}:\\d{2})?");
    private static final int MOST_SHOWN = 40;
    private static final String ALLOWED = "a day (2026-10-05), a month (2026-10), a moment (2026-10-05T12:00,"
            + " London time, or with Z or an offset), none or unknown";

    private DateText() {}

    static EventDate read(String text) {
        try {
            return switch (text) {
                case "none" -> EventDate.NONE;
                case "unknown" -> EventDate.UNKNOWN;
                default -> readDate(text);
            };
        } catch (DateTimeException noSuchDate) {
            throw new IllegalArgumentException(shown(text) + " is not a date that exists", noSuchDate);
        }
    }

    private static EventDate readDate(String text) {
        if (isWrittenAs(DAY, text)) {
            return EventDate.of(day(text));
        }
        if (isWrittenAs(MONTH, text)) {
            YearMonth month = YearMonth.of(number(text, 0, 4), number(text, 5, 7));
            return EventDate.between(month.atDay(1), month.atEndOfMonth());
        }
        if (isWrittenAs(MINUTE, text)) {
            return EventDate.of(inLondon(day(text).atTime(number(text, 11, 13), number(text, 14, 16)), text), text);
        }
        Matcher moment = MOMENT.matcher(text);
        if (moment.matches()) {
            return EventDate.of(
                    moment.group(2) == null
                            ? inLondon(LocalDateTime.parse(text), text)
                            : OffsetDateTime.parse(text).toInstant(),
                    text);
        }
        throw new IllegalArgumentException(shown(text) + " is not a date; it may be " + ALLOWED);
    }

    /** Whether a text has a digit for each digit of a form, and else its very characters. */
    private static boolean isWrittenAs(String form, String text) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char found = text.charAt(i);
            if (form.charAt(i) == '0' ? found < '0' || found > '9' : found != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate day(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** A local time that comes twice in autumn is the first of the two; in spring the clocks leave an hour out. */
    private static Instant inLondon(LocalDateTime local, String text) {
        List<ZoneOffset> offsets = EventDate.LONDON.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new IllegalArgumentException(
                    shown(text) + " is in the hour that the clocks leave out when summer time begins");
        }
        return local.toInstant(offsets.get(0));
    }

    private static String shown(String text) {
        return "'" + (text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN - 1) + "…") + "'";
    }

    /** A day, a whole month, or an ISO 8601 interval. */
    static String write(LocalDate earliest, LocalDate latest) {
        if (earliest.equals(latest)) {
            return earliest.toString();
        }
        YearMonth month = YearMonth.from(earliest);
        boolean whole = earliest.equals(month.atDay(1)) && latest.equals(month.atEndOfMonth());
        return whole ? month.toString() : earliest + "/" + latest;
    }
}
