package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.probationrules.facts.Answer;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Stage;

/** Reads the stages in which suppliers respond by a deadline. */
final class StageMapper {

    private final Joined joined;
    private final Part tender;
    private final WayMapper way;

    StageMapper(Joined joined, WayMapper way) {
        this.joined = joined;
        this.tender = joined.release().part("tender");
        this.way = way;
    }

    List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        Optional<EventDate> advertised = advertised();
        tender.deadline("expressionOfInterestDeadline").ifPresent(deadline -> stages.add(urgent(Fill.of(Stage.class)
                        .key("kind", "participation")
                        .with("invited", advertised)
                        .with("deadline", deadline))
                .build()));
        Part period = tender.part("tenderPeriod");
        Optional<EventDate> invited = way.isOpen() ? advertised : invited(period);
        Optional<EventDate> deadline = period.deadline("endDate");
        if (deadline.isPresent() || invited.isPresent() && !way.isOpen()) {
            stages.add(urgent(Fill.of(Stage.class)
                            .key("kind", "tendering")
                            .with("invited", invited)
                            .with("deadline", deadline)
                            .with("electronicSubmission", electronic()))
                    .build());
        }
        return stages;
    }

    /** The first publication: a notice that changes a deadline does not invite anew. */
    private Optional<EventDate> advertised() {
        return joined.notices().stream()
                .filter(notice -> notice.is("UK4", "F02", "F05", "F17", "F21", "F22", "F24"))
                .findFirst()
                .flatMap(Seen::published);
    }

    /** Where tenders are invited after the notice, only what the notice says of that counts. */
    private Optional<EventDate> invited(Part period) {
        return tender.part("secondStage").date("invitationDate").or(() -> period.date("startDate"));
    }

    private Fill<Stage> urgent(Fill<Stage> stage) {
        Part procedure = tender.part("procedure");
        return stage.with("urgency", procedure.truth("isAccelerated").filter(yes -> yes).map(Answer::of))
                .text("urgencyReason", procedure.text("acceleratedRationale"));
    }

    private Optional<Answer> electronic() {
        Part terms = tender.part("submissionTerms");
        Optional<String> policy = terms.text("electronicSubmissionPolicy")
                .or(() -> tender.parts("lots").stream()
                        .map(lot -> lot.part("submissionTerms").text("electronicSubmissionPolicy"))
                        .flatMap(Optional::stream)
                        .findFirst());
        String address = tender.text("submissionMethodDetails").orElse("");
        if (policy.isPresent()) {
            return byPolicy(policy.get(), address, terms);
        }
        List<String> methods = tender.texts("submissionMethod");
        return methods.isEmpty() ? Optional.empty() : Optional.of(Answer.of(methods.contains("electronicSubmission")));
    }

    private Optional<Answer> byPolicy(String policy, String address, Part terms) {
        switch (policy.toLowerCase(Locale.ROOT)) {
            case "allowed", "required":
                return Optional.of(Answer.YES);
            case "notallowed":
                if (address.contains("@") || address.contains("://")) {
                    tender.notes().taken(tender.place(), "The notice says that tenders may not be submitted"
                            + " electronically, and yet gives an electronic address for them; what it says is taken");
                }
                return Optional.of(Answer.NO);
            default:
                if (terms.isThere()) {
                    terms.raw("electronicSubmissionPolicy").ifPresent(value ->
                            terms.notes().unknownWord(value, "whether tenders may be submitted electronically"));
                }
                return Optional.empty();
        }
    }
}
