package org.probationrules.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Buyer;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.MinimumPeriod;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.PlannedNotice;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Stage;
import org.probationrules.facts.TenderingEnd;

/** Derives what the stages of a procurement are measured by: the minimum periods and the last day of tendering. */
final class Periods implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.procurement().ifPresent(procurement -> {
            Optional<PlannedNotice> planned = plannedNotice(procurement);
            planned.ifPresent(facts::add);
            for (Stage stage : procurement.stages()) {
                facts.add(stage.kind().equals("participation")
                        ? participation(stage, background)
                        : tendering(stage, procurement, planned, background));
            }
            facts.add(tenderingEnd(procurement, background));
        });
        return facts;
    }

    /** The planned procurement notice beside the tender notice, if there is one. */
    static Optional<PlannedNotice> plannedNotice(Procurement procurement) {
        return published(procurement, "UK3").map(planned -> new PlannedNotice(
                planned.pointer(),
                planned,
                published(procurement, "UK4")
                        .orElse(EventDate.MISSING.at(procurement.pointer() + "/notices"))));
    }

    /** Whether a planned procurement notice shortens the tendering period: s.15(3). */
    static Judgement qualifies(PlannedNotice notice, Background background) {
        return notice.qualifies(
                background.parameter("planned-notice.min-days-before"),
                background.parameter("planned-notice.max-months-before"));
    }

    private static Optional<EventDate> published(Procurement procurement, String code) {
        return procurement.notices().stream()
                .filter(notice -> notice.code().equals(code))
                .map(notice -> notice.published())
                .findFirst();
    }

    private static MinimumPeriod participation(Stage stage, Background background) {
        boolean urgent = stage.urgency().isYes();
        return minimum(stage, urgent ? "P2" : "P3",
                urgent ? "participation.urgency" : "participation.standard", background);
    }

    /** The shortest row of s.54(4); rows that rest on a claim count only where the claim is made. */
    private static MinimumPeriod tendering(
            Stage stage, Procurement procurement, Optional<PlannedNotice> planned, Background background) {
        List<MinimumPeriod> rows = new ArrayList<>();
        boolean central = isCentral(procurement, background);
        if (!central && stage.preselectedOnly().isYes()) {
            if (stage.negotiatedPeriod().isYes()) {
                rows.add(minimum(stage, "T2", "tendering.negotiated", background));
            }
            rows.add(minimum(stage, "T3", "tendering.preselected", background));
        }
        if (planned.filter(notice -> qualifies(notice, background).isMet()).isPresent()) {
            rows.add(minimum(stage, "T4", "tendering.planned-notice", background));
        }
        if (stage.urgency().isYes()) {
            rows.add(minimum(stage, "T5", "tendering.urgency", background));
        }
        if (procurement.awardRoute().is("dynamic-market")) {
            rows.add(minimum(stage, "T6", "tendering.dynamic-market", background));
        }
        return rows.stream()
                .min(Comparator.comparingInt(MinimumPeriod::days))
                .orElseGet(() -> ordinary(stage, background));
    }

    private static MinimumPeriod ordinary(Stage stage, Background background) {
        Answer electronic = stage.electronicSubmission();
        Answer together = stage.documentsTogether();
        List<String> missing = new ArrayList<>();
        for (Answer answer : List.of(electronic, together)) {
            if (answer.isMissing()) {
                missing.add(answer.pointer());
            }
        }
        if (!missing.isEmpty()) {
            return new MinimumPeriod(stage.pointer(), stage.pointer(), "", 0, missing);
        }
        return electronic.isYes()
                ? together.isYes()
                        ? minimum(stage, "T7", "tendering.electronic-all-documents", background)
                        : minimum(stage, "T8", "tendering.electronic-documents-later", background)
                : together.isYes()
                        ? minimum(stage, "T9", "tendering.paper-all-documents", background)
                        : minimum(stage, "T10", "tendering.paper-documents-later", background);
    }

    private static MinimumPeriod minimum(Stage stage, String row, String parameter, Background background) {
        return new MinimumPeriod(
                stage.pointer(), stage.pointer(), row, background.parameter(parameter).count(), List.of());
    }

    private static boolean isCentral(Procurement procurement, Background background) {
        return !procurement.buyer()
                .filter(buyer -> "sub-central".equals(typeOf(buyer, background)))
                .isPresent();
    }

    private static String typeOf(Buyer buyer, Background background) {
        return background.codelists().authorityTypes().getOrDefault(
                buyer.code().value(), buyer.authorityType().value());
    }

    /** The end of the round that counts. Rounds are told apart by their deadlines, and by their order until all have one. */
    private static TenderingEnd tenderingEnd(Procurement procurement, Background background) {
        List<EventDate> deadlines = new ArrayList<>();
        for (Stage stage : procurement.stages()) {
            if (stage.kind().equals("tendering")) {
                deadlines.add(stage.deadline());
            }
        }
        if (deadlines.stream().allMatch(EventDate::isStated)) {
            deadlines.sort(Comparator.comparing(deadline -> deadline.latest().orElseThrow()));
        }
        Parameter round = background.parameter("tendering.round");
        EventDate deadline = deadlines.isEmpty()
                ? EventDate.MISSING.at(procurement.pointer() + "/stages")
                : deadlines.get(round.is("last") ? deadlines.size() - 1 : 0);
        return new TenderingEnd(
                deadline.pointer(), deadline.day(), deadline, deadlines.size() > 1 ? List.of(round) : List.of());
    }
}
