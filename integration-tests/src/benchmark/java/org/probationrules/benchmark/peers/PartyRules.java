package org.probationrules.benchmark.peers;

import java.util.List;

import org.probationrules.benchmark.peers.FactIndex.Key;
import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.BasicInformation;
import org.probationrules.facts.ConfirmationDuty;
import org.probationrules.facts.DecisionMoment;
import org.probationrules.facts.Exclusion;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Party;
import org.probationrules.facts.TenderingEnd;

/** The rules on registration and exclusion, in Java. */
final class PartyRules {

    static final List<JavaRule> ALL = List.of(
            new JavaRule("REG-003", PartyRules::bidderRegistered),
            new JavaRule("REG-005", PartyRules::bidderInformationShared),
            new JavaRule("REG-006", PartyRules::confirmationByEnd),
            new JavaRule("REG-010", PartyRules::consortiumMemberRegistered),
            new JavaRule("REG-013", PartyRules::deliverySubcontractorRegistered),
            new JavaRule("REG-018", PartyRules::basicInformationComplete),
            new JavaRule("REG-021", PartyRules::confirmationBeforeAward),
            new JavaRule("REG-101", PartyRules::positionDetermined),
            new JavaRule("REG-106", PartyRules::debarmentCheckRecent));

    private static final Key<Party, String> BY_NAME = Key.of(Party.class, party -> party.name().value());
    private static final Key<BasicInformation, String> BY_PARTY =
            Key.of(BasicInformation.class, BasicInformation::party);
    private static final Key<DecisionMoment, String> BY_WHOM = Key.of(DecisionMoment.class, DecisionMoment::of);

    private PartyRules() {}

    private static void bidderRegistered(FactIndex facts, Findings to) {
        for (Party bidder : facts.all(Party.class)) {
            if (bidder.hasRole("sole-bidder", "lead-bidder")) {
                for (TenderingEnd end : facts.all(TenderingEnd.class)) {
                    RegistrationDuties.bidderRegistered(to, bidder, end);
                }
            }
        }
    }

    private static void bidderInformationShared(FactIndex facts, Findings to) {
        for (Party bidder : facts.all(Party.class)) {
            if (bidder.hasRole("sole-bidder", "lead-bidder")) {
                for (TenderingEnd end : facts.all(TenderingEnd.class)) {
                    RegistrationDuties.bidderInformationShared(to, bidder, end);
                }
            }
        }
    }

    private static void confirmationByEnd(FactIndex facts, Findings to) {
        for (Party bidder : facts.all(Party.class)) {
            if (isInTheBid(bidder) && !bidder.platformFailureReliedOn().isYes()) {
                for (TenderingEnd end : facts.all(TenderingEnd.class)) {
                    for (AssessmentDay today : facts.all(AssessmentDay.class)) {
                        RegistrationDuties.confirmationByEnd(to, bidder, end, today);
                    }
                }
            }
        }
    }

    private static void consortiumMemberRegistered(FactIndex facts, Findings to) {
        for (Party member : facts.all(Party.class)) {
            if (member.hasRole("consortium-member")) {
                for (TenderingEnd end : facts.all(TenderingEnd.class)) {
                    RegistrationDuties.consortiumMemberRegistered(to, member, end);
                }
            }
        }
    }

    private static void deliverySubcontractorRegistered(FactIndex facts, Findings to) {
        for (Parameter policy : facts.parameter("subcontractor.registration")) {
            if (policy.isSet() && !policy.is("law")) {
                for (Party partner : facts.all(Party.class)) {
                    if (partner.mayHaveRole("delivery-subcontractor")
                            && !partner.hasRole("relied-on-subcontractor")
                            && !isReliedOnElsewhere(facts, partner)) {
                        for (TenderingEnd end : facts.all(TenderingEnd.class)) {
                            RegistrationDuties.deliverySubcontractorRegistered(to, policy, partner, end);
                        }
                    }
                }
            }
        }
    }

    private static boolean isReliedOnElsewhere(FactIndex facts, Party partner) {
        for (Party other : facts.by(BY_NAME, partner.name().value())) {
            if (other.hasRole("relied-on-subcontractor") && other.name().isStated()) {
                return true;
            }
        }
        return false;
    }

    private static void basicInformationComplete(FactIndex facts, Findings to) {
        for (ConfirmationDuty duty : facts.all(ConfirmationDuty.class)) {
            if (!duty.until().equals("none")) {
                for (Party supplier : facts.all(Party.class)) {
                    if (isInTheBid(supplier)) {
                        for (BasicInformation information : facts.by(BY_PARTY, supplier.pointer())) {
                            RegistrationDuties.basicInformationComplete(to, supplier, information);
                        }
                    }
                }
            }
        }
    }

    private static void confirmationBeforeAward(FactIndex facts, Findings to) {
        for (ConfirmationDuty duty : facts.all(ConfirmationDuty.class)) {
            if (duty.until().equals("award") || duty.until().isEmpty()) {
                for (Party supplier : facts.all(Party.class)) {
                    if (isInTheBid(supplier)) {
                        for (DecisionMoment award : facts.by(BY_WHOM, supplier.pointer())) {
                            if (award.kind().equals("award")) {
                                for (AssessmentDay today : facts.all(AssessmentDay.class)) {
                                    RegistrationDuties.confirmationBeforeAward(to, duty, supplier, award, today);
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static void positionDetermined(FactIndex facts, Findings to) {
        for (Exclusion exclusion : facts.all(Exclusion.class)) {
            for (DecisionMoment moment : facts.by(BY_WHOM, exclusion.pointer())) {
                if (moment.first()) {
                    for (AssessmentDay today : facts.all(AssessmentDay.class)) {
                        RegistrationDuties.positionDetermined(to, exclusion, moment, today);
                    }
                }
            }
        }
    }

    private static void debarmentCheckRecent(FactIndex facts, Findings to) {
        for (Parameter maximum : facts.parameter("debarment.check-max-age-days")) {
            if (maximum.isSet()) {
                for (Party party : facts.all(Party.class)) {
                    if (party.debarmentChecked().isStated()) {
                        for (DecisionMoment award : facts.by(BY_WHOM, party.pointer())) {
                            if (award.kind().equals("award") && award.moment().isStated()) {
                                RegistrationDuties.debarmentCheckRecent(to, maximum, party, award);
                            }
                        }
                    }
                }
            }
        }
    }

    private static boolean isInTheBid(Party party) {
        return party.hasRole("sole-bidder", "lead-bidder", "consortium-member");
    }
}
