package org.probationrules.benchmark.peers;

import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.Award;
import org.probationrules.facts.Contract;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.MinimumPeriod;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Summary;
import org.probationrules.facts.WorkingDays;

/** The duties and findings of the rules on stages, awards and contracts, as in {@link TimetableDuties}. */
final class ProcurementDuties {

    private ProcurementDuties() {}

    /** TT-201. */
    static void tenderingPeriodMinimum(Findings to, Stage stage, MinimumPeriod minimum) {
        tenderingPeriodMinimum(to, minimum.toBeLeftBetween(stage.invited(), stage.deadline()), stage, minimum);
    }

    static void tenderingPeriodMinimum(Findings to, Judgement judgement, Stage stage, MinimumPeriod minimum) {
        if (!judgement.isMet()) {
            to.add("TT-201", judgement,
                    "days", stage.deadline().daysAfter(stage.invited()),
                    "minimum", minimum.days(),
                    "row", minimum.row(),
                    "earliest", stage.invited().plusDays(minimum.days()));
        }
    }

    /** TT-204. */
    static void lightTouchAdvisoryPeriod(Findings to, Stage stage, Parameter minimum) {
        lightTouchAdvisoryPeriod(
                to, stage.deadline().toBeAtLeastDaysAfter(stage.invited(), minimum.count()), stage, minimum);
    }

    static void lightTouchAdvisoryPeriod(Findings to, Judgement judgement, Stage stage, Parameter minimum) {
        if (!judgement.isMet()) {
            to.add("TT-204", judgement,
                    "stage", stage.kind(),
                    "days", stage.deadline().daysAfter(stage.invited()),
                    "minimum", minimum.count(),
                    "earliest", stage.invited().plusDays(minimum.count()));
        }
    }

    /** TT-206. */
    static void deadlineOnWorkingDay(
            Findings to, Stage stage, Parameter earliest, Parameter latest, WorkingDays calendar) {
        deadlineOnWorkingDay(
                to,
                calendar.toHold(stage.deadline()).because("not-on-a-working-day")
                        .andAlso(earliest.toBeReachedBy(stage.deadline()).because("too-early-in-the-day"))
                        .andAlso(latest.notToBePassedBy(stage.deadline()).because("too-late-in-the-day")),
                stage);
    }

    static void deadlineOnWorkingDay(Findings to, Judgement judgement, Stage stage) {
        if (!judgement.isMet()) {
            to.add("TT-206", judgement, "deadline", stage.deadline(), "why", judgement.reason());
        }
    }

    /** TT-302. */
    static void summariesBeforeAwardNotice(Findings to, Award award, Summary summary) {
        summariesBeforeAwardNotice(to, summary.sent().toPrecede(award.notice()), award, summary);
    }

    static void summariesBeforeAwardNotice(Findings to, Judgement judgement, Award award, Summary summary) {
        if (!judgement.isMet()) {
            to.add("TT-302", judgement, "supplier", summary.supplier(), "notice", award.notice());
        }
    }

    /** TT-304. */
    static void mandatoryStandstill(Findings to, Award award, Parameter days, WorkingDays calendar) {
        mandatoryStandstill(
                to,
                award.signed().toBeAfter(award.notice().lastWorkingDayOf(calendar, days.count())),
                award,
                days,
                calendar);
    }

    static void mandatoryStandstill(
            Findings to, Judgement judgement, Award award, Parameter days, WorkingDays calendar) {
        if (!judgement.isMet()) {
            to.add("TT-304", judgement,
                    "signed", award.signed(),
                    "days", days.count(),
                    "notice", award.notice(),
                    "end", award.notice().lastWorkingDayOf(calendar, days.count()),
                    "earliest", award.notice().lastWorkingDayOf(calendar, days.count()).plusDays(1));
        }
    }

    /** TT-401. */
    static void contractDetailsNotice(Findings to, Contract contract, Parameter days, AssessmentDay today) {
        contractDetailsNotice(
                to,
                today.toFindDone(contract.detailsNotice(), contract.signed().lastDayOf(days.count())),
                contract,
                days);
    }

    static void contractDetailsNotice(Findings to, Judgement judgement, Contract contract, Parameter days) {
        if (!judgement.isMet()) {
            to.add("TT-401", judgement,
                    "signed", contract.signed(), "due", contract.signed().lastDayOf(days.count()));
        }
    }
}
