package org.probationrules.benchmark.peers;

import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.BasicInformation;
import org.probationrules.facts.ConfirmationDuty;
import org.probationrules.facts.DecisionMoment;
import org.probationrules.facts.Exclusion;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Party;
import org.probationrules.facts.TenderingEnd;

/** The duties and findings of the rules on registration and exclusion, as in {@link TimetableDuties}. */
final class RegistrationDuties {

    private RegistrationDuties() {}

    /** REG-003. */
    static void bidderRegistered(Findings to, Party bidder, TenderingEnd end) {
        bidderRegistered(to, bidder.registered().toBeDoneBy(end.day()), bidder, end);
    }

    static void bidderRegistered(Findings to, Judgement judgement, Party bidder, TenderingEnd end) {
        if (!judgement.isMet()) {
            to.add("REG-003", judgement, "supplier", bidder.name(), "lastDay", end.day());
        }
    }

    /** REG-005. */
    static void bidderInformationShared(Findings to, Party bidder, TenderingEnd end) {
        bidderInformationShared(
                to,
                bidder.shared().toBeDoneBy(end.day())
                        .andAlso(bidder.sharedVia().toBeOneOf("platform", "platform-file")),
                bidder,
                end);
    }

    static void bidderInformationShared(Findings to, Judgement judgement, Party bidder, TenderingEnd end) {
        if (!judgement.isMet()) {
            to.add("REG-005", judgement,
                    "supplier", bidder.name(),
                    "lastDay", end.day(),
                    "way", bidder.sharedVia().orElse("none"));
        }
    }

    /** REG-006. */
    static void confirmationByEnd(Findings to, Party bidder, TenderingEnd end, AssessmentDay today) {
        confirmationByEnd(to, today.toFindDone(bidder.confirmed(), end.day()), bidder, end);
    }

    static void confirmationByEnd(Findings to, Judgement judgement, Party bidder, TenderingEnd end) {
        if (!judgement.isMet()) {
            to.add("REG-006", judgement, "supplier", bidder.name(), "lastDay", end.day());
        }
    }

    /** REG-010. */
    static void consortiumMemberRegistered(Findings to, Party member, TenderingEnd end) {
        consortiumMemberRegistered(to, member.toHaveTakenEveryStepBy(end.day()), member, end);
    }

    static void consortiumMemberRegistered(Findings to, Judgement judgement, Party member, TenderingEnd end) {
        if (!judgement.isMet()) {
            to.add("REG-010", judgement,
                    "supplier", member.name(),
                    "lead", member.lead(),
                    "missing", member.stepsNotTakenBy(end.day()),
                    "lastDay", end.day());
        }
    }

    /** REG-013. */
    static void deliverySubcontractorRegistered(Findings to, Parameter policy, Party partner, TenderingEnd end) {
        deliverySubcontractorRegistered(
                to,
                partner.registered().toBeDoneBy(end.day())
                        .orElse(partner.toHaveRole("delivery-subcontractor").negated()),
                policy,
                partner,
                end);
    }

    static void deliverySubcontractorRegistered(
            Findings to, Judgement judgement, Parameter policy, Party partner, TenderingEnd end) {
        if (!judgement.isMet()) {
            to.add("REG-013", judgement,
                    "supplier", partner.name(), "policy", policy.text(), "lastDay", end.day());
        }
    }

    /** REG-018. */
    static void basicInformationComplete(Findings to, Party supplier, BasicInformation information) {
        basicInformationComplete(to, information.toBeAllIn(supplier.basicInformation()), supplier, information);
    }

    static void basicInformationComplete(
            Findings to, Judgement judgement, Party supplier, BasicInformation information) {
        if (!judgement.isMet()) {
            to.add("REG-018", judgement,
                    "supplier", supplier.name(),
                    "missing", supplier.basicInformation().lacking(information.items()));
        }
    }

    /** REG-021. */
    static void confirmationBeforeAward(
            Findings to, ConfirmationDuty duty, Party supplier, DecisionMoment award, AssessmentDay today) {
        confirmationBeforeAward(
                to,
                award.toFollow(supplier.confirmed(), today.day()).orElse(duty.toBeOwed().negated()),
                supplier,
                award);
    }

    static void confirmationBeforeAward(Findings to, Judgement judgement, Party supplier, DecisionMoment award) {
        if (!judgement.isMet()) {
            to.add("REG-021", judgement, "supplier", supplier.name(), "award", award.moment());
        }
    }

    /** REG-101. */
    static void positionDetermined(Findings to, Exclusion exclusion, DecisionMoment moment, AssessmentDay today) {
        positionDetermined(to, moment.toFollow(exclusion.determined(), today.day()), exclusion, moment);
    }

    static void positionDetermined(Findings to, Judgement judgement, Exclusion exclusion, DecisionMoment moment) {
        if (!judgement.isMet()) {
            to.add("REG-101", judgement,
                    "supplier", exclusion.supplier(), "moment", moment.kind(), "at", moment.moment());
        }
    }

    /** REG-106. */
    static void debarmentCheckRecent(Findings to, Parameter maximum, Party party, DecisionMoment award) {
        debarmentCheckRecent(
                to,
                award.moment().toBeOnOrBefore(party.debarmentChecked().plusDays(maximum.count()))
                        .at(party.debarmentChecked().pointer()),
                maximum,
                party,
                award);
    }

    static void debarmentCheckRecent(
            Findings to, Judgement judgement, Parameter maximum, Party party, DecisionMoment award) {
        if (!judgement.isMet()) {
            to.add("REG-106", judgement,
                    "person", party.name(),
                    "days", award.moment().daysAfter(party.debarmentChecked()),
                    "maximum", maximum.count());
        }
    }
}
