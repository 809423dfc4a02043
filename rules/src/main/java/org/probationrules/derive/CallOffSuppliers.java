package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probationrules.derive.AreaNames.Area;
import org.probationrules.facts.AreaCoverage;
import org.probationrules.facts.BidderQualification;
import org.probationrules.facts.CallOff;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EligibleSupplier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Organisation;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Texts;

/** Derives which suppliers are qualified for a call-off and cover its areas, those invited and those not. */
final class CallOffSuppliers implements Derivation {

    private static final String ORGANISATIONS = "/organisations";

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        return dossier.procurement()
                .filter(it -> it.instrument().is("call-off") && it.callOff().isPresent())
                .map(it -> new Suppliers(dossier, it, it.callOff().get(), background).derive())
                .orElse(List.of());
    }

    /** The suppliers of one call-off. */
    private record Suppliers(Dossier dossier, Procurement procurement, CallOff callOff, Background background) {

        List<Fact> derive() {
            List<Fact> facts = new ArrayList<>();
            int place = 0;
            for (String id : callOff.invited().values()) {
                String pointer = callOff.invited().pointer() + "/" + place++;
                Optional<Organisation> organisation =
                        dossier.organisations().stream().filter(it -> it.id().equals(id)).findFirst();
                String name = organisation.map(Organisation::called).orElse(id);
                facts.addAll(qualifications(pointer, name, organisation));
                facts.add(new AreaCoverage(pointer, name, uncovered(organisation), List.of(areaMatch())));
            }
            facts.addAll(eligible());
            return facts;
        }

        private List<String> categories() {
            return background.codelists().categoryNames().codesOf(procurement.categories());
        }

        private Parameter areaMatch() {
            return background.parameter("calloff.area-match");
        }

        private List<BidderQualification> qualifications(
                String pointer, String name, Optional<Organisation> organisation) {
            Parameter qualifiedOn = background.parameter("calloff.qualified-on");
            EventDate day = dayOf(qualifiedOn.is("tender-deadline"));
            if (procurement.categories().isMissing()) {
                return List.of(new BidderQualification(pointer, name, "", day,
                        Judgement.undetermined(pointer, procurement.categories().pointer()), List.of(qualifiedOn)));
            }
            return categories().stream()
                    .map(code -> new BidderQualification(
                            pointer, name, code, day, qualified(organisation, code, day).at(pointer), List.of(qualifiedOn)))
                    .toList();
        }

        private EventDate dayOf(boolean deadline) {
            Optional<Stage> tendering = procurement.stages().stream()
                    .filter(stage -> stage.kind().equals("tendering"))
                    .findFirst();
            return tendering.map(stage -> deadline ? stage.deadline().day() : stage.invited().day())
                    .orElse(EventDate.MISSING.at(procurement.pointer() + "/stages"));
        }

        private Judgement qualified(Optional<Organisation> organisation, String code, EventDate day) {
            CategoryNames names = background.codelists().categoryNames();
            return organisation
                    .map(it -> it.qualifications().stream()
                            .filter(held -> names.codes(held.category().value()).contains(code))
                            .map(held -> held.toHoldOn(day))
                            .reduce(Judgement.violated(it.pointer()), Judgement::orElse))
                    .orElse(Judgement.undetermined(ORGANISATIONS, ORGANISATIONS));
        }

        /** The areas that the supplier should have stated and has not; none where one is enough and it has one. */
        private Texts uncovered(Optional<Organisation> organisation) {
            if (procurement.areas().isMissing()) {
                return Texts.MISSING.at(procurement.areas().pointer());
            }
            Texts stated = organisation.map(Organisation::areas).orElse(Texts.MISSING.at(ORGANISATIONS));
            if (stated.isMissing()) {
                return stated;
            }
            AreaNames names = new AreaNames(background.codelists().regions());
            List<Area> wanted =
                    procurement.areas().values().stream().flatMap(name -> names.find(name).stream()).toList();
            List<String> uncovered = wanted.stream()
                    .filter(area -> !names.covers(stated, area))
                    .map(Area::code)
                    .toList();
            boolean enough = areaMatch().is("any") && uncovered.size() < wanted.size();
            return Texts.of(enough ? List.of() : uncovered).at(stated.pointer());
        }

        private List<EligibleSupplier> eligible() {
            Texts categories = Texts.of(categories());
            if (dossier.organisations().isEmpty()) {
                return List.of(new EligibleSupplier(ORGANISATIONS, "",
                        Judgement.undetermined(ORGANISATIONS, ORGANISATIONS), false, categories, procurement.areas(),
                        List.of(areaMatch())));
            }
            return dossier.organisations().stream()
                    .map(it -> new EligibleSupplier(it.pointer(), it.called(), eligible(it),
                            callOff.invited().has(it.id()), categories, procurement.areas(), List.of(areaMatch())))
                    .toList();
        }

        private Judgement eligible(Organisation organisation) {
            EventDate day = dayOf(false);
            Judgement all = categories().stream()
                    .map(code -> qualified(Optional.of(organisation), code, day))
                    .reduce(procurement.categories().toBeStated(), Judgement::andAlso);
            return all.andAlso(uncovered(Optional.of(organisation)).toBeEmpty()).at(organisation.pointer());
        }
    }
}
