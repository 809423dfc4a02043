package org.probationrules.benchmark.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.probationrules.facts.Addressee;
import org.probationrules.facts.Applicant;
import org.probationrules.facts.Application;
import org.probationrules.facts.AreaCoverage;
import org.probationrules.facts.AssessmentDay;
import org.probationrules.facts.Attempt;
import org.probationrules.facts.Award;
import org.probationrules.facts.BasicInformation;
import org.probationrules.facts.CaseStudy;
import org.probationrules.facts.Circumstance;
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

/** The facts that the subset is about, sorted in one pass into a list for each type; what no rule asks for is left out. */
final class FactGroups {

    private static final List<Class<?>> TYPES = List.of(
            Addressee.class, Applicant.class, Application.class, AreaCoverage.class, AssessmentDay.class, Attempt.class,
            Award.class, BasicInformation.class, CaseStudy.class, Circumstance.class, ConfirmationDuty.class,
            Contract.class, DecisionMoment.class, Exclusion.class, Figure.class, LotTotal.class, Milestone.class,
            MilestoneDate.class, MilestoneKind.class, MilestoneOrder.class, MinimumPeriod.class, Opportunity.class,
            Parameter.class, Party.class, Plan.class, PortalAccount.class, Procurement.class, Recipient.class,
            Stage.class, Standing.class, Summary.class, TenderingEnd.class, Wave.class, WorkingDays.class);

    /** The place of a type in {@link #TYPES}; the virtual machine keeps it with the class. */
    private static final ClassValue<Integer> PLACE = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            return TYPES.indexOf(type);
        }
    };

    final List<Addressee> addressees = new ArrayList<>();
    final List<Applicant> applicants = new ArrayList<>();
    final List<Application> applications = new ArrayList<>();
    final List<AreaCoverage> coverages = new ArrayList<>();
    final List<AssessmentDay> today = new ArrayList<>(1);
    final List<Attempt> attempts = new ArrayList<>();
    final List<Award> awards = new ArrayList<>();
    final List<BasicInformation> information = new ArrayList<>();
    final List<CaseStudy> studies = new ArrayList<>();
    final List<Contract> contracts = new ArrayList<>();
    final List<ConfirmationDuty> duties = new ArrayList<>(1);
    final List<DecisionMoment> moments = new ArrayList<>();
    final List<Exclusion> exclusions = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();
    final List<LotTotal> totals = new ArrayList<>(1);
    final List<Milestone> milestones = new ArrayList<>();
    final List<MilestoneDate> dates = new ArrayList<>();
    final List<MilestoneKind> kinds = new ArrayList<>();
    final List<MilestoneOrder> orders = new ArrayList<>();
    final List<MinimumPeriod> periods = new ArrayList<>();
    final List<Opportunity> opportunities = new ArrayList<>(1);
    final List<Party> parties = new ArrayList<>();
    final List<Plan> plans = new ArrayList<>(1);
    final List<PortalAccount> accounts = new ArrayList<>();
    final List<Procurement> procurements = new ArrayList<>(1);
    final List<Recipient> recipients = new ArrayList<>();
    final List<Stage> stages = new ArrayList<>();
    final List<Standing> standings = new ArrayList<>();
    final List<Summary> summaries = new ArrayList<>();
    final List<TenderingEnd> ends = new ArrayList<>(1);
    final List<Wave> waves = new ArrayList<>();
    final List<WorkingDays> calendars = new ArrayList<>(1);

    String lightTouch = "";
    @Nullable Parameter mandatoryStandstill;
    @Nullable Parameter tolerancePerLot;
    @Nullable Parameter advisoryTendering;
    @Nullable Parameter advisoryParticipation;
    @Nullable Parameter earliestTime;
    @Nullable Parameter latestTime;
    @Nullable Parameter detailsNotice;
    @Nullable Parameter detailsNoticeLightTouch;
    @Nullable Parameter subcontractorPolicy;
    @Nullable Parameter checkAge;
    @Nullable Parameter mostWords;

    FactGroups(List<Object> facts) {
        for (Object fact : facts) {
            add(fact);
        }
    }

    private void add(Object fact) {
        switch (PLACE.get(fact.getClass())) {
            case 0 -> addressees.add((Addressee) fact);
            case 1 -> applicants.add((Applicant) fact);
            case 2 -> applications.add((Application) fact);
            case 3 -> coverages.add((AreaCoverage) fact);
            case 4 -> today.add((AssessmentDay) fact);
            case 5 -> attempts.add((Attempt) fact);
            case 6 -> awards.add((Award) fact);
            case 7 -> information.add((BasicInformation) fact);
            case 8 -> studies.add((CaseStudy) fact);
            case 9 -> addCircumstance((Circumstance) fact);
            case 10 -> duties.add((ConfirmationDuty) fact);
            case 11 -> contracts.add((Contract) fact);
            case 12 -> moments.add((DecisionMoment) fact);
            case 13 -> exclusions.add((Exclusion) fact);
            case 14 -> figures.add((Figure) fact);
            case 15 -> totals.add((LotTotal) fact);
            case 16 -> milestones.add((Milestone) fact);
            case 17 -> dates.add((MilestoneDate) fact);
            case 18 -> kinds.add((MilestoneKind) fact);
            case 19 -> orders.add((MilestoneOrder) fact);
            case 20 -> periods.add((MinimumPeriod) fact);
            case 21 -> opportunities.add((Opportunity) fact);
            case 22 -> addParameter((Parameter) fact);
            case 23 -> parties.add((Party) fact);
            case 24 -> plans.add((Plan) fact);
            case 25 -> accounts.add((PortalAccount) fact);
            case 26 -> procurements.add((Procurement) fact);
            case 27 -> recipients.add((Recipient) fact);
            case 28 -> stages.add((Stage) fact);
            case 29 -> standings.add((Standing) fact);
            case 30 -> summaries.add((Summary) fact);
            case 31 -> ends.add((TenderingEnd) fact);
            case 32 -> waves.add((Wave) fact);
            case 33 -> calendars.add((WorkingDays) fact);
            default -> { }
        }
    }

    private void addCircumstance(Circumstance circumstance) {
        if (circumstance.name().equals("lightTouch")) {
            lightTouch = circumstance.value();
        }
    }

    private void addParameter(Parameter parameter) {
        switch (parameter.id()) {
            case "standstill.mandatory-working-days" -> mandatoryStandstill = parameter;
            case "lots.sum-tolerance-per-lot" -> tolerancePerLot = parameter;
            case "light-touch.advisory-tendering-days" -> advisoryTendering = parameter;
            case "light-touch.advisory-participation-days" -> advisoryParticipation = parameter;
            case "deadline.earliest-time" -> earliestTime = parameter;
            case "deadline.latest-time" -> latestTime = parameter;
            case "details-notice.days" -> detailsNotice = parameter;
            case "details-notice.light-touch-days" -> detailsNoticeLightTouch = parameter;
            case "subcontractor.registration" -> subcontractorPolicy = parameter;
            case "debarment.check-max-age-days" -> checkAge = parameter;
            case "case-studies.max-words" -> mostWords = parameter;
            default -> { }
        }
    }

    /** Facts by a property. */
    static <K, T> Map<K, List<T>> by(List<T> facts, Function<T, K> property) {
        Map<K, List<T>> by = new HashMap<>(facts.size() * 2);
        for (T fact : facts) {
            by.computeIfAbsent(property.apply(fact), none -> new ArrayList<>(2)).add(fact);
        }
        return by;
    }
}
