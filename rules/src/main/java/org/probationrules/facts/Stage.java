package org.probationrules.facts;

import java.util.List;

/** A stage in which suppliers respond by a deadline. */
@Meaning("a stage in which suppliers respond by a deadline")
public record Stage(
        String pointer,
        @Meaning(
                        value = "what is asked for: requests to participate, or tenders",
                        codes = {"participation", "tendering"})
                String kind,
        @Meaning("the wave it belongs to; empty where there are no waves") String wave,
        @Meaning("the lot it belongs to; empty where it is for all") String lot,
        @Meaning("the day on which requests or tenders were invited") EventDate invited,
        @Meaning("the deadline") EventDate deadline,
        @Meaning("whether tenders may be submitted electronically") Answer electronicSubmission,
        @Meaning("whether the tender notice and all tender documents were provided at the same time")
                Answer documentsTogether,
        @Meaning("whether a state of urgency is relied on") Answer urgency,
        @Meaning("why it is urgent, or none") Text urgencyReason,
        @Meaning("whether only pre-selected suppliers may tender") Answer preselectedOnly,
        @Meaning("whether the period was agreed with pre-selected suppliers") Answer negotiatedPeriod,
        @Meaning("the number of the tendering round; left out where there is only one") long round,
        @Meaning("whether the pack for the invitation was provided with the tender notice")
                Answer invitationPackWithNotice,
        @Meaning("the number of suppliers that may go on to the next stage, or none where it is not limited")
                Count mostSuppliers,
        @Meaning("deadlines that single suppliers were given") List<SupplierDeadline> supplierDeadlines)
        implements Fact {

    /** Whether suppliers tendered before it: it is a second round or a later one. */
    public boolean isLaterRound() {
        return round > 1;
    }
}
