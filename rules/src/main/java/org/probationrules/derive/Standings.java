package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Organisation;
import org.probationrules.facts.Party;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Standing;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** Derives where the applicant for a grant, and the bidders for a call-off, stand in the two purchasing systems. */
final class Standings implements Derivation {

    @Override
    public List<Standing> derive(Dossier dossier, Background background) {
        RegionCodes regions = background.codelists().regionCodes();
        List<Standing> standings = new ArrayList<>();
        dossier.grant().ifPresent(grant -> standings.add(standing("applicant", grant.applicant(), dossier, regions)));
        if (dossier.procurement().filter(Standings::mayBeUnderTheDynamicFramework).isPresent()) {
            dossier.parties().stream()
                    .filter(party -> party.role().isOneOf("sole-bidder", "lead-bidder"))
                    .map(Party::name)
                    .forEach(name -> standings.add(standing("bidder", name, dossier, regions)));
        }
        return standings;
    }

    private static boolean mayBeUnderTheDynamicFramework(Procurement procurement) {
        return procurement.framework().map(framework -> framework.id().mayBe("PSDF")).orElse(true);
    }

    private static Standing standing(String as, Text organisation, Dossier dossier, RegionCodes regions) {
        Optional<Organisation> record = dossier.organisations().stream()
                .filter(it -> organisation.is(it.id()) || organisation.is(it.name().value()))
                .filter(it -> organisation.isStated())
                .findFirst();
        String pointer = organisation.isStated() ? "/organisations" : organisation.pointer();
        return new Standing(
                organisation.pointer(),
                as,
                organisation.value(),
                record.map(Organisation::portalState).orElse(Text.MISSING.at(pointer)),
                record.map(Organisation::frameworkQualified).orElse(Answer.MISSING.at(pointer)),
                record.map(Organisation::selectedRegions).map(regions::of).orElse(Texts.MISSING.at(pointer)));
    }
}
