package org.probationrules.facts;

import java.util.List;
import java.util.Optional;

/** A contract that was entered into. */
@Meaning("a contract that was entered into")
public record Contract(
        String pointer,
        @Meaning("the lot it belongs to; empty where there are no lots") String lot,
        @Meaning("the day on which it was entered into") EventDate signed,
        @Meaning("the day on which services begin") EventDate start,
        @Meaning("the last day of the initial term") EventDate end,
        @Meaning("the last day with every extension used") EventDate maximumEnd,
        @Meaning("years of the initial term") Count initialTermYears,
        @Meaning("years of extension") Count extensionYears,
        @Meaning("its value") Amount value,
        @Meaning("publication of the contract details notice (UK7), or none") EventDate detailsNotice,
        @Meaning("publication of a copy of the contract, or none") EventDate copy,
        @Meaning("its key performance indicators") Optional<Indicators> indicators,
        @Meaning("what of its performance is to be published") List<PerformanceDuty> performance,
        @Meaning("its modifications") List<Modification> modifications,
        @Meaning("the day on which it ended, by whatever cause, or none") EventDate ended,
        @Meaning("publication of the contract termination notice (UK11), or none") EventDate endNotice,
        @Meaning("days that it allows to pay an invoice") Count paymentTermDays,
        @Meaning("invoices under it") List<Invoice> invoices,
        @Meaning("payments under it") List<Payment> payments,
        @Meaning("whether it passes that term on to subcontracts") Answer paymentTermPassedOn)
        implements Fact {

    /** What is the matter with its payment terms, in short. */
    public Phrase paymentProblem(int most) {
        return paymentTermDays.value() > most
                ? Phrase.of("days-to-pay", "{days} days", "days", paymentTermDays.toString())
                : Phrase.of("no-clause-for-subcontracts", "no clause for subcontracts");
    }
}
