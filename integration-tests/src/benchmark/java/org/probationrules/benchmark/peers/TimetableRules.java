package org.probationrules.benchmark.peers;

import java.util.List;

import org.probationrules.benchmark.peers.FactIndex.Key;
import org.probationrules.facts.AreaCoverage;
import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.Figure;
import org.probationrules.facts.LotTotal;
import org.probationrules.facts.Milestone;
import org.probationrules.facts.MilestoneDate;
import org.probationrules.facts.MilestoneKind;
import org.probationrules.facts.MilestoneOrder;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Plan;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Wave;
import org.probationrules.facts.WorkingDays;

/** The rules on milestones, waves, lots and plans, in Java. */
final class TimetableRules {

    static final List<JavaRule> ALL = List.of(
            new JavaRule("TT-001", TimetableRules::milestoneSingleDate),
            new JavaRule("TT-002", TimetableRules::milestoneEventNamed),
            new JavaRule("TT-003", TimetableRules::milestonesInOrder),
            new JavaRule("TT-004", TimetableRules::wavesDoNotOverlap),
            new JavaRule("TT-005", TimetableRules::planLeavesAStandstill),
            new JavaRule("TT-007", TimetableRules::waveMeaningStated),
            new JavaRule("TT-009", TimetableRules::vatBasisStated),
            new JavaRule("TT-010", TimetableRules::lotsAddUp),
            new JavaRule("TT-011", TimetableRules::areasCoveredOnce),
            new JavaRule("TT-014", TimetableRules::pastMilestoneHasOutcome),
            new JavaRule("TT-021", TimetableRules::wavesShareAwardDate));

    /** What a milestone is about. */
    record Event(String kind, String wave, String lot) {}

    static final Key<MilestoneDate, Event> BY_EVENT = Key.of(
            MilestoneDate.class, milestone -> new Event(milestone.kind(), milestone.wave(), milestone.lot()));
    static final Key<MilestoneDate, String> BY_KIND = Key.of(MilestoneDate.class, MilestoneDate::kind);
    private static final Key<MilestoneKind, String> BY_CODE = Key.of(MilestoneKind.class, MilestoneKind::code);
    private static final Key<Wave, Long> BY_NUMBER = Key.of(Wave.class, Wave::number);

    private TimetableRules() {}

    private static void milestoneSingleDate(FactIndex facts, Findings to) {
        for (MilestoneDate a : facts.all(MilestoneDate.class)) {
            for (MilestoneDate b : facts.by(BY_EVENT, new Event(a.kind(), a.wave(), a.lot()))) {
                if (b.position() > a.position()) {
                    TimetableDuties.milestoneSingleDate(to, a, b);
                }
            }
        }
    }

    private static void milestoneEventNamed(FactIndex facts, Findings to) {
        for (MilestoneDate entry : facts.all(MilestoneDate.class)) {
            if (facts.by(BY_CODE, entry.kind()).isEmpty()) {
                TimetableDuties.milestoneEventNamed(to, entry);
            }
        }
    }

    private static void milestonesInOrder(FactIndex facts, Findings to) {
        for (MilestoneOrder order : facts.all(MilestoneOrder.class)) {
            for (MilestoneDate first : facts.by(BY_KIND, order.first())) {
                for (MilestoneDate second :
                        facts.by(BY_EVENT, new Event(order.second(), first.wave(), first.lot()))) {
                    TimetableDuties.milestonesInOrder(to, order, first, second);
                }
            }
        }
    }

    private static void wavesDoNotOverlap(FactIndex facts, Findings to) {
        for (Procurement procurement : facts.all(Procurement.class)) {
            if (!procurement.wavesForMultiLotBidders().isNo()) {
                for (Wave previous : facts.all(Wave.class)) {
                    if (previous.knownNumber().isStated()) {
                        for (Wave wave : facts.by(BY_NUMBER, previous.number() + 1)) {
                            TimetableDuties.wavesDoNotOverlap(to, procurement, previous, wave);
                        }
                    }
                }
            }
        }
    }

    private static void planLeavesAStandstill(FactIndex facts, Findings to) {
        for (Plan plan : facts.all(Plan.class)) {
            for (Parameter days : facts.parameter("standstill.mandatory-working-days")) {
                if (days.isSet()) {
                    for (WorkingDays calendar : facts.all(WorkingDays.class)) {
                        TimetableDuties.planLeavesAStandstill(to, plan, days, calendar);
                    }
                }
            }
        }
    }

    private static void waveMeaningStated(FactIndex facts, Findings to) {
        for (Procurement procurement : facts.all(Procurement.class)) {
            for (Wave wave : facts.all(Wave.class)) {
                TimetableDuties.waveMeaningStated(to, procurement, wave);
            }
        }
    }

    private static void vatBasisStated(FactIndex facts, Findings to) {
        for (Figure first : facts.all(Figure.class)) {
            if (first.isFirst()) {
                for (Figure other : facts.all(Figure.class)) {
                    if (!other.isFirst()) {
                        TimetableDuties.vatBasisStated(to, first, other);
                    }
                }
            }
        }
    }

    private static void lotsAddUp(FactIndex facts, Findings to) {
        for (LotTotal lots : facts.all(LotTotal.class)) {
            for (Parameter perLot : facts.parameter("lots.sum-tolerance-per-lot")) {
                if (perLot.isSet()) {
                    TimetableDuties.lotsAddUp(to, lots, perLot);
                }
            }
        }
    }

    private static void areasCoveredOnce(FactIndex facts, Findings to) {
        for (AreaCoverage coverage : facts.all(AreaCoverage.class)) {
            TimetableDuties.areasCoveredOnce(to, coverage);
        }
    }

    private static void pastMilestoneHasOutcome(FactIndex facts, Findings to) {
        for (AssessmentDay today : facts.all(AssessmentDay.class)) {
            for (Milestone entry : facts.all(Milestone.class)) {
                if (entry.date().isStated()) {
                    TimetableDuties.pastMilestoneHasOutcome(to, today, entry);
                }
            }
        }
    }

    private static void wavesShareAwardDate(FactIndex facts, Findings to) {
        for (Wave first : facts.all(Wave.class)) {
            if (isDated(first)) {
                for (Wave second : facts.all(Wave.class)) {
                    if (mayFollow(first, second) && isDated(second)) {
                        TimetableDuties.wavesShareAwardDate(to, first, second);
                    }
                }
            }
        }
    }

    /** Whether a wave comes after another, or may do so since nobody says which the other is. */
    static boolean mayFollow(Wave first, Wave second) {
        return !second.pointer().equals(first.pointer())
                && (second.number() > first.number() || first.knownNumber().isMissing());
    }

    private static boolean isDated(Wave wave) {
        return wave.award().isStated() && wave.deadline().isStated();
    }
}
