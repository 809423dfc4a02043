package org.probationrules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.probationrules.facts.Award;
import org.probationrules.facts.DecisionMoment;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Exclusion;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Party;
import org.probationrules.facts.Subcontracting;
import org.probationrules.facts.Text;

/** Derives the moments of the decisions on each supplier, and whom each bidder means to sub-contract to. */
final class Decisions implements Derivation {

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        Parameter parameter = background.parameter("award.moment");
        for (Party party : dossier.parties()) {
            EventDate awarded = awardTo(party.name(), dossier.awards(), parameter);
            facts.add(new DecisionMoment(
                    awarded.pointer(), party.pointer(), "award", true, awarded, List.of(parameter)));
            if (party.intendsToSubcontract().isYes()) {
                facts.add(new Subcontracting(party.pointer(), party.pointer(), partners(dossier.parties())));
            }
        }
        for (Exclusion exclusion : dossier.exclusions()) {
            facts.addAll(on(exclusion, awardTo(exclusion.supplier(), dossier.awards(), parameter), parameter));
        }
        return facts;
    }

    /** A sub-contractor whose role is not said is one of them too: it has to be checked in any role. */
    private static List<Party> partners(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.role().isMissing()
                        || party.hasRole("relied-on-subcontractor", "delivery-subcontractor"))
                .toList();
    }

    private static List<DecisionMoment> on(Exclusion exclusion, EventDate awarded, Parameter parameter) {
        boolean admitted = exclusion.admitted().isStated();
        boolean assessed = exclusion.assessed().isStated();
        return List.of(
                new DecisionMoment(exclusion.admitted().pointer(), exclusion.pointer(), "admission", admitted,
                        exclusion.admitted(), List.of()),
                new DecisionMoment(exclusion.assessed().pointer(), exclusion.pointer(), "assessment",
                        !admitted && assessed, exclusion.assessed(), List.of()),
                new DecisionMoment(awarded.pointer(), exclusion.pointer(), "award", !admitted && !assessed,
                        awarded, List.of(parameter)));
    }

    /** The first award that may be to the supplier: one that names it, or one that names nobody. */
    private static EventDate awardTo(Text supplier, List<Award> awards, Parameter parameter) {
        return awards.stream()
                .filter(award -> award.supplier().mayBe(supplier.value()))
                .map(award -> parameter.is("entry") ? award.signed() : award.decided())
                .filter(date -> date.isStated() || date.isUnknown())
                .min(Comparator.comparing(date -> date.earliest().orElse(LocalDate.MIN)))
                .orElse(EventDate.MISSING.at("/awards"));
    }
}
