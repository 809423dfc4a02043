package org.probationrules.benchmark.peers;

import java.util.List;

import org.probationrules.benchmark.peers.FactIndex.Key;
import org.probationrules.facts.Addressee;
import org.probationrules.facts.Applicant;
import org.probationrules.facts.Application;
import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.Attempt;
import org.probationrules.facts.BasicInformation;
import org.probationrules.facts.CaseStudy;
import org.probationrules.facts.ConfirmationDuty;
import org.probationrules.facts.DecisionMoment;
import org.probationrules.facts.Exclusion;
import org.probationrules.facts.Opportunity;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Party;
import org.probationrules.facts.PortalAccount;
import org.probationrules.facts.Recipient;
import org.probationrules.facts.Standing;
import org.probationrules.facts.TenderingEnd;

import static org.probationrules.benchmark.peers.CelRule.every;
import static org.probationrules.benchmark.peers.CelTimetableRules.with;

/** The rules of the packs on registration, qualification and grants as expressions. */
final class CelOtherRules {

    private static final Key<Party, String> BY_NAME = Key.of(Party.class, party -> party.name().value());
    private static final Key<BasicInformation, String> BY_PARTY =
            Key.of(BasicInformation.class, BasicInformation::party);
    private static final Key<DecisionMoment, String> BY_WHOM = Key.of(DecisionMoment.class, DecisionMoment::of);
    private static final Key<Recipient, String> BY_ORGANISATION = Key.of(Recipient.class, Recipient::organisation);
    private static final Key<Standing, String> BY_WHAT = Key.of(Standing.class, Standing::as);

    static final List<CelRule> ALL = List.of(
            CelRule.of("REG-003", "bidder, end",
                    "bidder.hasRole(['sole-bidder', 'lead-bidder']) ? bidder.registered.toBeDoneBy(end.day) : null",
                    every(Party.class, TenderingEnd.class),
                    (to, judgement, x) -> RegistrationDuties.bidderRegistered(
                            to, judgement, (Party) x[0], (TenderingEnd) x[1])),
            CelRule.of("REG-005", "bidder, end",
                    "bidder.hasRole(['sole-bidder', 'lead-bidder']) ? bidder.shared.toBeDoneBy(end.day)"
                            + ".andAlso(bidder.sharedVia.toBeOneOf(['platform', 'platform-file'])) : null",
                    every(Party.class, TenderingEnd.class),
                    (to, judgement, x) -> RegistrationDuties.bidderInformationShared(
                            to, judgement, (Party) x[0], (TenderingEnd) x[1])),
            CelRule.of("REG-006", "bidder, end, today",
                    "bidder.hasRole(['sole-bidder', 'lead-bidder', 'consortium-member'])"
                            + " && !bidder.platformFailureReliedOn.isYes()"
                            + " ? today.toFindDone(bidder.confirmed, end.day) : null",
                    every(Party.class, TenderingEnd.class, AssessmentDay.class),
                    (to, judgement, x) -> RegistrationDuties.confirmationByEnd(
                            to, judgement, (Party) x[0], (TenderingEnd) x[1])),
            CelRule.of("REG-010", "member, end",
                    "member.hasRole(['consortium-member']) ? member.toHaveTakenEveryStepBy(end.day) : null",
                    every(Party.class, TenderingEnd.class),
                    (to, judgement, x) -> RegistrationDuties.consortiumMemberRegistered(
                            to, judgement, (Party) x[0], (TenderingEnd) x[1])),
            CelRule.of("REG-013", "policy, partner, reliedOn, end",
                    "policy.isSet && !policy.is('law') && partner.mayHaveRole('delivery-subcontractor')"
                            + " && !partner.hasRole(['relied-on-subcontractor']) && !reliedOn"
                            + " ? partner.registered.toBeDoneBy(end.day)"
                            + ".orElse(partner.toHaveRole('delivery-subcontractor').negated()) : null",
                    CelOtherRules::partiesWithWhetherTheyAreReliedOn,
                    (to, judgement, x) -> RegistrationDuties.deliverySubcontractorRegistered(
                            to, judgement, (Parameter) x[0], (Party) x[1], (TenderingEnd) x[3])),
            CelRule.of("REG-018", "duty, supplier, information",
                    "duty.until != 'none' && supplier.hasRole(['sole-bidder', 'lead-bidder', 'consortium-member'])"
                            + " ? information.toBeAllIn(supplier.basicInformation) : null",
                    CelOtherRules::partiesWithInformation,
                    (to, judgement, x) -> RegistrationDuties.basicInformationComplete(
                            to, judgement, (Party) x[1], (BasicInformation) x[2])),
            CelRule.of("REG-021", "duty, supplier, award, today",
                    "(duty.until == 'award' || duty.until == '')"
                            + " && supplier.hasRole(['sole-bidder', 'lead-bidder', 'consortium-member'])"
                            + " && award.kind == 'award' ? award.toFollow(supplier.confirmed, today.day)"
                            + ".orElse(duty.toBeOwed.negated()) : null",
                    CelOtherRules::partiesWithDecisions,
                    (to, judgement, x) -> RegistrationDuties.confirmationBeforeAward(
                            to, judgement, (Party) x[1], (DecisionMoment) x[2])),
            CelRule.of("REG-101", "exclusion, moment, today",
                    "moment.first ? moment.toFollow(exclusion.determined, today.day) : null",
                    CelOtherRules::exclusionsWithDecisions,
                    (to, judgement, x) -> RegistrationDuties.positionDetermined(
                            to, judgement, (Exclusion) x[0], (DecisionMoment) x[1])),
            CelRule.of("REG-106", "maximum, party, award",
                    "maximum.isSet && party.debarmentChecked.isStated() && award.kind == 'award'"
                            + " && award.moment.isStated()"
                            + " ? award.moment.toBeOnOrBefore(party.debarmentChecked.plusDays(maximum.count))"
                            + ".at(party.debarmentChecked.pointer()) : null",
                    CelOtherRules::partiesWithChecks,
                    (to, judgement, x) -> RegistrationDuties.debarmentCheckRecent(
                            to, judgement, (Parameter) x[0], (Party) x[1], (DecisionMoment) x[2])),
            CelRule.of("QUA-007", "applicant, account",
                    "account.number.isStated() && account.id != applicant.account"
                            + " ? applicant.identifier.toBeOtherNumberThan(account.number) : null",
                    every(Applicant.class, PortalAccount.class),
                    (to, judgement, x) -> OtherDuties.oneAccount(
                            to, judgement, (Applicant) x[0], (PortalAccount) x[1])),
            CelRule.of("QUA-014", "study, most", "most.isSet ? study.words.toBeAtMost(most.count) : null",
                    with(CaseStudy.class, "case-studies.max-words"),
                    (to, judgement, x) -> OtherDuties.caseStudyLength(
                            to, judgement, (CaseStudy) x[0], (Parameter) x[1])),
            CelRule.of("QUA-028", "application, attempt", "attempt.outcome.toBeOtherThan('pending')",
                    every(Application.class, Attempt.class),
                    (to, judgement, x) -> OtherDuties.oneApplicationAtATime(to, judgement, (Attempt) x[1])),
            CelRule.of("GRT-013", "opportunity, recipient", "recipient.toBelongToTheAudience",
                    every(Opportunity.class, Recipient.class),
                    (to, judgement, x) -> OtherDuties.alertToNobodyElse(
                            to, judgement, (Opportunity) x[0], (Recipient) x[1])),
            CelRule.of("GRT-014", "opportunity, addressee, told",
                    "opportunity.published.isNo() || told ? null : addressee.breach",
                    CelOtherRules::addresseesWithWhetherTheyAreTold,
                    (to, judgement, x) -> OtherDuties.alertToTheWholeAudience(
                            to, judgement, (Opportunity) x[0], (Addressee) x[1])),
            CelRule.of("GRT-015", "opportunity, applicant",
                    "applicant.selectedRegions.toHaveAnyOf(opportunity.regions)",
                    CelOtherRules::applicants,
                    (to, judgement, x) -> OtherDuties.applicationOutsideRegion(
                            to, judgement, (Opportunity) x[0], (Standing) x[1])));

    private CelOtherRules() {}

    private static void partiesWithWhetherTheyAreReliedOn(FactIndex facts, CelRule.Combinations to) {
        for (Parameter policy : facts.parameter("subcontractor.registration")) {
            for (Party partner : facts.all(Party.class)) {
                boolean reliedOn = facts.by(BY_NAME, partner.name().value()).stream()
                        .anyMatch(other -> other.name().isStated() && other.hasRole("relied-on-subcontractor"));
                facts.all(TenderingEnd.class).forEach(end -> to.add(policy, partner, reliedOn, end));
            }
        }
    }

    private static void partiesWithInformation(FactIndex facts, CelRule.Combinations to) {
        every(ConfirmationDuty.class, Party.class).find(facts, x -> facts.by(BY_PARTY, ((Party) x[1]).pointer())
                .forEach(information -> to.add(x[0], x[1], information)));
    }

    private static void partiesWithDecisions(FactIndex facts, CelRule.Combinations to) {
        every(ConfirmationDuty.class, Party.class, AssessmentDay.class).find(facts, x ->
                facts.by(BY_WHOM, ((Party) x[1]).pointer()).forEach(award -> to.add(x[0], x[1], award, x[2])));
    }

    private static void exclusionsWithDecisions(FactIndex facts, CelRule.Combinations to) {
        every(Exclusion.class, AssessmentDay.class).find(facts, x ->
                facts.by(BY_WHOM, ((Exclusion) x[0]).pointer()).forEach(moment -> to.add(x[0], moment, x[1])));
    }

    private static void partiesWithChecks(FactIndex facts, CelRule.Combinations to) {
        with(Party.class, "debarment.check-max-age-days").find(facts, x ->
                facts.by(BY_WHOM, ((Party) x[0]).pointer()).forEach(award -> to.add(x[1], x[0], award)));
    }

    private static void addresseesWithWhetherTheyAreTold(FactIndex facts, CelRule.Combinations to) {
        every(Opportunity.class, Addressee.class).find(facts, x -> to.add(
                x[0], x[1], !facts.by(BY_ORGANISATION, ((Addressee) x[1]).organisation()).isEmpty()));
    }

    private static void applicants(FactIndex facts, CelRule.Combinations to) {
        for (Opportunity opportunity : facts.all(Opportunity.class)) {
            facts.by(BY_WHAT, "applicant").forEach(applicant -> to.add(opportunity, applicant));
        }
    }
}
