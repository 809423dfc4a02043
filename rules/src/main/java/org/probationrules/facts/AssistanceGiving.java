package org.probationrules.facts;

/**
 * Minimal or SPEI financial assistance that is given, with the letters that go with it.
 *
 * @param pointer the assistance
 * @param kind the exemption that it is given under: {@code mfa} or {@code spei}
 * @param on when it counts as given
 * @param stillToCome whether the day of giving is after the assessment
 * @param amount its gross amount
 * @param notified when the enterprise was notified; {@code none} where nothing says so
 * @param notifiedAmount the amount in the notification
 * @param confirmationRequested whether the notification asks the enterprise to confirm
 * @param enterpriseConfirmed when its confirmation was received; {@code none} where nothing says so
 * @param confirmedDate the day of giving in the confirmation to the enterprise; {@code none} where there is none
 * @param confirmedAmount the amount in it
 */
@DerivedBy("assistance.given-when")
public record AssistanceGiving(
        String pointer,
        String kind,
        EventDate on,
        boolean stillToCome,
        Amount amount,
        EventDate notified,
        Amount notifiedAmount,
        Answer confirmationRequested,
        EventDate enterpriseConfirmed,
        EventDate confirmedDate,
        Amount confirmedAmount)
        implements Fact {

    /** What is the matter with the notification. */
    public Phrase notificationProblem() {
        return notified.isNone()
                ? Phrase.of("none", "none")
                : notified.toPrecede(on).verdict() == Verdict.VIOLATED
                        ? Phrase.of("dated-after", "dated after {day}", "day", on)
                        : notifiedAmount.toBeSameAs(amount).verdict() == Verdict.VIOLATED
                                ? stating(notifiedAmount.toString())
                                : confirmationRequested.isNo()
                                        ? Phrase.of("no-request", "does not ask for confirmation")
                                        : Phrase.of("dated", "dated {day}", "day", notified);
    }

    /** What is the matter with the confirmation to the enterprise. */
    public Phrase confirmationProblem() {
        return confirmedDate.isNone()
                ? Phrase.of("none", "none")
                : confirmedDate.toShareADayWith(on).verdict() == Verdict.VIOLATED
                        ? stating(confirmedDate)
                        : stating(confirmedAmount.toString());
    }

    private static Phrase stating(Object value) {
        return Phrase.of("states", "states {value}", "value", value);
    }
}
