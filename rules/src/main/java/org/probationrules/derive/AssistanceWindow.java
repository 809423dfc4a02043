package org.probationrules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.AssistancePayment;
import org.probationrules.facts.EventDate;

/**
 * The window over which minimal and SPEI financial assistance is added up: the financial year of a day as far as it has
 * gone, and so many financial years before it (Subsidy Control Act 2022 ss.36(2), 38(2), 42(9)).
 *
 * @param yearEnd the last day of a financial year
 * @param earlierYears the financial years before the current one
 */
record AssistanceWindow(MonthDay yearEnd, int earlierYears) {

    static AssistanceWindow of(Background background) {
        return new AssistanceWindow(
                MonthDay.parse("--" + background.parameter("assistance.year-end").text()),
                background.parameter("assistance.earlier-years").count());
    }

    /** The first day of the window that ends with this day. */
    LocalDate from(LocalDate day) {
        return yearStart(day, earlierYears);
    }

    private LocalDate yearStart(LocalDate day, int yearsBefore) {
        int year = day.isAfter(yearEnd.atYear(day.getYear())) ? day.getYear() : day.getYear() - 1;
        return yearEnd.atYear(year - yearsBefore).plusDays(1);
    }

    /** What was given in the window that ends with this date; what may have been given in it counts. */
    BigDecimal sum(List<AssistancePayment> payments, EventDate to) {
        LocalDate last = to.latest().orElseThrow();
        LocalDate first = from(to.earliest().orElseThrow());
        return sum(payments, first, last);
    }

    private static BigDecimal sum(List<AssistancePayment> payments, LocalDate first, LocalDate last) {
        return payments.stream()
                .filter(it -> it.date().isStated() && it.amount().isStated())
                .filter(it -> !it.date().latest().orElseThrow().isBefore(first)
                        && !it.date().earliest().orElseThrow().isAfter(last))
                .map(it -> it.amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** The first day, from this one on, on which the amount fits under the limit; it is this one or begins a year. */
    Optional<LocalDate> fits(BigDecimal amount, BigDecimal limit, List<AssistancePayment> payments, LocalDate day) {
        LocalDate candidate = day;
        for (int year = 0; year <= earlierYears + 1; year++) {
            if (amount.add(sum(payments, from(candidate), candidate)).compareTo(limit) <= 0) {
                return Optional.of(candidate);
            }
            candidate = yearStart(candidate, -1);
        }
        return Optional.empty();
    }
}
