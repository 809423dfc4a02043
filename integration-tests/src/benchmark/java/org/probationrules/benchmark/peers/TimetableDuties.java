package org.probationrules.benchmark.peers;

import org.probationrules.facts.AreaCoverage;
import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.Figure;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.LotTotal;
import org.probationrules.facts.Milestone;
import org.probationrules.facts.MilestoneDate;
import org.probationrules.facts.MilestoneOrder;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Plan;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Wave;
import org.probationrules.facts.WorkingDays;

/**
 * The duties and findings of the rules on milestones, waves, lots and plans, for facts that fit together.
 *
 * <p>Engines differ in how they find the facts that a rule is about. What comes then is the same Java for all whose rules
 * are written in Java: each duty is here twice, with its judgement and for a judgement that somebody else made.
 */
final class TimetableDuties {

    private TimetableDuties() {}

    /** TT-001. */
    static void milestoneSingleDate(Findings to, MilestoneDate a, MilestoneDate b) {
        milestoneSingleDate(to, b.date().toShareADayWith(a.date()), a, b);
    }

    static void milestoneSingleDate(Findings to, Judgement judgement, MilestoneDate a, MilestoneDate b) {
        if (!judgement.isMet()) {
            to.add("TT-001", judgement, "milestone", a.kind(), "a", a.date(), "b", b.date());
        }
    }

    /** TT-002. */
    static void milestoneEventNamed(Findings to, MilestoneDate entry) {
        to.add("TT-002", entry.breach(), "label", entry.kind(), "date", entry.date());
    }

    /** TT-003. */
    static void milestonesInOrder(Findings to, MilestoneOrder order, MilestoneDate first, MilestoneDate second) {
        milestonesInOrder(to, order.toHold(first.date(), second.date()), first, second);
    }

    static void milestonesInOrder(Findings to, Judgement judgement, MilestoneDate first, MilestoneDate second) {
        if (!judgement.isMet()) {
            to.add("TT-003", judgement,
                    "first", first.kind(), "a", first.date(), "second", second.kind(), "b", second.date());
        }
    }

    /** TT-004. */
    static void wavesDoNotOverlap(Findings to, Procurement procurement, Wave previous, Wave wave) {
        wavesDoNotOverlap(
                to,
                wave.invited().toBeOnOrAfter(previous.deadline()).needing(procurement.wavesForMultiLotBidders()),
                previous,
                wave);
    }

    static void wavesDoNotOverlap(Findings to, Judgement judgement, Wave previous, Wave wave) {
        if (!judgement.isMet()) {
            to.add("TT-004", judgement,
                    "wave", wave.number(), "invited", wave.invited(),
                    "previous", previous.number(), "deadline", previous.deadline());
        }
    }

    /** TT-005. */
    static void planLeavesAStandstill(Findings to, Plan plan, Parameter days, WorkingDays calendar) {
        planLeavesAStandstill(
                to,
                plan.signature().toBeAfter(plan.awardNotice().lastWorkingDayOf(calendar, days.count())),
                plan,
                days,
                calendar);
    }

    static void planLeavesAStandstill(
            Findings to, Judgement judgement, Plan plan, Parameter days, WorkingDays calendar) {
        if (!judgement.isMet()) {
            to.add("TT-005", judgement,
                    "notice", plan.awardNotice(),
                    "signature", plan.signature(),
                    "days", days.count(),
                    "earliest", plan.awardNotice().lastWorkingDayOf(calendar, days.count()).plusDays(1));
        }
    }

    /** TT-007. */
    static void waveMeaningStated(Findings to, Procurement procurement, Wave wave) {
        waveMeaningStated(
                to,
                procurement.waveMeaning().toBe("procurement")
                        .orElse(procurement.waveMeaning().toBeOneOf("delivery", "both")
                                .andAlso(wave.start().toBeStated()))
                        .at(wave.pointer()),
                wave);
    }

    static void waveMeaningStated(Findings to, Judgement judgement, Wave wave) {
        if (!judgement.isMet()) {
            to.add("TT-007", judgement, "wave", wave.number());
        }
    }

    /** TT-009. */
    static void vatBasisStated(Findings to, Figure first, Figure other) {
        vatBasisStated(to, other.amount().toHaveSameVatBasisAs(first.amount()), first, other);
    }

    static void vatBasisStated(Findings to, Judgement judgement, Figure first, Figure other) {
        if (!judgement.isMet()) {
            to.add("TT-009", judgement,
                    "a", first.label(), "aBasis", first.amount().vat().word(),
                    "b", other.label(), "bBasis", other.amount().vat().word());
        }
    }

    /** TT-010. */
    static void lotsAddUp(Findings to, LotTotal lots, Parameter perLot) {
        lotsAddUp(to, lots.difference().toBeAtMost(lots.allowance(perLot.number()).value()), lots, perLot);
    }

    static void lotsAddUp(Findings to, Judgement judgement, LotTotal lots, Parameter perLot) {
        if (!judgement.isMet()) {
            to.add("TT-010", judgement,
                    "sum", lots.sum(),
                    "total", lots.total(),
                    "difference", lots.difference(),
                    "tolerance", lots.allowance(perLot.number()));
        }
    }

    /** TT-011. */
    static void areasCoveredOnce(Findings to, AreaCoverage coverage) {
        areasCoveredOnce(
                to,
                coverage.count().toBeAtLeast(coverage.wanted()).andAlso(coverage.count().toBeAtMost(coverage.wanted())),
                coverage);
    }

    static void areasCoveredOnce(Findings to, Judgement judgement, AreaCoverage coverage) {
        if (!judgement.isMet()) {
            to.add("TT-011", judgement,
                    "area", coverage.areas(),
                    "service", coverage.service(),
                    "count", coverage.count(),
                    "wanted", coverage.wanted());
        }
    }

    /** TT-014. */
    static void pastMilestoneHasOutcome(Findings to, AssessmentDay today, Milestone entry) {
        pastMilestoneHasOutcome(
                to, entry.date().toBeOnOrAfter(today.day()).orElse(entry.outcome().toBeStatedOutright()), entry);
    }

    static void pastMilestoneHasOutcome(Findings to, Judgement judgement, Milestone entry) {
        if (!judgement.isMet()) {
            to.add("TT-014", judgement, "milestone", entry.kind(), "date", entry.date());
        }
    }

    /** TT-021. */
    static void wavesShareAwardDate(Findings to, Wave first, Wave second) {
        wavesShareAwardDate(
                to,
                second.award().day().toBeSameMomentAs(first.award().day()).negated()
                        .orElse(second.deadline().day().toBeSameMomentAs(first.deadline().day()))
                        .needing(first.knownNumber()),
                first,
                second);
    }

    static void wavesShareAwardDate(Findings to, Judgement judgement, Wave first, Wave second) {
        if (!judgement.isMet()) {
            to.add("TT-021", judgement, "waves", first.number() + ", " + second.number(), "award", first.award());
        }
    }
}
