package org.probationrules.facts;

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
        @Meaning("days within which undisputed invoices are paid") Count paymentDays,
        @Meaning("whether it passes that term on to subcontracts") Answer paymentTermPassedOn)
        implements Fact {

    /** What is the matter with its payment terms, in short. */
    public String paymentProblem(int most) {
        return paymentDays.value() > most ? paymentDays + " days" : "no clause for subcontracts";
    }
}
