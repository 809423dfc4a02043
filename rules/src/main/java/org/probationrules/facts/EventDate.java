package org.probationrules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * When something happens: a day, an instant or a month; or {@code none}, {@code unknown}, or missing.
 *
 * <p>Days are local days in London. A month is every one of its days, so what is counted from a month is an interval
 * too.
 */
public final class EventDate implements Located, DateComparisons {

    /** The time zone of every local day. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** No date, at no place in particular. */
    public static final EventDate MISSING = new EventDate("", State.MISSING, null, null, null, "", List.of());
    /** A stated {@code none}: there is no such event; at no place in particular. */
    public static final EventDate NONE = new EventDate("", State.NONE, null, null, null, "none", List.of());
    /** A date that is stated to be unknown, at no place in particular. */
    public static final EventDate UNKNOWN = new EventDate("", State.UNKNOWN, null, null, null, "unknown", List.of());

    private enum State {
        KNOWN,
        NONE,
        UNKNOWN,
        MISSING
    }

    private final String pointer;
    private final State state;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final Instant instant;
    /** As it was written; null where it was computed, since most of these are compared and never shown. */
    private final @Nullable String written;
    private final List<String> missing;

    private EventDate(
            String pointer,
            State state,
            LocalDate earliest,
            LocalDate latest,
            Instant instant,
            @Nullable String written,
            List<String> missing) {
        this.pointer = pointer;
        this.state = state;
        this.earliest = earliest;
        this.latest = latest;
        this.instant = instant;
        this.written = written;
        this.missing = missing;
    }

    /** Returns a day, at no place in particular. */
    public static EventDate of(LocalDate day) {
        return between(day, day);
    }

    /** Returns an instant with the way it was written, at no place in particular. */
    public static EventDate of(Instant instant, String written) {
        LocalDate day = instant.atZone(LONDON).toLocalDate();
        return new EventDate("", State.KNOWN, day, day, instant, written, List.of());
    }

    /** Returns some day from the earliest to the latest, at no place in particular. */
    public static EventDate between(LocalDate earliest, LocalDate latest) {
        return between(earliest, latest, "");
    }

    private static EventDate between(LocalDate earliest, LocalDate latest, String pointer) {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(latest + " comes before " + earliest);
        }
        return new EventDate(pointer, State.KNOWN, earliest, latest, null, null, List.of());
    }

    /**
     * Reads a date as dossiers write it: {@code 2026-10-05}, {@code 2026-10}, {@code 2026-10-05T12:00} (London time),
     * {@code 2026-10-05T11:00Z}, {@code none} or {@code unknown}. A London time in the hour that the clocks leave out in
     * spring is refused; one in the hour that comes twice in autumn is the first of the two.
     *
     * @throws IllegalArgumentException if it is none of these; the message says what is wrong with it
     */
    public static EventDate parse(String text) {
        return DateText.read(text);
    }

    /** A date that could not be computed because something else is missing. */
    public static EventDate undetermined(String pointer, List<String> missing) {
        return new EventDate(pointer, State.MISSING, null, null, null, "", List.copyOf(missing));
    }

    @Override
    public EventDate at(String otherPointer) {
        return new EventDate(otherPointer, state, earliest, latest, instant, written, missing);
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public boolean isStated() {
        return state == State.KNOWN;
    }

    @Override
    public boolean isMissing() {
        return state == State.MISSING;
    }

    /** Whether the dossier says that there is no such event. */
    public boolean isNone() {
        return state == State.NONE;
    }

    /** Whether the dossier says that the date is not known. */
    public boolean isUnknown() {
        return state == State.UNKNOWN;
    }

    /** Whether it is one known day. */
    public boolean isDay() {
        return isStated() && earliest.equals(latest);
    }

    /** Whether an hour is known too. */
    public boolean hasHour() {
        return instant != null;
    }

    /** The first day on which it may be; empty if there is no date. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** The last day on which it may be; empty if there is no date. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /** The instant; empty unless an hour is known. */
    public Optional<Instant> instant() {
        return Optional.ofNullable(instant);
    }

    /** The local time in London; empty unless an hour is known. */
    public Optional<LocalTime> hour() {
        return instant().map(moment -> moment.atZone(LONDON).toLocalTime());
    }

    /** The date alone, without its hour. */
    public EventDate day() {
        return isStated() ? between(earliest, latest, pointer) : this;
    }

    /** Places that would have to be filled to know the date: its own, or those that it was to be computed from. */
    public List<String> missing() {
        return !missing.isEmpty() ? missing : isMissing() ? List.of(pointer) : List.of();
    }

    /** This date, or the other where the dossier has none here. */
    public EventDate orElse(EventDate other) {
        return isStated() ? this : other;
    }

    /** The later of the two, whichever of them may be; the other where one is not stated. */
    public EventDate orLater(EventDate other) {
        if (!isStated() || !other.isStated()) {
            return orElse(other);
        }
        return between(
                        earliest.isAfter(other.earliest) ? earliest : other.earliest,
                        latest.isAfter(other.latest) ? latest : other.latest,
                        pointer);
    }

    // ---- counting

    /** The day so many days later. */
    public EventDate plusDays(long days) {
        return each(day -> day.plusDays(days));
    }

    /** The corresponding date so many months later, clamped to the month's end. */
    public EventDate monthsAfter(long months) {
        return each(day -> day.plusMonths(months));
    }

    /** The corresponding date so many months earlier, clamped to the month's end. */
    public EventDate monthsBefore(long months) {
        return each(day -> day.minusMonths(months));
    }

    /** The last day of a period of so many days that begins with this day. */
    public EventDate lastDayOf(long days) {
        return plusDays(days - 1);
    }

    /** The last day of a period of so many years that begins with this day. */
    public EventDate lastDayOfYears(long years) {
        return each(day -> day.plusYears(years).minusDays(1));
    }

    /**
     * The last day of a period of so many working days that begins with this day, which counts if it is one.
     * Undetermined where the period runs beyond the calendar.
     */
    public EventDate lastWorkingDayOf(WorkingDays calendar, int workingDays) {
        if (!isStated()) {
            return derived(this);
        }
        Optional<LocalDate> first = calendar.nthFrom(earliest, workingDays);
        Optional<LocalDate> last = earliest.equals(latest) ? first : calendar.nthFrom(latest, workingDays);
        return first.isEmpty() || last.isEmpty()
                ? undetermined(pointer, List.of(WorkingDays.POINTER))
                : between(first.get(), last.get(), pointer);
    }

    /** This day, or the first working day after it. */
    public EventDate firstWorkingDayFrom(WorkingDays calendar) {
        return lastWorkingDayOf(calendar, 1);
    }

    /** How many days lie between the other day and this one: its length counted from the day after the other. */
    public DayCount daysAfter(EventDate other) {
        return DayCount.between(other, this);
    }

    /**
     * Met if this was done on the other day or earlier. For an act that somebody must have done: where the dossier is
     * silent on it, it was not done, and the answer is violated.
     */
    public Judgement toBeDoneBy(EventDate lastDay) {
        return isMissing() && missing.isEmpty() && lastDay.isStated()
                ? Judgement.violated(pointer)
                : toBeOnOrBefore(lastDay);
    }

    private EventDate each(UnaryOperator<LocalDate> step) {
        if (!isStated()) {
            return derived(this);
        }
        LocalDate first = step.apply(earliest);
        return between(first, earliest.equals(latest) ? first : step.apply(latest), pointer);
    }

    private static EventDate derived(EventDate absent) {
        return undetermined(absent.pointer, absent.missing.isEmpty() ? List.of(absent.pointer) : absent.missing);
    }

    /** The date as it was written, or in ISO 8601 where it was computed. */
    @Override
    public String toString() {
        return written != null ? written : DateText.write(earliest, latest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventDate that
                && pointer.equals(that.pointer)
                && state == that.state
                && Objects.equals(earliest, that.earliest)
                && Objects.equals(latest, that.latest)
                && Objects.equals(instant, that.instant);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, state, earliest, latest, instant);
    }
}
