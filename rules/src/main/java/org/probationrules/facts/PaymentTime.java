package org.probationrules.facts;

/**
 * A time to pay: the days that a contract allows, or the days that an invoice took.
 *
 * @param pointer where it is read from
 * @param what what it is the time of: {@code contract} or {@code invoice}
 * @param days the days that the contract allows; none for an invoice
 * @param from the day from which the time for an invoice runs; none for a contract
 * @param paid the day on which the invoice was paid; none for a contract
 */
public record PaymentTime(String pointer, String what, Count days, EventDate from, EventDate paid) implements Fact {

    /** Met if the contract allows no more days, or the invoice was paid within them or may still be. */
    public Judgement toBeWithin(Parameter limit, AssessmentDay today) {
        return isOfInvoice() ? today.toFindDone(paid, from.lastDayOf(limit.count())) : days.toBeAtMost(limit.count());
    }

    /** What was found: a number of days, or the day of payment. */
    public Located found() {
        return isOfInvoice() ? paid : days;
    }

    /** What is allowed: a number of days, or the last day to pay. */
    public Located allowed(Parameter limit) {
        return isOfInvoice() ? from.lastDayOf(limit.count()) : Count.of(limit.count());
    }

    private boolean isOfInvoice() {
        return what.equals("invoice");
    }
}
