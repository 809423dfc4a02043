package org.probationrules.benchmark.peers;

import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;
import org.probationrules.benchmark.peers.FactIndex.Key;
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

import static org.probationrules.benchmark.peers.EvretePeer.findings;
import static org.probationrules.benchmark.peers.EvretePeer.index;
import static org.probationrules.benchmark.peers.EvretePeer.is;
import static org.probationrules.benchmark.peers.EvretePeer.that;

/** The rules of the timetable pack for Evrete. */
final class EvreteTimetableRules {

    private static final Key<MilestoneKind, String> BY_CODE = Key.of(MilestoneKind.class, MilestoneKind::code);

    private EvreteTimetableRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        addMilestones(rules);
        addWaves(rules);
        addAmounts(rules);
        addStages(rules);
        addAwards(rules);
    }

    private static void addMilestones(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("TT-001")
                .forEach("$a", MilestoneDate.class, "$b", MilestoneDate.class)
                .where(EvretePeer::same, "$a.kind", "$b.kind")
                .where(EvretePeer::same, "$a.wave", "$b.wave")
                .where(EvretePeer::same, "$a.lot", "$b.lot")
                .where((Object[] x) -> (long) x[1] > (long) x[0], "$a.position", "$b.position")
                .execute(then -> TimetableDuties.milestoneSingleDate(
                        findings(then), then.get(MilestoneDate.class, "$a"), then.get(MilestoneDate.class, "$b")));
        rules.newRule("TT-002")
                .forEach("$entry", MilestoneDate.class)
                .execute(then -> {
                    MilestoneDate entry = then.get(MilestoneDate.class, "$entry");
                    if (index(then).by(BY_CODE, entry.kind()).isEmpty()) {
                        TimetableDuties.milestoneEventNamed(findings(then), entry);
                    }
                });
        rules.newRule("TT-003")
                .forEach("$order", MilestoneOrder.class, "$first", MilestoneDate.class, "$second", MilestoneDate.class)
                .where(EvretePeer::same, "$order.first", "$first.kind")
                .where(EvretePeer::same, "$order.second", "$second.kind")
                .where(EvretePeer::same, "$first.wave", "$second.wave")
                .where(EvretePeer::same, "$first.lot", "$second.lot")
                .execute(then -> TimetableDuties.milestonesInOrder(
                        findings(then), then.get(MilestoneOrder.class, "$order"),
                        then.get(MilestoneDate.class, "$first"), then.get(MilestoneDate.class, "$second")));
        rules.newRule("TT-014")
                .forEach("$today", AssessmentDay.class, "$entry", Milestone.class)
                .where(that(Milestone.class, entry -> entry.date().isStated()), "$entry")
                .execute(then -> TimetableDuties.pastMilestoneHasOutcome(
                        findings(then), then.get(AssessmentDay.class, "$today"), then.get(Milestone.class, "$entry")));
    }

    private static void addWaves(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("TT-004")
                .forEach("$procurement", Procurement.class, "$previous", Wave.class, "$wave", Wave.class)
                .where(that(Procurement.class, it -> !it.wavesForMultiLotBidders().isNo()), "$procurement")
                .where(that(Wave.class, previous -> previous.knownNumber().isStated()), "$previous")
                .where((Object[] x) -> (long) x[1] == (long) x[0] + 1, "$previous.number", "$wave.number")
                .execute(then -> TimetableDuties.wavesDoNotOverlap(
                        findings(then), then.get(Procurement.class, "$procurement"),
                        then.get(Wave.class, "$previous"), then.get(Wave.class, "$wave")));
        rules.newRule("TT-007")
                .forEach("$procurement", Procurement.class, "$wave", Wave.class)
                .execute(then -> TimetableDuties.waveMeaningStated(
                        findings(then), then.get(Procurement.class, "$procurement"), then.get(Wave.class, "$wave")));
        rules.newRule("TT-021")
                .forEach("$first", Wave.class, "$second", Wave.class)
                .where(that(Wave.class, EvreteTimetableRules::isDated), "$first")
                .where(that(Wave.class, EvreteTimetableRules::isDated), "$second")
                .where((Object[] x) -> TimetableRules.mayFollow((Wave) x[0], (Wave) x[1]), "$first", "$second")
                .execute(then -> TimetableDuties.wavesShareAwardDate(
                        findings(then), then.get(Wave.class, "$first"), then.get(Wave.class, "$second")));
    }

    private static void addAmounts(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("TT-009")
                .forEach("$first", Figure.class, "$other", Figure.class)
                .where(that(Figure.class, Figure::isFirst), "$first")
                .where(that(Figure.class, other -> !other.isFirst()), "$other")
                .execute(then -> TimetableDuties.vatBasisStated(
                        findings(then), then.get(Figure.class, "$first"), then.get(Figure.class, "$other")));
        rules.newRule("TT-010")
                .forEach("$lots", LotTotal.class, "$perLot", Parameter.class)
                .where(is("lots.sum-tolerance-per-lot"), "$perLot.id")
                .where(that(Parameter.class, Parameter::isSet), "$perLot")
                .execute(then -> TimetableDuties.lotsAddUp(
                        findings(then), then.get(LotTotal.class, "$lots"), then.get(Parameter.class, "$perLot")));
        rules.newRule("TT-011")
                .forEach("$coverage", AreaCoverage.class)
                .execute(then -> TimetableDuties.areasCoveredOnce(
                        findings(then), then.get(AreaCoverage.class, "$coverage")));
    }

    private static void addStages(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("TT-005")
                .forEach("$plan", Plan.class, "$days", Parameter.class, "$calendar", WorkingDays.class)
                .where(is("standstill.mandatory-working-days"), "$days.id")
                .where(that(Parameter.class, Parameter::isSet), "$days")
                .execute(then -> TimetableDuties.planLeavesAStandstill(
                        findings(then), then.get(Plan.class, "$plan"), then.get(Parameter.class, "$days"),
                        then.get(WorkingDays.class, "$calendar")));
        rules.newRule("TT-201")
                .forEach("$stage", Stage.class, "$minimum", MinimumPeriod.class)
                .where(that(Stage.class, it -> it.kind().equals("tendering") && !it.isLaterRound()), "$stage")
                .where(EvretePeer::same, "$stage.pointer", "$minimum.stage")
                .execute(then -> ProcurementDuties.tenderingPeriodMinimum(
                        findings(then), then.get(Stage.class, "$stage"), then.get(MinimumPeriod.class, "$minimum")));
        rules.newRule("TT-204")
                .forEach("$stage", Stage.class, "$minimum", Parameter.class)
                .where(that(Stage.class, EvreteTimetableRules::isResponded), "$stage")
                .where(that(Parameter.class, EvreteTimetableRules::isAdvisory), "$minimum")
                .where((Object[] x) -> isAdvisoryFor((Stage) x[0], (Parameter) x[1]), "$stage", "$minimum")
                .execute(then -> ProcurementDuties.lightTouchAdvisoryPeriod(
                        findings(then), then.get(Stage.class, "$stage"), then.get(Parameter.class, "$minimum")));
        rules.newRule("TT-206")
                .forEach("$stage", Stage.class, "$earliest", Parameter.class, "$latest", Parameter.class,
                        "$calendar", WorkingDays.class)
                .where(that(Stage.class, EvreteTimetableRules::isResponded), "$stage")
                .where(is("deadline.earliest-time"), "$earliest.id")
                .where(is("deadline.latest-time"), "$latest.id")
                .execute(then -> ProcurementDuties.deadlineOnWorkingDay(
                        findings(then), then.get(Stage.class, "$stage"),
                        then.get(Parameter.class, "$earliest"), then.get(Parameter.class, "$latest"),
                        then.get(WorkingDays.class, "$calendar")));
    }

    private static void addAwards(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("TT-302")
                .forEach("$award", Award.class, "$summary", Summary.class)
                .where(that(Award.class, award -> !award.notice().isNone()), "$award")
                .where((Object[] x) -> ((Summary) x[1]).isWithin(((Award) x[0]).pointer()), "$award", "$summary")
                .execute(then -> ProcurementDuties.summariesBeforeAwardNotice(
                        findings(then), then.get(Award.class, "$award"), then.get(Summary.class, "$summary")));
        rules.newRule("TT-304")
                .forEach("$award", Award.class, "$days", Parameter.class, "$calendar", WorkingDays.class)
                .where(that(Award.class, award -> !award.signed().isNone()), "$award")
                .where(is("standstill.mandatory-working-days"), "$days.id")
                .where(that(Parameter.class, Parameter::isSet), "$days")
                .execute(then -> ProcurementDuties.mandatoryStandstill(
                        findings(then), then.get(Award.class, "$award"), then.get(Parameter.class, "$days"),
                        then.get(WorkingDays.class, "$calendar")));
        rules.newRule("TT-401")
                .forEach("$contract", Contract.class, "$lightTouch", Circumstance.class, "$days", Parameter.class,
                        "$today", AssessmentDay.class)
                .where(that(Contract.class, contract -> !contract.signed().isNone()), "$contract")
                .where(that(Circumstance.class, it -> it.name().equals("lightTouch")), "$lightTouch")
                .where(that(Parameter.class, EvreteTimetableRules::isForDetailsNotice), "$days")
                .where((Object[] x) -> isFor((Circumstance) x[0], (Parameter) x[1]), "$lightTouch", "$days")
                .execute(then -> ProcurementDuties.contractDetailsNotice(
                        findings(then), then.get(Contract.class, "$contract"),
                        then.get(Parameter.class, "$days"), then.get(AssessmentDay.class, "$today")));
    }

    private static boolean isDated(Wave wave) {
        return wave.award().isStated() && wave.deadline().isStated();
    }

    private static boolean isResponded(Stage stage) {
        return stage.kind().equals("tendering") || stage.kind().equals("participation");
    }

    private static boolean isAdvisory(Parameter parameter) {
        return (parameter.id().equals("light-touch.advisory-tendering-days")
                        || parameter.id().equals("light-touch.advisory-participation-days"))
                && parameter.isSet();
    }

    private static boolean isAdvisoryFor(Stage stage, Parameter parameter) {
        return stage.kind().equals("tendering")
                ? parameter.id().equals("light-touch.advisory-tendering-days")
                : parameter.id().equals("light-touch.advisory-participation-days");
    }

    private static boolean isFor(Circumstance lightTouch, Parameter parameter) {
        return switch (lightTouch.value()) {
            case "no" -> parameter.id().equals("details-notice.days");
            case "yes" -> parameter.id().equals("details-notice.light-touch-days");
            default -> false;
        };
    }

    private static boolean isForDetailsNotice(Parameter parameter) {
        return parameter.id().equals("details-notice.days") || parameter.id().equals("details-notice.light-touch-days");
    }
}
