package org.probationrules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An application to qualify onto the Dynamic Framework. */
@Meaning("an application to qualify onto the Dynamic Framework")
public record Application(
        String pointer,
        @Meaning("the organisation that applies") Text organisation,
        @Meaning("whether it has an account on the commissioning portal") Answer account,
        @Meaning(
                        value = "where its response stands on the portal",
                        codes = {
                            "NO_ACCOUNT",
                            "ACCOUNT",
                            "LISTED",
                            "VIEWED",
                            "EDITING",
                            "COMPLETE",
                            "SUBMITTED",
                            "QUALIFIED",
                            "UNSUCCESSFUL"
                        })
                Text state,
        @Meaning(
                        value = "what it, or the buyer, is about to do on the portal",
                        codes = {
                            "register",
                            "open-list",
                            "select",
                            "read",
                            "message",
                            "interest",
                            "intend",
                            "edit",
                            "save-part",
                            "save-all",
                            "submit",
                            "modify",
                            "outcome-pass",
                            "outcome-fail"
                        })
                Text action,
        @Meaning("the day on which it is submitted") EventDate submitting,
        @Meaning("need categories that it is for, by code or name") Texts categories,
        @Meaning("case studies in it") List<CaseStudy> caseStudies,
        @Meaning("whether the standard framework agreement is accepted") Answer agreementAccepted,
        @Meaning("geographic areas of interest, by code or name") Texts areas,
        @Meaning("earlier applications of the organisation") List<Attempt> attempts,
        @Meaning("version of the framework agreement that is accepted") Text acceptedVersion,
        @Meaning("version of the framework agreement that is current") Text currentVersion,
        @Meaning("changes to the framework agreement that the acceptance is subject to") Texts reservations,
        @Meaning(
                        value = "why it is turned away without being assessed",
                        codes = {"attempts", "late", "incomplete", "other"})
                Text turnedAwayFor,
        @Meaning("the framework that it is for") Optional<Framework> framework,
        @Meaning("whether interest was expressed on the portal") Answer interestExpressed,
        @Meaning("whether the intent to respond was declared on the portal") Answer intentDeclared,
        @Meaning("fields of the questionnaire") List<Question> questions,
        @Meaning("when its response was last submitted, or none") EventDate lastSubmitted,
        @Meaning("when its response was last edited, or none") EventDate lastEdited,
        @Meaning("what it says about the organisation") Optional<Applicant> applicant,
        @Meaning("accounts on the portal") List<PortalAccount> accounts,
        @Meaning("questions on grounds for exclusion") List<ExclusionQuestion> exclusionQuestions,
        @Meaning("grounds for exclusion that it declares") List<DeclaredGround> declared,
        @Meaning("criteria that it is assessed by") List<Criterion> criteria,
        @Meaning("reasons that are given for its outcome") List<Criterion> reasons,
        @Meaning("what is asked for applying") Amount fee,
        @Meaning(
                        value = "its outcome",
                        codes = {"qualified", "unsuccessful", "withdrawn", "late", "incomplete", "pending"})
                Text outcome,
        @Meaning("when the organisation was told the outcome") EventDate notified,
        @Meaning("the feedback that it was given") Text feedback,
        @Meaning("the day by which feedback is promised, or none") EventDate feedbackDue)
        implements Fact {

    /** The steps before a response that are recorded as not taken. */
    public Texts stepsNotTaken() {
        List<String> steps = new ArrayList<>();
        if (interestExpressed.isNo()) {
            steps.add("express interest");
        }
        if (intentDeclared.isNo()) {
            steps.add("intend to respond");
        }
        return Texts.of(steps);
    }

    /** How the acceptance of the agreement differs from the standard, in short; empty if it does not. */
    public Phrase acceptanceProblem() {
        Phrase reserved = reservations.values().isEmpty()
                ? Phrase.NONE
                : Phrase.of("reservation", "reservation: {reservations}", "reservations", reservations.toString());
        boolean known = acceptedVersion.isStated() && currentVersion.isStated();
        Phrase outdated = known && !acceptedVersion.value().equals(currentVersion.value())
                ? Phrase.of(
                        "version", "version {accepted}, current {current}",
                        "accepted", acceptedVersion.value(),
                        "current", currentVersion.value())
                : Phrase.NONE;
        if (reserved.isEmpty() || outdated.isEmpty()) {
            return reserved.isEmpty() ? outdated : reserved;
        }
        return Phrase.of("both", "{first}; {second}", "first", reserved, "second", outdated);
    }
}
