package org.probationrules.facts;

/**
 * A payment that is large enough to be published.
 *
 * @param pointer the publication of the information about it
 * @param certain whether its procurement began when the duty was certainly in force
 * @param amount the amount, VAT included
 * @param quarterEnd the last day of its quarter
 * @param published when the information was published
 */
@DerivedBy({"payments-information.value-over", "payments-information.certain-from", "vat.standard-rate"})
public record LargePayment(
        String pointer, boolean certain, Amount amount, EventDate quarterEnd, EventDate published) implements Fact {}
