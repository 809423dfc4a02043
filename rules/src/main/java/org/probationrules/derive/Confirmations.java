package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Award;
import org.probationrules.facts.ConfirmationDuty;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Framework;
import org.probationrules.facts.Procurement;

/** Derives until when the buyer needs confirmations of registration. */
final class Confirmations implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        dossier.procurement().ifPresent(procurement -> facts.add(duty(procurement, dossier.awards(), background)));
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
}
