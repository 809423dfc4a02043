package org.probationrules.benchmark.peers;

import java.util.List;

import org.probationrules.benchmark.peers.FactIndex.Key;
import org.probationrules.benchmark.peers.TimetableRules.Event;
import org.probationrules.facts.AreaCoverage;
import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.Award;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Contract;
import org.probationrules.facts.Figure;
import org.probationrules.facts.LotTotal;
import org.probationrules.facts.Milestone;
import org.probationrules.facts.MilestoneDate;
import org.probationrules.facts.MilestoneKind;
import org.probationrules.facts.MilestoneOrder;
import org.probationrules.facts.MinimumPeriod;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Plan;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Summary;
import org.probationrules.facts.Wave;
import org.probationrules.facts.WorkingDays;

import static org.probationrules.benchmark.peers.CelRule.every;

/** The rules of the timetable pack as expressions. */
final class CelTimetableRules {

    private static final Key<MilestoneKind, String> BY_CODE = Key.of(MilestoneKind.class, MilestoneKind::code);
    private static final Key<Wave, Long> BY_NUMBER = Key.of(Wave.class, Wave::number);
    private static final Key<Figure, Boolean> BY_PLACE = Key.of(Figure.class, Figure::isFirst);
    private static final Key<MinimumPeriod, String> BY_STAGE = Key.of(MinimumPeriod.class, MinimumPeriod::stage);
    private static final Key<Circumstance, String> BY_NAME = Key.of(Circumstance.class, Circumstance::name);

    static final List<CelRule> ALL = List.of(
            CelRule.of("TT-001", "a, b", "b.position > a.position ? b.date.toShareADayWith(a.date) : null",
                    CelTimetableRules::datesOfOneEvent,
                    (to, judgement, x) -> TimetableDuties.milestoneSingleDate(
                            to, judgement, (MilestoneDate) x[0], (MilestoneDate) x[1])),
            CelRule.of("TT-002", "entry, known", "known ? null : entry.breach",
                    CelTimetableRules::datesWithWhetherTheirKindIsKnown,
                    (to, judgement, x) -> TimetableDuties.milestoneEventNamed(to, (MilestoneDate) x[0])),
            CelRule.of("TT-003", "order, first, second", "order.toHold(first.date, second.date)",
                    CelTimetableRules::datesThatFollow,
                    (to, judgement, x) -> TimetableDuties.milestonesInOrder(
                            to, judgement, (MilestoneDate) x[1], (MilestoneDate) x[2])),
            CelRule.of("TT-004", "procurement, previous, wave",
                    "procurement.wavesForMultiLotBidders.isNo() || !previous.knownNumber().isStated() ? null : wave.invited.toBeOnOrAfter(previous.deadline)"
                            + ".needing(procurement.wavesForMultiLotBidders)",
                    CelTimetableRules::wavesThatFollow,
                    (to, judgement, x) -> TimetableDuties.wavesDoNotOverlap(
                            to, judgement, (Wave) x[1], (Wave) x[2])),
            CelRule.of("TT-005", "plan, days, calendar",
                    "days.isSet ? plan.signature.toBeAfter(plan.awardNotice.lastWorkingDayOf(calendar, days.count)) : null",
                    standstill(Plan.class),
                    (to, judgement, x) -> TimetableDuties.planLeavesAStandstill(
                            to, judgement, (Plan) x[0], (Parameter) x[1], (WorkingDays) x[2])),
            CelRule.of("TT-007", "procurement, wave",
                    "procurement.waveMeaning.toBe('procurement').orElse(procurement.waveMeaning.toBeOneOf(['delivery',"
                            + " 'both']).andAlso(wave.start.toBeStated())).at(wave.pointer)",
                    every(Procurement.class, Wave.class),
                    (to, judgement, x) -> TimetableDuties.waveMeaningStated(to, judgement, (Wave) x[1])),
            CelRule.of("TT-009", "first, other", "other.amount.toHaveSameVatBasisAs(first.amount)",
                    CelTimetableRules::figures,
                    (to, judgement, x) -> TimetableDuties.vatBasisStated(
                            to, judgement, (Figure) x[0], (Figure) x[1])),
            CelRule.of("TT-010", "lots, perLot",
                    "perLot.isSet ? lots.difference.toBeAtMost(lots.allowance(perLot.number).value()) : null",
                    with(LotTotal.class, "lots.sum-tolerance-per-lot"),
                    (to, judgement, x) -> TimetableDuties.lotsAddUp(
                            to, judgement, (LotTotal) x[0], (Parameter) x[1])),
            CelRule.of("TT-011", "coverage",
                    "coverage.count.toBeAtLeast(coverage.wanted).andAlso(coverage.count.toBeAtMost(coverage.wanted))",
                    every(AreaCoverage.class),
                    (to, judgement, x) -> TimetableDuties.areasCoveredOnce(to, judgement, (AreaCoverage) x[0])),
            CelRule.of("TT-014", "today, entry",
                    "entry.date.isStated() ? entry.date.toBeOnOrAfter(today.day)"
                            + ".orElse(entry.outcome.toBeStatedOutright()) : null",
                    every(AssessmentDay.class, Milestone.class),
                    (to, judgement, x) -> TimetableDuties.pastMilestoneHasOutcome(to, judgement, (Milestone) x[1])),
            CelRule.of("TT-021", "first, second",
                    "second.pointer != first.pointer"
                            + " && (second.number > first.number || first.knownNumber().isMissing())"
                            + " && first.award.isStated() && first.deadline.isStated()"
                            + " && second.award.isStated() && second.deadline.isStated()"
                            + " ? second.award.day().toBeSameMomentAs(first.award.day()).negated()"
                            + ".orElse(second.deadline.day().toBeSameMomentAs(first.deadline.day()))"
                            + ".needing(first.knownNumber()) : null",
                    every(Wave.class, Wave.class),
                    (to, judgement, x) -> TimetableDuties.wavesShareAwardDate(
                            to, judgement, (Wave) x[0], (Wave) x[1])),
            CelRule.of("TT-201", "stage, minimum",
                    "stage.kind == 'tendering' && !stage.isLaterRound"
                            + " ? minimum.toBeLeftBetween(stage.invited, stage.deadline) : null",
                    CelTimetableRules::stagesWithTheirPeriod,
                    (to, judgement, x) -> ProcurementDuties.tenderingPeriodMinimum(
                            to, judgement, (Stage) x[0], (MinimumPeriod) x[1])),
            CelRule.of("TT-204", "stage, minimum",
                    "minimum.isSet && (minimum.id == 'light-touch.advisory-tendering-days' && stage.kind == 'tendering'"
                            + " || minimum.id == 'light-touch.advisory-participation-days'"
                            + " && stage.kind == 'participation')"
                            + " ? stage.deadline.toBeAtLeastDaysAfter(stage.invited, minimum.count) : null",
                    with(Stage.class, "light-touch.advisory-tendering-days", "light-touch.advisory-participation-days"),
                    (to, judgement, x) -> ProcurementDuties.lightTouchAdvisoryPeriod(
                            to, judgement, (Stage) x[0], (Parameter) x[1])),
            CelRule.of("TT-206", "stage, earliest, latest, calendar",
                    "stage.kind in ['tendering', 'participation'] ? calendar.toHold(stage.deadline)"
                            + ".because('not-on-a-working-day')"
                            + ".andAlso(earliest.toBeReachedBy(stage.deadline).because('too-early-in-the-day'))"
                            + ".andAlso(latest.notToBePassedBy(stage.deadline).because('too-late-in-the-day')) : null",
                    CelTimetableRules::stagesWithHours,
                    (to, judgement, x) -> ProcurementDuties.deadlineOnWorkingDay(to, judgement, (Stage) x[0])),
            CelRule.of("TT-302", "award, summary",
                    "!award.notice.isNone() && summary.isWithin(award.pointer)"
                            + " ? summary.sent.toPrecede(award.notice) : null",
                    every(Award.class, Summary.class),
                    (to, judgement, x) -> ProcurementDuties.summariesBeforeAwardNotice(
                            to, judgement, (Award) x[0], (Summary) x[1])),
            CelRule.of("TT-304", "award, days, calendar",
                    "award.signed.isNone() || !days.isSet ? null"
                            + " : award.signed.toBeAfter(award.notice.lastWorkingDayOf(calendar, days.count))",
                    standstill(Award.class),
                    (to, judgement, x) -> ProcurementDuties.mandatoryStandstill(
                            to, judgement, (Award) x[0], (Parameter) x[1], (WorkingDays) x[2])),
            CelRule.of("TT-401", "contract, lightTouch, days, today",
                    "!contract.signed.isNone() && (days.id == 'details-notice.days' && lightTouch.value == 'no'"
                            + " || days.id == 'details-notice.light-touch-days' && lightTouch.value == 'yes')"
                            + " ? today.toFindDone(contract.detailsNotice, contract.signed.lastDayOf(days.count))"
                            + " : null",
                    CelTimetableRules::contractsWithDays,
                    (to, judgement, x) -> ProcurementDuties.contractDetailsNotice(
                            to, judgement, (Contract) x[0], (Parameter) x[2])));

    private CelTimetableRules() {}

    /** Every fact of a type with each of these parameters. */
    static CelRule.Finder with(Class<?> type, String... parameters) {
        return (facts, to) -> {
            for (Object fact : facts.all(type)) {
                for (String id : parameters) {
                    facts.parameter(id).forEach(parameter -> to.add(fact, parameter));
                }
            }
        };
    }

    private static CelRule.Finder standstill(Class<?> type) {
        return (facts, to) -> with(type, "standstill.mandatory-working-days").find(facts, x ->
                facts.all(WorkingDays.class).forEach(calendar -> to.add(x[0], x[1], calendar)));
    }

    private static void datesOfOneEvent(FactIndex facts, CelRule.Combinations to) {
        for (MilestoneDate a : facts.all(MilestoneDate.class)) {
            for (MilestoneDate b : facts.by(TimetableRules.BY_EVENT, new Event(a.kind(), a.wave(), a.lot()))) {
                to.add(a, b);
            }
        }
    }

    private static void datesWithWhetherTheirKindIsKnown(FactIndex facts, CelRule.Combinations to) {
        for (MilestoneDate entry : facts.all(MilestoneDate.class)) {
            to.add(entry, !facts.by(BY_CODE, entry.kind()).isEmpty());
        }
    }

    private static void datesThatFollow(FactIndex facts, CelRule.Combinations to) {
        for (MilestoneOrder order : facts.all(MilestoneOrder.class)) {
            for (MilestoneDate first : facts.by(TimetableRules.BY_KIND, order.first())) {
                for (MilestoneDate second :
                        facts.by(TimetableRules.BY_EVENT, new Event(order.second(), first.wave(), first.lot()))) {
                    to.add(order, first, second);
                }
            }
        }
    }

    private static void wavesThatFollow(FactIndex facts, CelRule.Combinations to) {
        for (Procurement procurement : facts.all(Procurement.class)) {
            for (Wave previous : facts.all(Wave.class)) {
                facts.by(BY_NUMBER, previous.number() + 1).forEach(wave -> to.add(procurement, previous, wave));
            }
        }
    }

    private static void figures(FactIndex facts, CelRule.Combinations to) {
        for (Figure first : facts.by(BY_PLACE, true)) {
            facts.by(BY_PLACE, false).forEach(other -> to.add(first, other));
        }
    }

    private static void stagesWithTheirPeriod(FactIndex facts, CelRule.Combinations to) {
        for (Stage stage : facts.all(Stage.class)) {
            facts.by(BY_STAGE, stage.pointer()).forEach(minimum -> to.add(stage, minimum));
        }
    }

    private static void stagesWithHours(FactIndex facts, CelRule.Combinations to) {
        with(Stage.class, "deadline.earliest-time").find(facts, x -> {
            for (Parameter latest : facts.parameter("deadline.latest-time")) {
                facts.all(WorkingDays.class).forEach(calendar -> to.add(x[0], x[1], latest, calendar));
            }
        });
    }

    private static void contractsWithDays(FactIndex facts, CelRule.Combinations to) {
        with(Contract.class, "details-notice.days", "details-notice.light-touch-days").find(facts, x -> {
            for (Circumstance lightTouch : facts.by(BY_NAME, "lightTouch")) {
                facts.all(AssessmentDay.class).forEach(today -> to.add(x[0], lightTouch, x[1], today));
            }
        });
    }
}
