package org.probationrules.benchmark.peers;

import org.probationrules.facts.Addressee;
import org.probationrules.facts.Applicant;
import org.probationrules.facts.Attempt;
import org.probationrules.facts.CaseStudy;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Opportunity;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.PortalAccount;
import org.probationrules.facts.Recipient;
import org.probationrules.facts.Standing;

/** The duties and findings of the rules on applications and grants, as in {@link TimetableDuties}. */
final class OtherDuties {

    private OtherDuties() {}

    /** QUA-007. */
    static void oneAccount(Findings to, Applicant applicant, PortalAccount account) {
        oneAccount(to, applicant.identifier().toBeOtherNumberThan(account.number()), applicant, account);
    }

    static void oneAccount(Findings to, Judgement judgement, Applicant applicant, PortalAccount account) {
        if (!judgement.isMet()) {
            to.add("QUA-007", judgement, "number", applicant.identifier(), "other", account.id());
        }
    }

    /** QUA-014. */
    static void caseStudyLength(Findings to, CaseStudy study, Parameter most) {
        caseStudyLength(to, study.words().toBeAtMost(most.count()), study, most);
    }

    static void caseStudyLength(Findings to, Judgement judgement, CaseStudy study, Parameter most) {
        if (!judgement.isMet()) {
            to.add("QUA-014", judgement,
                    "id", study.id(),
                    "words", study.words(),
                    "max", most.count(),
                    "over", study.words().above(most.count()));
        }
    }

    /** QUA-028. */
    static void oneApplicationAtATime(Findings to, Attempt attempt) {
        oneApplicationAtATime(to, attempt.outcome().toBeOtherThan("pending"), attempt);
    }

    static void oneApplicationAtATime(Findings to, Judgement judgement, Attempt attempt) {
        if (!judgement.isMet()) {
            to.add("QUA-028", judgement, "submitted", attempt.submitted());
        }
    }

    /** GRT-013. */
    static void alertToNobodyElse(Findings to, Opportunity opportunity, Recipient recipient) {
        alertToNobodyElse(to, recipient.toBelongToTheAudience(), opportunity, recipient);
    }

    static void alertToNobodyElse(Findings to, Judgement judgement, Opportunity opportunity, Recipient recipient) {
        if (!judgement.isMet()) {
            to.add("GRT-013", judgement,
                    "recipient", recipient.organisation(),
                    "reason", recipient.reason(),
                    "audience", opportunity.audience());
        }
    }

    /** GRT-014. */
    static void alertToTheWholeAudience(Findings to, Opportunity opportunity, Addressee addressee) {
        alertToTheWholeAudience(to, addressee.breach(), opportunity, addressee);
    }

    static void alertToTheWholeAudience(
            Findings to, Judgement judgement, Opportunity opportunity, Addressee addressee) {
        if (!judgement.isMet()) {
            to.add("GRT-014", judgement,
                    "organisation", addressee.organisation(),
                    "regions", addressee.regions(),
                    "audience", opportunity.audience());
        }
    }

    /** GRT-015. */
    static void applicationOutsideRegion(Findings to, Opportunity opportunity, Standing applicant) {
        applicationOutsideRegion(
                to, applicant.selectedRegions().toHaveAnyOf(opportunity.regions()), opportunity, applicant);
    }

    static void applicationOutsideRegion(
            Findings to, Judgement judgement, Opportunity opportunity, Standing applicant) {
        if (!judgement.isMet()) {
            to.add("GRT-015", judgement,
                    "selected", applicant.selectedRegions(), "regions", opportunity.regions());
        }
    }
}
