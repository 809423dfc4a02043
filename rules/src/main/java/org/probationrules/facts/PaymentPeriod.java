package org.probationrules.facts;

/** A reporting period of the buyer's payments. */
@Meaning("a reporting period of the buyer's payments")
public record PaymentPeriod(
        String pointer,
        @Meaning("its last day: 31 March or 30 September") EventDate lastDay,
        @Meaning("whether a payment under a public contract was made or became payable in it") Answer payments,
        @Meaning("publication of the payments compliance notice (UK17), or none") EventDate notice)
        implements Fact {}
