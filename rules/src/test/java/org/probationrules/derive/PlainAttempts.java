package org.probationrules.derive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * The count of attempts written down as plainly as it is told, for histories in which every date is a day: find the
 * attempt that exhausts a series, pass over what was sent in before the wait ended, and begin again behind it.
 */
final class PlainAttempts {

    /** An earlier application. */
    record Entry(LocalDate submitted, LocalDate decided, LocalDate notified, String outcome, boolean adds) {}

    /** The policy in plain words. */
    record Readings(
            int max,
            int months,
            String starts,
            String boundary,
            boolean reset,
            boolean oneAttempt,
            boolean withdrawn,
            boolean lateOrIncomplete,
            boolean adds,
            int expires) {}

    /** How many are used, and from when an application is allowed. */
    record Answer(int used, LocalDate firstAllowed) {}

    private final Readings readings;
    private final List<Entry> history;
    private final LocalDate day;

    PlainAttempts(Readings readings, List<Entry> history, LocalDate day) {
        this.readings = readings;
        this.history = history.stream().filter(entry -> !entry.submitted().isAfter(day)).toList();
        this.day = day;
    }

    Answer answer() {
        return from(0, 0);
    }

    private Answer from(int begin, int alreadyUsed) {
        int used = alreadyUsed;
        for (int i = begin; i < history.size(); i++) {
            if (clears(history.get(i))) {
                return from(i + 1, 0);
            }
            used += counts(history.get(i)) ? 1 : 0;
            if (counts(history.get(i)) && used >= readings.max()) {
                return afterExhausting(i, used);
            }
        }
        return new Answer(used, day);
    }

    private Answer afterExhausting(int last, int used) {
        LocalDate allowed = allowedAfter(history.get(last));
        for (int i = last + 1; i < history.size(); i++) {
            if (clears(history.get(i))) {
                return from(i + 1, 0);
            }
            if (counts(history.get(i)) && !history.get(i).submitted().isBefore(allowed)) {
                return from(i, fresh());
            }
        }
        return day.isBefore(allowed) ? new Answer(used, allowed) : new Answer(fresh(), day);
    }

    private int fresh() {
        return readings.oneAttempt() ? readings.max() - 1 : 0;
    }

    private boolean clears(Entry entry) {
        return entry.outcome().equals("qualified") && readings.reset();
    }

    private boolean counts(Entry entry) {
        boolean byOutcome = entry.outcome().equals("unsuccessful")
                || entry.outcome().equals("withdrawn") && readings.withdrawn()
                || Set.of("late", "incomplete").contains(entry.outcome()) && readings.lateOrIncomplete();
        boolean lapsed = readings.expires() > 0
                && entry.submitted().isBefore(shifted(day, -readings.expires()));
        return byOutcome && (readings.adds() || !entry.adds()) && !lapsed;
    }

    private LocalDate allowedAfter(Entry last) {
        LocalDate start = readings.starts().equals("submitted")
                ? last.submitted()
                : readings.starts().equals("outcome-decided") ? last.decided() : last.notified();
        LocalDate allowed = shifted(start, readings.months());
        if (readings.boundary().equals("day-after")) {
            return allowed.plusDays(1);
        }
        if (readings.boundary().equals("look-back")) {
            allowed = start;
            while (shifted(allowed, -readings.months()).isBefore(start)) {
                allowed = allowed.plusDays(1);
            }
        }
        return allowed;
    }

    /** The same day of another month, or that month's last. */
    private static LocalDate shifted(LocalDate from, int months) {
        int number = from.getYear() * 12 + from.getMonthValue() - 1 + months;
        YearMonth month = YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
        return month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
    }
}
