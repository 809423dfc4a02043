package org.probationrules.facts;

import java.util.List;

/**
 * The shortest period that the law allows for a stage: of the rows of Procurement Act 2023 s.54(3) or (4) that apply, the
 * one with the fewest days.
 *
 * @param pointer the stage
 * @param stage the stage, to join by
 * @param row the row: {@code P2}, {@code P3} for participation, {@code T2} to {@code T10} for tendering; empty if it
 *     cannot be told
 * @param days its days
 * @param missing answers that would tell which row applies; empty where it is told
 */
@DerivedBy({
    "participation.urgency",
    "participation.standard",
    "tendering.negotiated",
    "tendering.preselected",
    "tendering.planned-notice",
    "tendering.urgency",
    "tendering.dynamic-market",
    "tendering.electronic-all-documents",
    "tendering.electronic-documents-later",
    "tendering.paper-all-documents",
    "tendering.paper-documents-later",
    "planned-notice.min-days-before",
    "planned-notice.max-months-before"
})
public record MinimumPeriod(String pointer, String stage, String row, int days, List<String> missing)
        implements Fact {

    public MinimumPeriod {
        missing = List.copyOf(missing);
    }

    /** Met if the deadline leaves so many days after the invitation; undetermined where the row cannot be told. */
    public Judgement toBeLeftBetween(EventDate invited, EventDate deadline) {
        return missing.isEmpty()
                ? deadline.toBeAtLeastDaysAfter(invited, days)
                : Judgement.undetermined(deadline.pointer(), missing);
    }
}
