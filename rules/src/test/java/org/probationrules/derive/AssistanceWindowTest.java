package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Amount;
import org.probationrules.facts.AssistancePayment;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.FactBuilder;

class AssistanceWindowTest {

    private static final AssistanceWindow WINDOW = new AssistanceWindow(MonthDay.of(3, 31), 2);

    @Test
    void beginsWithAFinancialYear() {
        assertEquals(LocalDate.of(2024, 4, 1), WINDOW.from(LocalDate.of(2026, 4, 1)));
        assertEquals(LocalDate.of(2024, 4, 1), WINDOW.from(LocalDate.of(2027, 3, 31)));
        assertEquals(LocalDate.of(2025, 4, 1), WINDOW.from(LocalDate.of(2027, 4, 1)));
    }

    @Test
    void holdsItsFirstAndItsLastDay() {
        List<AssistancePayment> payments = List.of(
                payment("2024-03-31", "1"), payment("2024-04-01", "10"), payment("2026-06-01", "100"),
                payment("2026-06-02", "1000"));
        assertEquals(new BigDecimal("110.00"), WINDOW.sum(payments, EventDate.parse("2026-06-01")));
    }

    @Test
    void aMonthCountsWhereAnyDayOfItMay() {
        List<AssistancePayment> payments = List.of(payment("2024-03", "1"), payment("2024-04", "10"));
        assertEquals(new BigDecimal("10.00"), WINDOW.sum(payments, EventDate.parse("2026-06")));
        assertEquals(new BigDecimal("7.00"),
                WINDOW.sum(List.of(payment("2026-06-30", "7")), EventDate.parse("2026-06")));
    }

    @Test
    void anAmountFitsWhenEnoughHasDroppedOut() {
        List<AssistancePayment> payments = List.of(payment("2024-06-01", "100"), payment("2026-05-01", "100"));
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertEquals(Optional.of(day), fits("100", payments, day));
        assertEquals(Optional.of(LocalDate.of(2027, 4, 1)), fits("150", payments, day));
        assertEquals(Optional.of(LocalDate.of(2029, 4, 1)), fits("300", payments, day));
        assertEquals(Optional.empty(), fits("301", payments, day));
    }

    private static Optional<LocalDate> fits(String amount, List<AssistancePayment> payments, LocalDate day) {
        return WINDOW.fits(new BigDecimal(amount), new BigDecimal(300), payments, day);
    }

    private static AssistancePayment payment(String date, String amount) {
        return FactBuilder.of(AssistancePayment.class)
                .with("date", EventDate.parse(date))
                .with("amount", Amount.of(amount))
                .build();
    }
}
