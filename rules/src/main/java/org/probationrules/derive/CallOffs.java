package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.derive.AreaNames.Area;
import org.probationrules.facts.Answer;
import org.probationrules.facts.CallOff;
import org.probationrules.facts.CallOffLaunch;
import org.probationrules.facts.CallOffStep;
import org.probationrules.facts.CalledOffFramework;
import org.probationrules.facts.CoCommissioning;
import org.probationrules.facts.Count;
import org.probationrules.facts.DirectAward;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EntryRequirement;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Framework;
import org.probationrules.facts.MinimumScore;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Phrase;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.PurchasingSystemDate;
import org.probationrules.facts.Region;
import org.probationrules.facts.Removal;
import org.probationrules.facts.RemovedBidder;
import org.probationrules.facts.Texts;

/** Derives what the rules on call-offs compare: their framework, their dates, and what is on record for them. */
final class CallOffs implements Derivation {

    private static final Texts PACKS_OF_THE_ACT = Texts.of("registration", "timetable");

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.procurement().filter(it -> it.instrument().is("call-off")).ifPresent(procurement -> {
            facts.add(framework(procurement, background));
            List<CallOffStep> steps = steps(dossier, procurement);
            facts.addAll(steps);
            facts.addAll(purchasingSystemDates(procurement, steps, background));
            procurement.callOff().ifPresent(callOff -> {
                facts.addAll(requirements(callOff, background));
                launch(callOff, background).ifPresent(facts::add);
                facts.add(new DirectAward(
                        callOff.directAwardReason().pointer(), procurement.competition(), callOff.directAwardReason(),
                        callOff.failedCompetition()));
                callOff.removals().forEach(removal -> facts.add(removed(removal, callOff)));
                facts.addAll(coCommissioning(procurement, callOff, background));
            });
        });
        return facts;
    }

    /** The Dynamic Framework is known to have been advertised, whether or not the dossier says when. */
    private static CalledOffFramework framework(Procurement procurement, Background background) {
        String pointer = procurement.pointer() + "/framework";
        EventDate stated = procurement.framework().map(Framework::begun).orElse(EventDate.MISSING.at(pointer + "/begun"));
        boolean dynamic = procurement.framework().filter(framework -> framework.id().is("PSDF")).isPresent();
        EventDate begun = dynamic ? stated.orElse(background.parameter("framework.notice-date").date()) : stated;
        return new CalledOffFramework(pointer, begun.at(stated.pointer()), PACKS_OF_THE_ACT);
    }

    private static List<CallOffStep> steps(Dossier dossier, Procurement procurement) {
        List<CallOffStep> steps = new ArrayList<>();
        procurement.callOff().map(CallOff::launched).filter(EventDate::isStated)
                .ifPresent(date -> steps.add(new CallOffStep(date.pointer(), "launch", date)));
        dossier.awards().stream().map(award -> award.decided()).filter(EventDate::isStated)
                .forEach(date -> steps.add(new CallOffStep(date.pointer(), "award", date)));
        return steps;
    }

    private static List<PurchasingSystemDate> purchasingSystemDates(
            Procurement procurement, List<CallOffStep> steps, Background background) {
        EventDate lastChange = background.parameter("framework.dps-last-change-date").date();
        EventDate expiry = background.parameter("framework.dps-expiry-date").date();
        List<PurchasingSystemDate> dates = new ArrayList<>();
        procurement.framework().map(Framework::validityChanges).orElse(List.of()).forEach(change ->
                dates.add(new PurchasingSystemDate(change.date().pointer(), change.date(), lastChange,
                        Phrase.of(
                                "validity-changed-after", "validity changed {changed} after {last}",
                                "changed", change.date().toString(),
                                "last", lastChange.toString()))));
        steps.forEach(step -> dates.add(new PurchasingSystemDate(
                step.pointer(), step.date(), expiry,
                Phrase.of(
                        "is-after", "{day} is after {last}", "day", step.date().toString(), "last", expiry.toString()))));
        return dates;
    }

    private static List<EntryRequirement> requirements(CallOff callOff, Background background) {
        List<EntryRequirement> requirements = new ArrayList<>();
        for (String requirement : callOff.requirements().values()) {
            requirements.add(new EntryRequirement(
                    callOff.requirements().pointer() + "/" + requirements.size(),
                    requirement,
                    background.codelists().requirementsOfTheAct().contains(requirement)));
        }
        return requirements;
    }

    private static Optional<CallOffLaunch> launch(CallOff callOff, Background background) {
        Parameter days = background.parameter("calloff.notice-days");
        if (!days.isSet()) {
            return Optional.empty();
        }
        boolean announced = callOff.announced().isStated();
        EventDate from = announced ? callOff.announced() : background.today();
        return Optional.of(new CallOffLaunch(
                callOff.launched().pointer(),
                announced ? callOff.announced() : EventDate.NONE.at(callOff.announced().pointer()),
                callOff.launched(),
                callOff.launched().plusDays(-days.count()),
                from.plusDays(days.count())));
    }

    private static RemovedBidder removed(Removal removal, CallOff callOff) {
        boolean known = !callOff.minimumScores().isEmpty() || callOff.minimumScoresStated().isStated();
        Count silent = known ? Count.NONE : Count.MISSING.at(callOff.pointer() + "/minimumScores");
        Count minimum = callOff.minimumScores().stream()
                .filter(score -> score.question().equals(removal.question()))
                .map(MinimumScore::score)
                .findFirst()
                .orElse(silent);
        return new RemovedBidder(removal.pointer(), removal.bidder(), removal.question(), removal.score(), minimum);
    }

    /** Each region in which somebody commissions too, at the first area of the call-off that lies in it. */
    private static List<CoCommissioning> coCommissioning(
            Procurement procurement, CallOff callOff, Background background) {
        AreaNames names = background.codelists().areaNames();
        List<CoCommissioning> found = new ArrayList<>();
        for (Region region : background.codelists().regions()) {
            List<String> areas = procurement.areas().values();
            for (int i = 0; !region.coCommissioner().isEmpty() && i < areas.size(); i++) {
                if (names.find(areas.get(i)).map(Area::policeAreas).filter(region.policeAreas()::containsAll).isPresent()) {
                    found.add(new CoCommissioning(
                            procurement.areas().pointer() + "/" + i, region.code(), region.coCommissioner(),
                            needed(region, callOff.funders()), callOff.coCommissioners()));
                    break;
                }
            }
        }
        return found;
    }

    private static Answer needed(Region region, Texts funders) {
        return !region.whenFunding()
                ? Answer.YES
                : funders.isMissing()
                        ? Answer.MISSING.at(funders.pointer())
                        : Answer.of(funders.has(region.coCommissioner())).at(funders.pointer());
    }
}
