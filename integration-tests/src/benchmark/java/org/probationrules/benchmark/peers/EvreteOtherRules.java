package org.probationrules.benchmark.peers;

import java.util.List;

import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;
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

import static org.probationrules.benchmark.peers.EvretePeer.findings;
import static org.probationrules.benchmark.peers.EvretePeer.index;
import static org.probationrules.benchmark.peers.EvretePeer.is;
import static org.probationrules.benchmark.peers.EvretePeer.that;

/** The rules of the packs on registration, qualification and grants for Evrete. */
final class EvreteOtherRules {

    private static final Key<Party, String> BY_NAME = Key.of(Party.class, party -> party.name().value());
    private static final Key<Recipient, String> BY_ORGANISATION = Key.of(Recipient.class, Recipient::organisation);

    private EvreteOtherRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        addBidders(rules);
        addMembersAndSubcontractors(rules);
        addDecisions(rules);
        addApplications(rules);
        addGrants(rules);
    }

    private static void addBidders(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("REG-003")
                .forEach("$bidder", Party.class, "$end", TenderingEnd.class)
                .where(that(Party.class, EvreteOtherRules::isBidder), "$bidder")
                .execute(then -> RegistrationDuties.bidderRegistered(
                        findings(then), then.get(Party.class, "$bidder"), then.get(TenderingEnd.class, "$end")));
        rules.newRule("REG-005")
                .forEach("$bidder", Party.class, "$end", TenderingEnd.class)
                .where(that(Party.class, EvreteOtherRules::isBidder), "$bidder")
                .execute(then -> RegistrationDuties.bidderInformationShared(
                        findings(then), then.get(Party.class, "$bidder"), then.get(TenderingEnd.class, "$end")));
        rules.newRule("REG-006")
                .forEach("$bidder", Party.class, "$end", TenderingEnd.class, "$today", AssessmentDay.class)
                .where(that(Party.class, it -> isInTheBid(it) && !it.platformFailureReliedOn().isYes()), "$bidder")
                .execute(then -> RegistrationDuties.confirmationByEnd(
                        findings(then), then.get(Party.class, "$bidder"),
                        then.get(TenderingEnd.class, "$end"), then.get(AssessmentDay.class, "$today")));
        rules.newRule("REG-018")
                .forEach("$duty", ConfirmationDuty.class, "$supplier", Party.class,
                        "$information", BasicInformation.class)
                .where(that(ConfirmationDuty.class, duty -> !duty.until().equals("none")), "$duty")
                .where(that(Party.class, EvreteOtherRules::isInTheBid), "$supplier")
                .where(EvretePeer::same, "$supplier.pointer", "$information.party")
                .execute(then -> RegistrationDuties.basicInformationComplete(
                        findings(then), then.get(Party.class, "$supplier"),
                        then.get(BasicInformation.class, "$information")));
    }

    private static void addMembersAndSubcontractors(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("REG-010")
                .forEach("$member", Party.class, "$end", TenderingEnd.class)
                .where(that(Party.class, member -> member.hasRole("consortium-member")), "$member")
                .execute(then -> RegistrationDuties.consortiumMemberRegistered(
                        findings(then), then.get(Party.class, "$member"), then.get(TenderingEnd.class, "$end")));
        rules.newRule("REG-013")
                .forEach("$policy", Parameter.class, "$partner", Party.class, "$end", TenderingEnd.class)
                .where(is("subcontractor.registration"), "$policy.id")
                .where(that(Parameter.class, policy -> policy.isSet() && !policy.is("law")), "$policy")
                .where(that(Party.class, EvreteOtherRules::mayDeliverOnly), "$partner")
                .execute(then -> {
                    Party partner = then.get(Party.class, "$partner");
                    List<Party> alike = index(then).by(BY_NAME, partner.name().value());
                    if (alike.stream().noneMatch(it -> it.name().isStated() && it.hasRole("relied-on-subcontractor"))) {
                        RegistrationDuties.deliverySubcontractorRegistered(
                                findings(then), then.get(Parameter.class, "$policy"), partner,
                                then.get(TenderingEnd.class, "$end"));
                    }
                });
    }

    private static void addDecisions(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("REG-021")
                .forEach("$duty", ConfirmationDuty.class, "$supplier", Party.class, "$award", DecisionMoment.class,
                        "$today", AssessmentDay.class)
                .where(that(ConfirmationDuty.class, it -> it.until().equals("award") || it.until().isEmpty()), "$duty")
                .where(that(Party.class, EvreteOtherRules::isInTheBid), "$supplier")
                .where(that(DecisionMoment.class, award -> award.kind().equals("award")), "$award")
                .where(EvretePeer::same, "$supplier.pointer", "$award.of")
                .execute(then -> RegistrationDuties.confirmationBeforeAward(
                        findings(then), then.get(ConfirmationDuty.class, "$duty"),
                        then.get(Party.class, "$supplier"), then.get(DecisionMoment.class, "$award"),
                        then.get(AssessmentDay.class, "$today")));
        rules.newRule("REG-101")
                .forEach("$exclusion", Exclusion.class, "$moment", DecisionMoment.class, "$today", AssessmentDay.class)
                .where(that(DecisionMoment.class, DecisionMoment::first), "$moment")
                .where(EvretePeer::same, "$exclusion.pointer", "$moment.of")
                .execute(then -> RegistrationDuties.positionDetermined(
                        findings(then), then.get(Exclusion.class, "$exclusion"),
                        then.get(DecisionMoment.class, "$moment"), then.get(AssessmentDay.class, "$today")));
        rules.newRule("REG-106")
                .forEach("$maximum", Parameter.class, "$party", Party.class, "$award", DecisionMoment.class)
                .where(is("debarment.check-max-age-days"), "$maximum.id")
                .where(that(Parameter.class, Parameter::isSet), "$maximum")
                .where(that(Party.class, party -> party.debarmentChecked().isStated()), "$party")
                .where(that(DecisionMoment.class, it -> it.kind().equals("award") && it.moment().isStated()), "$award")
                .where(EvretePeer::same, "$party.pointer", "$award.of")
                .execute(then -> RegistrationDuties.debarmentCheckRecent(
                        findings(then), then.get(Parameter.class, "$maximum"),
                        then.get(Party.class, "$party"), then.get(DecisionMoment.class, "$award")));
    }

    private static void addApplications(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("QUA-007")
                .forEach("$applicant", Applicant.class, "$account", PortalAccount.class)
                .where(that(PortalAccount.class, account -> account.number().isStated()), "$account")
                .where((Object[] x) -> !((PortalAccount) x[1]).id().equals(((Applicant) x[0]).account()),
                "$applicant", "$account")
                .execute(then -> OtherDuties.oneAccount(
                        findings(then), then.get(Applicant.class, "$applicant"),
                        then.get(PortalAccount.class, "$account")));
        rules.newRule("QUA-014")
                .forEach("$study", CaseStudy.class, "$most", Parameter.class)
                .where(is("case-studies.max-words"), "$most.id")
                .where(that(Parameter.class, Parameter::isSet), "$most")
                .execute(then -> OtherDuties.caseStudyLength(
                        findings(then), then.get(CaseStudy.class, "$study"), then.get(Parameter.class, "$most")));
        rules.newRule("QUA-028")
                .forEach("$application", Application.class, "$attempt", Attempt.class)
                .execute(then -> OtherDuties.oneApplicationAtATime(
                        findings(then), then.get(Attempt.class, "$attempt")));
    }

    private static void addGrants(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("GRT-013")
                .forEach("$opportunity", Opportunity.class, "$recipient", Recipient.class)
                .execute(then -> OtherDuties.alertToNobodyElse(
                        findings(then), then.get(Opportunity.class, "$opportunity"),
                        then.get(Recipient.class, "$recipient")));
        rules.newRule("GRT-014")
                .forEach("$opportunity", Opportunity.class, "$addressee", Addressee.class)
                .where(that(Opportunity.class, opportunity -> !opportunity.published().isNo()), "$opportunity")
                .execute(then -> {
                    Addressee addressee = then.get(Addressee.class, "$addressee");
                    if (index(then).by(BY_ORGANISATION, addressee.organisation()).isEmpty()) {
                        OtherDuties.alertToTheWholeAudience(findings(then),
                        then.get(Opportunity.class, "$opportunity"), addressee);
                    }
                });
        rules.newRule("GRT-015")
                .forEach("$opportunity", Opportunity.class, "$applicant", Standing.class)
                .where(that(Standing.class, standing -> standing.as().equals("applicant")), "$applicant")
                .execute(then -> OtherDuties.applicationOutsideRegion(
                        findings(then), then.get(Opportunity.class, "$opportunity"),
                        then.get(Standing.class, "$applicant")));
    }

    private static boolean isBidder(Party party) {
        return party.hasRole("sole-bidder", "lead-bidder");
    }

    private static boolean isInTheBid(Party party) {
        return party.hasRole("sole-bidder", "lead-bidder", "consortium-member");
    }

    private static boolean mayDeliverOnly(Party party) {
        return party.mayHaveRole("delivery-subcontractor") && !party.hasRole("relied-on-subcontractor");
    }
}
