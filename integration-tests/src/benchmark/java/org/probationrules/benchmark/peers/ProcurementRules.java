package org.probationrules.benchmark.peers;

import java.util.List;

import org.probationrules.benchmark.peers.FactIndex.Key;
import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.Award;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Contract;
import org.probationrules.facts.MinimumPeriod;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Summary;
import org.probationrules.facts.WorkingDays;

/** The rules on stages, awards and contracts, in Java. */
final class ProcurementRules {

    static final List<JavaRule> ALL = List.of(
            new JavaRule("TT-201", ProcurementRules::tenderingPeriodMinimum),
            new JavaRule("TT-204", ProcurementRules::lightTouchAdvisoryPeriod),
            new JavaRule("TT-206", ProcurementRules::deadlineOnWorkingDay),
            new JavaRule("TT-302", ProcurementRules::summariesBeforeAwardNotice),
            new JavaRule("TT-304", ProcurementRules::mandatoryStandstill),
            new JavaRule("TT-401", ProcurementRules::contractDetailsNotice));

    private static final Key<MinimumPeriod, String> BY_STAGE = Key.of(MinimumPeriod.class, MinimumPeriod::stage);
    private static final Key<Circumstance, String> BY_NAME = Key.of(Circumstance.class, Circumstance::name);

    private ProcurementRules() {}

    private static void tenderingPeriodMinimum(FactIndex facts, Findings to) {
        for (Stage stage : facts.all(Stage.class)) {
            if (stage.kind().equals("tendering") && !stage.isLaterRound()) {
                for (MinimumPeriod minimum : facts.by(BY_STAGE, stage.pointer())) {
                    ProcurementDuties.tenderingPeriodMinimum(to, stage, minimum);
                }
            }
        }
    }

    private static void lightTouchAdvisoryPeriod(FactIndex facts, Findings to) {
        for (Stage stage : facts.all(Stage.class)) {
            if (isResponded(stage)) {
                for (Parameter minimum : facts.parameter("light-touch.advisory-" + stage.kind() + "-days")) {
                    if (minimum.isSet()) {
                        ProcurementDuties.lightTouchAdvisoryPeriod(to, stage, minimum);
                    }
                }
            }
        }
    }

    private static void deadlineOnWorkingDay(FactIndex facts, Findings to) {
        for (Stage stage : facts.all(Stage.class)) {
            if (isResponded(stage)) {
                for (Parameter earliest : facts.parameter("deadline.earliest-time")) {
                    for (Parameter latest : facts.parameter("deadline.latest-time")) {
                        for (WorkingDays calendar : facts.all(WorkingDays.class)) {
                            ProcurementDuties.deadlineOnWorkingDay(to, stage, earliest, latest, calendar);
                        }
                    }
                }
            }
        }
    }

    private static void summariesBeforeAwardNotice(FactIndex facts, Findings to) {
        for (Award award : facts.all(Award.class)) {
            if (!award.notice().isNone()) {
                for (Summary summary : facts.all(Summary.class)) {
                    if (summary.isWithin(award.pointer())) {
                        ProcurementDuties.summariesBeforeAwardNotice(to, award, summary);
                    }
                }
            }
        }
    }

    private static void mandatoryStandstill(FactIndex facts, Findings to) {
        for (Award award : facts.all(Award.class)) {
            if (!award.signed().isNone()) {
                for (Parameter days : facts.parameter("standstill.mandatory-working-days")) {
                    if (days.isSet()) {
                        for (WorkingDays calendar : facts.all(WorkingDays.class)) {
                            ProcurementDuties.mandatoryStandstill(to, award, days, calendar);
                        }
                    }
                }
            }
        }
    }

    private static void contractDetailsNotice(FactIndex facts, Findings to) {
        for (Contract contract : facts.all(Contract.class)) {
            if (!contract.signed().isNone()) {
                for (Circumstance lightTouch : facts.by(BY_NAME, "lightTouch")) {
                    for (Parameter days : detailsNoticeDays(facts, lightTouch.value())) {
                        for (AssessmentDay today : facts.all(AssessmentDay.class)) {
                            ProcurementDuties.contractDetailsNotice(to, contract, days, today);
                        }
                    }
                }
            }
        }
    }

    private static List<Parameter> detailsNoticeDays(FactIndex facts, String lightTouch) {
        return switch (lightTouch) {
            case "no" -> facts.parameter("details-notice.days");
            case "yes" -> facts.parameter("details-notice.light-touch-days");
            default -> List.of();
        };
    }

    private static boolean isResponded(Stage stage) {
        return stage.kind().equals("tendering") || stage.kind().equals("participation");
    }
}
