package org.probationrules.facts;

import java.util.List;
import java.util.Optional;

/** Minimal or SPEI financial assistance that a grant gives under the Subsidy Control Act 2022. */
@Meaning("minimal or SPEI financial assistance that a grant gives under the Subsidy Control Act 2022")
public record Assistance(
        String pointer,
        @Meaning(
                        value = "the exemption that it is given under",
                        codes = {"mfa", "spei", "none"})
                Text kind,
        @Meaning("when the enterprise gets an enforceable right to it") EventDate right,
        @Meaning("its gross amount") Amount amount,
        @Meaning("payments of it") List<AssistancePayment> payments,
        @Meaning("whether the earlier assistance that is listed is all there was") Answer historyComplete,
        @Meaning("minimal or SPEI financial assistance that the enterprise and its group had earlier") List<AssistancePayment> history,
        @Meaning("what the enterprise answered when asked for its earlier assistance") Optional<AssistanceAnswers> answers,
        @Meaning("whether tasks in the public interest are assigned to the enterprise") Answer tasksAssigned,
        @Meaning("when the enterprise was notified in writing, or none") EventDate notified,
        @Meaning("the gross amount in the notification") Amount notifiedAmount,
        @Meaning("whether the notification asks the enterprise to confirm") Answer confirmationRequested,
        @Meaning("when the written confirmation of the enterprise was received, or none") EventDate enterpriseConfirmed,
        @Meaning("the date of giving in the written confirmation to the enterprise, or none") EventDate confirmedDate,
        @Meaning("the gross amount in the written confirmation to the enterprise") Amount confirmedAmount)
        implements Fact {}
