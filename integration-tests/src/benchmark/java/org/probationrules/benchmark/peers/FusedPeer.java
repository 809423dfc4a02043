package org.probationrules.benchmark.peers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probationrules.benchmark.peers.TimetableRules.Event;
import org.probationrules.facts.Addressee;
import org.probationrules.facts.Applicant;
import org.probationrules.facts.AreaCoverage;
import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.Attempt;
import org.probationrules.facts.Award;
import org.probationrules.facts.BasicInformation;
import org.probationrules.facts.CaseStudy;
import org.probationrules.facts.ConfirmationDuty;
import org.probationrules.facts.Contract;
import org.probationrules.facts.DecisionMoment;
import org.probationrules.facts.Exclusion;
import org.probationrules.facts.Figure;
import org.probationrules.facts.LotTotal;
import org.probationrules.facts.Milestone;
import org.probationrules.facts.MilestoneDate;
import org.probationrules.facts.MilestoneKind;
import org.probationrules.facts.MilestoneOrder;
import org.probationrules.facts.MinimumPeriod;
import org.probationrules.facts.Opportunity;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Party;
import org.probationrules.facts.Plan;
import org.probationrules.facts.PortalAccount;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Recipient;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Standing;
import org.probationrules.facts.Summary;
import org.probationrules.facts.TenderingEnd;
import org.probationrules.facts.Wave;
import org.probationrules.facts.WorkingDays;

/**
 * Plain Java written as one program: facts are sorted once, loops are shared by all rules on the same facts, and what a
 * rule needs to find once is found once. Nobody would keep rules like this; it shows what is left to gain.
 */
public final class FusedPeer implements Peer {

    @Override
    public List<Found> judge(List<Object> facts) {
        FactGroups groups = new FactGroups(facts);
        Findings to = new Findings();
        AssessmentDay today = groups.today.get(0);
        WorkingDays calendar = groups.calendars.get(0);
        judgeMilestones(groups, today, to);
        judgeWaves(groups, to);
        judgeAmounts(groups, to);
        judgeProcurement(groups, today, calendar, to);
        judgeParties(groups, today, to);
        judgeApplication(groups, to);
        judgeGrant(groups, to);
        return to.all();
    }

    private static void judgeMilestones(FactGroups groups, AssessmentDay today, Findings to) {
        for (Milestone entry : groups.milestones) {
            if (entry.date().isStated()) {
                TimetableDuties.pastMilestoneHasOutcome(to, today, entry);
            }
        }
        if (groups.dates.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        for (MilestoneKind kind : groups.kinds) {
            known.add(kind.code());
        }
        Map<Event, List<MilestoneDate>> byEvent = FactGroups.by(groups.dates, FusedPeer::event);
        Map<String, List<MilestoneOrder>> byFirst = FactGroups.by(groups.orders, MilestoneOrder::first);
        for (MilestoneDate date : groups.dates) {
            if (!known.contains(date.kind())) {
                TimetableDuties.milestoneEventNamed(to, date);
            }
            for (MilestoneDate other : byEvent.get(event(date))) {
                if (other.position() > date.position()) {
                    TimetableDuties.milestoneSingleDate(to, date, other);
                }
            }
            for (MilestoneOrder order : byFirst.getOrDefault(date.kind(), List.of())) {
                for (MilestoneDate second :
                        byEvent.getOrDefault(new Event(order.second(), date.wave(), date.lot()), List.of())) {
                    TimetableDuties.milestonesInOrder(to, order, date, second);
                }
            }
        }
    }

    private static Event event(MilestoneDate date) {
        return new Event(date.kind(), date.wave(), date.lot());
    }

    private static void judgeWaves(FactGroups groups, Findings to) {
        for (Procurement procurement : groups.procurements) {
            boolean apart = !procurement.wavesForMultiLotBidders().isNo();
            for (Wave wave : groups.waves) {
                TimetableDuties.waveMeaningStated(to, procurement, wave);
                boolean dated = wave.award().isStated() && wave.deadline().isStated();
                for (Wave later : groups.waves) {
                    if (apart && wave.knownNumber().isStated() && later.number() == wave.number() + 1) {
                        TimetableDuties.wavesDoNotOverlap(to, procurement, wave, later);
                    }
                    if (dated && TimetableRules.mayFollow(wave, later)
                            && later.award().isStated() && later.deadline().isStated()) {
                        TimetableDuties.wavesShareAwardDate(to, wave, later);
                    }
                }
            }
        }
    }

    private static void judgeAmounts(FactGroups groups, Findings to) {
        for (Figure first : groups.figures) {
            if (first.isFirst()) {
                for (Figure other : groups.figures) {
                    if (!other.isFirst()) {
                        TimetableDuties.vatBasisStated(to, first, other);
                    }
                }
            }
        }
        for (LotTotal lots : groups.totals) {
            if (isSet(groups.tolerancePerLot)) {
                TimetableDuties.lotsAddUp(to, lots, groups.tolerancePerLot);
            }
        }
        for (AreaCoverage coverage : groups.coverages) {
            TimetableDuties.areasCoveredOnce(to, coverage);
        }
    }

    private static void judgeProcurement(
            FactGroups groups, AssessmentDay today, WorkingDays calendar, Findings to) {
        for (Plan plan : groups.plans) {
            if (isSet(groups.mandatoryStandstill)) {
                TimetableDuties.planLeavesAStandstill(to, plan, groups.mandatoryStandstill, calendar);
            }
        }
        for (Stage stage : groups.stages) {
            boolean tendering = stage.kind().equals("tendering");
            if (tendering && !stage.isLaterRound()) {
                for (MinimumPeriod minimum : groups.periods) {
                    if (minimum.stage().equals(stage.pointer())) {
                        ProcurementDuties.tenderingPeriodMinimum(to, stage, minimum);
                    }
                }
            }
            if (tendering || stage.kind().equals("participation")) {
                Parameter advisory = tendering ? groups.advisoryTendering : groups.advisoryParticipation;
                if (isSet(advisory)) {
                    ProcurementDuties.lightTouchAdvisoryPeriod(to, stage, advisory);
                }
                ProcurementDuties.deadlineOnWorkingDay(to, stage, groups.earliestTime, groups.latestTime, calendar);
            }
        }
        for (Award award : groups.awards) {
            if (!award.notice().isNone()) {
                for (Summary summary : award.summaries()) {
                    ProcurementDuties.summariesBeforeAwardNotice(to, award, summary);
                }
            }
            if (!award.signed().isNone() && isSet(groups.mandatoryStandstill)) {
                ProcurementDuties.mandatoryStandstill(to, award, groups.mandatoryStandstill, calendar);
            }
        }
        Parameter details = switch (groups.lightTouch) {
            case "no" -> groups.detailsNotice;
            case "yes" -> groups.detailsNoticeLightTouch;
            default -> null;
        };
        if (details != null) {
            for (Contract contract : groups.contracts) {
                if (!contract.signed().isNone()) {
                    ProcurementDuties.contractDetailsNotice(to, contract, details, today);
                }
            }
        }
    }

    private static void judgeParties(FactGroups groups, AssessmentDay today, Findings to) {
        if (groups.parties.isEmpty() && groups.exclusions.isEmpty()) {
            return;
        }
        ConfirmationDuty duty = groups.duties.isEmpty() ? null : groups.duties.get(0);
        boolean owed = duty != null && (duty.until().equals("award") || duty.until().isEmpty());
        Map<String, List<DecisionMoment>> moments = FactGroups.by(groups.moments, DecisionMoment::of);
        for (Exclusion exclusion : groups.exclusions) {
            for (DecisionMoment moment : moments.getOrDefault(exclusion.pointer(), List.of())) {
                if (moment.first()) {
                    RegistrationDuties.positionDetermined(to, exclusion, moment, today);
                }
            }
        }
        Map<String, BasicInformation> information = new HashMap<>(groups.information.size() * 2);
        for (BasicInformation each : groups.information) {
            information.put(each.party(), each);
        }
        Set<String> reliedOn = new HashSet<>();
        for (Party party : groups.parties) {
            if (party.name().isStated() && party.hasRole("relied-on-subcontractor")) {
                reliedOn.add(party.name().value());
            }
        }
        boolean old = isSet(groups.checkAge);
        boolean asked = isSet(groups.subcontractorPolicy) && !groups.subcontractorPolicy.is("law");
        for (Party party : groups.parties) {
            boolean bidder = party.hasRole("sole-bidder", "lead-bidder");
            boolean member = party.hasRole("consortium-member");
            for (TenderingEnd end : groups.ends) {
                if (bidder) {
                    RegistrationDuties.bidderRegistered(to, party, end);
                    RegistrationDuties.bidderInformationShared(to, party, end);
                }
                if ((bidder || member) && !party.platformFailureReliedOn().isYes()) {
                    RegistrationDuties.confirmationByEnd(to, party, end, today);
                }
                if (member) {
                    RegistrationDuties.consortiumMemberRegistered(to, party, end);
                }
                if (asked
                        && party.mayHaveRole("delivery-subcontractor")
                        && !party.hasRole("relied-on-subcontractor")
                        && !reliedOn.contains(party.name().value())) {
                    RegistrationDuties.deliverySubcontractorRegistered(to, groups.subcontractorPolicy, party, end);
                }
            }
            if (bidder || member) {
                BasicInformation items = information.get(party.pointer());
                if (items != null && duty != null && !duty.until().equals("none")) {
                    RegistrationDuties.basicInformationComplete(to, party, items);
                }
            }
            for (DecisionMoment moment : moments.getOrDefault(party.pointer(), List.of())) {
                if (moment.kind().equals("award")) {
                    if ((bidder || member) && owed) {
                        RegistrationDuties.confirmationBeforeAward(to, duty, party, moment, today);
                    }
                    if (old && party.debarmentChecked().isStated() && moment.moment().isStated()) {
                        RegistrationDuties.debarmentCheckRecent(to, groups.checkAge, party, moment);
                    }
                }
            }
        }
    }

    private static void judgeApplication(FactGroups groups, Findings to) {
        for (Applicant applicant : groups.applicants) {
            for (PortalAccount account : groups.accounts) {
                if (account.number().isStated() && !account.id().equals(applicant.account())) {
                    OtherDuties.oneAccount(to, applicant, account);
                }
            }
        }
        if (isSet(groups.mostWords)) {
            for (CaseStudy study : groups.studies) {
                OtherDuties.caseStudyLength(to, study, groups.mostWords);
            }
        }
        if (!groups.applications.isEmpty()) {
            for (Attempt attempt : groups.attempts) {
                OtherDuties.oneApplicationAtATime(to, attempt);
            }
        }
    }

    private static void judgeGrant(FactGroups groups, Findings to) {
        for (Opportunity opportunity : groups.opportunities) {
            Set<String> told = new HashSet<>();
            for (Recipient recipient : groups.recipients) {
                told.add(recipient.organisation());
                OtherDuties.alertToNobodyElse(to, opportunity, recipient);
            }
            if (!opportunity.published().isNo()) {
                for (Addressee addressee : groups.addressees) {
                    if (!told.contains(addressee.organisation())) {
                        OtherDuties.alertToTheWholeAudience(to, opportunity, addressee);
                    }
                }
            }
            for (Standing standing : groups.standings) {
                if (standing.as().equals("applicant")) {
                    OtherDuties.applicationOutsideRegion(to, opportunity, standing);
                }
            }
        }
    }

    private static boolean isSet(@Nullable Parameter parameter) {
        return parameter != null && parameter.isSet();
    }
}
