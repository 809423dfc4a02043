package org.probationrules.benchmark.peers;

import java.util.List;

import org.probationrules.benchmark.peers.FactIndex.Key;
import org.probationrules.facts.Addressee;
import org.probationrules.facts.Applicant;
import org.probationrules.facts.Application;
import org.probationrules.facts.Attempt;
import org.probationrules.facts.CaseStudy;
import org.probationrules.facts.Opportunity;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.PortalAccount;
import org.probationrules.facts.Recipient;
import org.probationrules.facts.Standing;

/** The rules on applications and grants, in Java. */
final class ApplicationRules {

    static final List<JavaRule> ALL = List.of(
            new JavaRule("QUA-007", ApplicationRules::oneAccount),
            new JavaRule("QUA-014", ApplicationRules::caseStudyLength),
            new JavaRule("QUA-028", ApplicationRules::oneApplicationAtATime),
            new JavaRule("GRT-013", ApplicationRules::alertToNobodyElse),
            new JavaRule("GRT-014", ApplicationRules::alertToTheWholeAudience),
            new JavaRule("GRT-015", ApplicationRules::applicationOutsideRegion));

    private static final Key<Recipient, String> BY_ORGANISATION = Key.of(Recipient.class, Recipient::organisation);
    private static final Key<Standing, String> BY_WHAT = Key.of(Standing.class, Standing::as);

    private ApplicationRules() {}

    /** That there is an account is what its first two conditions ask; a loop over the accounts asks it already. */
    private static void oneAccount(FactIndex facts, Findings to) {
        for (Applicant applicant : facts.all(Applicant.class)) {
            for (PortalAccount account : facts.all(PortalAccount.class)) {
                if (account.number().isStated() && !account.id().equals(applicant.account())) {
                    OtherDuties.oneAccount(to, applicant, account);
                }
            }
        }
    }

    private static void caseStudyLength(FactIndex facts, Findings to) {
        for (Parameter most : facts.parameter("case-studies.max-words")) {
            if (most.isSet()) {
                for (CaseStudy study : facts.all(CaseStudy.class)) {
                    OtherDuties.caseStudyLength(to, study, most);
                }
            }
        }
    }

    private static void oneApplicationAtATime(FactIndex facts, Findings to) {
        if (!facts.all(Application.class).isEmpty()) {
            for (Attempt attempt : facts.all(Attempt.class)) {
                OtherDuties.oneApplicationAtATime(to, attempt);
            }
        }
    }

    private static void alertToNobodyElse(FactIndex facts, Findings to) {
        for (Opportunity opportunity : facts.all(Opportunity.class)) {
            for (Recipient recipient : facts.all(Recipient.class)) {
                OtherDuties.alertToNobodyElse(to, opportunity, recipient);
            }
        }
    }

    private static void alertToTheWholeAudience(FactIndex facts, Findings to) {
        for (Opportunity opportunity : facts.all(Opportunity.class)) {
            if (!opportunity.published().isNo()) {
                for (Addressee addressee : facts.all(Addressee.class)) {
                    if (facts.by(BY_ORGANISATION, addressee.organisation()).isEmpty()) {
                        OtherDuties.alertToTheWholeAudience(to, opportunity, addressee);
                    }
                }
            }
        }
    }

    private static void applicationOutsideRegion(FactIndex facts, Findings to) {
        for (Opportunity opportunity : facts.all(Opportunity.class)) {
            for (Standing applicant : facts.by(BY_WHAT, "applicant")) {
                OtherDuties.applicationOutsideRegion(to, opportunity, applicant);
            }
        }
    }
}
