package org.probationrules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Award;
import org.probationrules.facts.AwardMoment;
import org.probationrules.facts.ConfirmationDuty;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Framework;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Party;
import org.probationrules.facts.Procurement;

/** Derives until when confirmations of registration are due, and the moment of the award to each party. */
final class Confirmations implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.procurement().ifPresent(procurement -> facts.add(duty(procurement, dossier.awards(), background)));
        Parameter moment = background.parameter("award.moment");
        for (Party party : dossier.parties()) {
            facts.add(award(party, dossier.awards(), moment));
        }
        return facts;
    }

    private static ConfirmationDuty duty(Procurement procurement, List<Award> awards, Background background) {
        boolean calledOff = procurement.instrument().is("call-off");
        return switch (procurement.awardRoute().orElse(calledOff ? "framework" : "competitive")) {
            case "competitive", "dynamic-market" -> owed(procurement, "tendering-end");
            case "framework" -> underFramework(procurement);
            default -> owed(procurement, mayComeLater(procurement, awards, background) ? "details-notice" : "award");
        };
    }

    /** The list of late confirmations was amended once, so the day of the award decides which of its versions counts. */
    private static boolean mayComeLater(Procurement procurement, List<Award> awards, Background background) {
        String usual = switch (procurement.awardRoute().value()) {
            case "direct-protect-life" -> "s42";
            case "direct-urgent" -> "sch5-13";
            default -> "sch5-other";
        };
        EventDate awarded =
                awards.stream().map(Award::decided).filter(EventDate::isStated).findFirst().orElse(background.today());
        return background.parameter("direct-award.late-confirmation").on(awarded).list()
                .has(procurement.directAwardBasis().orElse(usual));
    }

    /** Only a competition under s.46 is listed in reg 6(2), and s.46 leaves out light touch frameworks: s.46(11). */
    private static ConfirmationDuty underFramework(Procurement procurement) {
        Answer lightTouch = procurement.framework()
                .map(Framework::lightTouch)
                .orElse(Answer.MISSING.at(procurement.pointer() + "/framework/lightTouch"));
        Answer competition = procurement.competition();
        if (lightTouch.isYes()) {
            return new ConfirmationDuty(procurement.pointer(), "none", "light-touch-framework", List.of());
        }
        if (competition.isNo()) {
            return new ConfirmationDuty(procurement.pointer(), "none", "no-competition", List.of());
        }
        List<String> missing = new ArrayList<>();
        for (Answer answer : List.of(lightTouch, competition)) {
            if (answer.isMissing()) {
                missing.add(answer.pointer());
            }
        }
        return missing.isEmpty()
                ? owed(procurement, "award")
                : new ConfirmationDuty(procurement.pointer(), "", "", missing);
    }

    private static ConfirmationDuty owed(Procurement procurement, String until) {
        return new ConfirmationDuty(procurement.pointer(), until, "", List.of());
    }

    /** The first award that may be to the party: one that names it, or one that names nobody. */
    private static AwardMoment award(Party party, List<Award> awards, Parameter parameter) {
        Optional<EventDate> first = awards.stream()
                .filter(award -> award.supplier().mayBe(party.name().value()))
                .map(award -> parameter.is("entry") ? award.signed() : award.decided())
                .filter(date -> date.isStated() || date.isUnknown())
                .min(Comparator.comparing(date -> date.earliest().orElse(LocalDate.MIN)));
        EventDate moment = first.orElse(EventDate.MISSING.at("/awards"));
        return new AwardMoment(moment.pointer(), party.pointer(), moment, List.of(parameter));
    }
}
