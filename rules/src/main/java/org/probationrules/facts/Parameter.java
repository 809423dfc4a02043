package org.probationrules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number, date or choice that is policy or law and not part of a rule, with the values that it has had.
 *
 * <p>A rule matches a parameter by its id and asks for its value as of the assessment, or on another day with
 * {@link #on}.
 *
 * @param pointer always empty: a parameter stands in no dossier
 * @param id its permanent id, such as {@code standstill.mandatory-working-days}
 * @param unit what its value counts
 * @param basis what it rests on: statute, regulations, notice, guidance, brief, house or unverified
 * @param values its dated values, earliest first
 * @param asOf the day whose value counts
 */
public record Parameter(
        String pointer, String id, String unit, String basis, List<Dated> values, LocalDate asOf) implements Fact {

    /**
     * A value and since when it holds.
     *
     * @param from the first day on which it holds
     * @param value a number, a text or a list of texts; empty while the parameter is unset
     * @param source where the value comes from
     */
    public record Dated(LocalDate from, Optional<Object> value, String source) {}

    public Parameter {
        values = List.copyOf(values);
    }

    @Override
    public List<Parameter> restsOn() {
        return List.of(this);
    }

    /** The same parameter with the value of another day, where that day is known; else as of the assessment. */
    public Parameter on(EventDate day) {
        return day.earliest()
                .map(date -> new Parameter(pointer, id, unit, basis, values, date))
                .orElse(this);
    }

    /** As {@link #on}, but with its first value before its first day: for what cannot have begun before that day. */
    public Parameter onOrAtFirst(EventDate day) {
        Parameter then = on(day);
        LocalDate first = values.get(0).from();
        return then.asOf.isBefore(first) ? on(EventDate.of(first)) : then;
    }

    /** The value in force; empty while the parameter is unset, or before its first value. */
    public Optional<Object> value() {
        Optional<Object> inForce = Optional.empty();
        for (Dated dated : values) {
            if (!dated.from().isAfter(asOf)) {
                inForce = dated.value();
            }
        }
        return inForce;
    }

    /** Whether there is a value in force. A rule that needs a parameter matches it with {@code set}. */
    public boolean isSet() {
        return value().isPresent();
    }

    /** The value as a whole number of days, months, years or things. */
    public int count() {
        return number().intValueExact();
    }

    /** The value as a whole number, or 0 while the parameter is unset: for a least or a most that is not asked for yet. */
    public int countIfSet() {
        return isSet() ? count() : 0;
    }

    /** The value as a number of months; a number of years is turned into months. */
    public int months() {
        return unit.equals("years") ? (int) Period.ofYears(count()).toTotalMonths() : count();
    }

    /** The value as a number. */
    public BigDecimal number() {
        return value().filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).orElseThrow(() -> wrong("number"));
    }

    /** The value as a sum of pounds. */
    public Amount amount() {
        return Amount.of(number(), Amount.VatBasis.UNSTATED);
    }

    /** The value as a text. */
    public String text() {
        return value().map(Object::toString).orElse("unset");
    }

    /** Whether the value is this text. */
    public boolean is(String text) {
        return isSet() && text().equals(text);
    }

    /** Whether the value is yes. */
    public boolean isYes() {
        return is("true");
    }

    /** The value as a date. */
    public EventDate date() {
        return isSet() ? EventDate.parse(text()) : EventDate.MISSING;
    }

    /** The last day of a period of this length, in the unit of the parameter, that begins with a day. */
    public EventDate lastDayFrom(EventDate day) {
        return switch (unit) {
            case "days" -> day.lastDayOf(count());
            case "months" -> day.monthsAfter(count()).plusDays(-1);
            case "years" -> day.lastDayOfYears(count());
            default -> throw wrong("length of days, months or years");
        };
    }

    /** Met if the hour of a moment is this time of day or later; and where this is unset or the hour is not known. */
    public Judgement toBeReachedBy(EventDate moment) {
        return Judgement.of(moment.pointer(), hoursFrom(moment) >= 0);
    }

    /** Met if the hour of a moment is this time of day or earlier; and where this is unset or the hour is not known. */
    public Judgement notToBePassedBy(EventDate moment) {
        return Judgement.of(moment.pointer(), hoursFrom(moment) <= 0);
    }

    /** Below zero where the moment is earlier in the day than this, above where it is later; else zero. */
    private int hoursFrom(EventDate moment) {
        return isSet() && moment.hasHour() ? moment.hour().orElseThrow().compareTo(LocalTime.parse(text())) : 0;
    }

    /** The value as a list of words; missing while the parameter is unset. */
    public Texts list() {
        if (!isSet()) {
            return Texts.MISSING;
        }
        List<String> words = new ArrayList<>();
        if (value().orElse(List.of()) instanceof List<?> items) {
            items.forEach(item -> words.add(item.toString()));
        } else {
            words.add(text());
        }
        return Texts.of(words);
    }

    /** The parameter as it is listed among assumptions. */
    @Override
    public String toString() {
        return id + "=" + text();
    }

    private IllegalStateException wrong(String wanted) {
        return new IllegalStateException("The parameter " + id + " has no " + wanted + " on " + asOf + ": " + text());
    }
}
