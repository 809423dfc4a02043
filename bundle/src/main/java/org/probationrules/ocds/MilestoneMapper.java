package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.EventDate;
import org.probationrules.facts.Milestone;
import org.probationrules.facts.Text;

/** Reads the timetable that the notices announce. */
final class MilestoneMapper {

    private final Joined joined;
    private final Lots lots;
    private final List<Milestone> milestones = new ArrayList<>();

    MilestoneMapper(Joined joined, Lots lots) {
        this.joined = joined;
        this.lots = lots;
    }

    List<Milestone> milestones() {
        Part tender = joined.release().part("tender");
        for (Part milestone : joined.release().part("planning").parts("milestones")) {
            if (milestone.text("type").filter("engagement"::equals).isPresent()) {
                add("engagement-close", "", milestone.deadline("dueDate"), true);
            }
        }
        Optional<EventDate> advertised =
                joined.notices().stream().filter(seen -> seen.is("UK4")).findFirst().flatMap(Seen::published);
        Optional<EventDate> expected = tender.part("communication")
                .date("futureNoticeDate")
                .or(() -> joined.release().part("planning").part("communication").date("futureNoticeDate"));
        add("tender-notice", "", advertised.or(() -> isBegun() ? Optional.empty() : expected), true);
        add("clarification-deadline", "", tender.part("enquiryPeriod").deadline("endDate"), true);
        add("request-deadline", "", tender.deadline("expressionOfInterestDeadline"), true);
        add("tender-deadline", "", tender.part("tenderPeriod").deadline("endDate"), true);
        // The date by which the notice expects the decision; the decision itself is with the award.
        add("award-decision", "", tender.part("awardPeriod").date("endDate"), !joined.awards().isEmpty());
        for (Part lot : joined.contracts().isEmpty() ? lots.parts() : List.<Part>of()) {
            Part period = lot.part("contractPeriod");
            String name = lots.divided() ? lot.text("id").orElse("") : "";
            add("contract-start", name, period.date("startDate"), false);
            add("contract-end", name, period.date("endDate"), false);
            add("maximum-end", name, period.date("maxExtentDate"), false);
        }
        return milestones;
    }

    private boolean isBegun() {
        return joined.notices().stream().anyMatch(seen -> !seen.is("UK1", "UK2", "UK3", "F01"));
    }

    /** @param byItself whether it has come about if later notices were published and nothing else is known */
    private void add(String kind, String lot, Optional<EventDate> date, boolean byItself) {
        if (date.isEmpty()) {
            return;
        }
        boolean done = byItself
                && joined.lastRelease().map(last -> !isAfter(date.get(), last)).orElse(false);
        boolean cancelled = joined.notices().stream().anyMatch(seen -> seen.is("UK12"));
        milestones.add(Fill.of(Milestone.class)
                .key("kind", kind)
                .key("lot", lot)
                .with("date", date.get())
                .with("outcome", done
                        ? Optional.of(Text.of("done"))
                        : cancelled ? Optional.of(Text.of("cancelled")) : Optional.empty())
                .build());
    }

    private static boolean isAfter(EventDate date, EventDate other) {
        return date.earliest().orElseThrow().isAfter(other.latest().orElseThrow());
    }
}
