package org.probationrules.ocds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.probationrules.facts.EventDate;

/**
 * Reads dates as publishers of OCDS write them.
 *
 * <p>Where only a day is meant, they write midnight or the last second of the day, often with the offset of the wrong
 * season; then the day as written is the day. Everything else is an instant, whose day is that of London.
 */
final class Dates {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})"
            + "(?:[Tt ](\\d{2}:\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    /** Dates far outside are placeholders of the systems that wrote them. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Dates() {}

    /** The day or moment of an act, a publication, or an end of a period; empty if it is not a date. */
    static Optional<EventDate> date(String text) {
        return read(text, false);
    }

    /** A deadline: one minute to midnight is an hour like any other if it is so in London. */
    static Optional<EventDate> deadline(String text) {
        return read(text, true);
    }

    private static Optional<EventDate> read(String text, boolean deadline) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(written, deadline)).filter(Dates::isPlausible);
        } catch (DateTimeException | IllegalArgumentException noSuchDate) {
            return Optional.empty();
        }
    }

    private static EventDate read(Matcher written, boolean deadline) {
        EventDate day = EventDate.of(LocalDate.parse(written.group(1)));
        if (written.group(2) == null) {
            return day;
        }
        LocalTime time = LocalTime.parse(written.group(2));
        String seconds = written.group(3) == null ? "00" : written.group(3);
        EventDate moment = EventDate.parse(written.group(1) + "T" + time + ":" + seconds + offset(written.group(4)));
        boolean lastMinute = time.equals(LAST_MINUTE);
        boolean sameDay = moment.earliest().equals(day.earliest());
        if (time.equals(LocalTime.MIDNIGHT) && seconds.equals("00") || lastMinute && !(deadline && sameDay)) {
            return day;
        }
        LocalTime inLondon = moment.hour().orElse(LocalTime.MIDNIGHT);
        return inLondon.toSecondOfDay() == 0 || inLondon.toSecondOfDay() == 86_399 && !deadline ? moment.day() : moment;
    }

    private static String offset(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String plain = written.toUpperCase(Locale.ROOT).replace(":", "");
        return plain.equals("Z") ? "Z" : plain.substring(0, 3) + ":" + (plain.length() > 3 ? plain.substring(3) : "00");
    }

    private static boolean isPlausible(EventDate date) {
        return date.earliest()
                .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST))
                .isPresent();
    }
}
