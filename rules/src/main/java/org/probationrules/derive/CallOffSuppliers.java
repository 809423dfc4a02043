package org.probationrules.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probationrules.derive.AreaNames.Area;
import org.probationrules.facts.SupplierCoverage;
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
                .map(it -> new Suppliers(dossier, it, background).derive())
                .orElse(List.of());
    }

    /** The suppliers of one call-off; there may be many, so that what is looked up for each is looked up once. */
    private static final class Suppliers {

        private final Procurement procurement;
        private final Background background;
        private final Texts invited;
        private final Set<String> invitedIds;
        private final Map<String, Organisation> organisations = new LinkedHashMap<>();
        private final CategoryNames categoryNames;
        private final AreaNames areaNames;
        private final List<String> categories;
        private final List<Area> areas;
        private final Parameter areaMatch;

        Suppliers(Dossier dossier, Procurement procurement, Background background) {
            this.procurement = procurement;
            this.background = background;
            this.invited = procurement.callOff().map(CallOff::invited).orElse(Texts.MISSING);
            this.invitedIds = Set.copyOf(new HashSet<>(invited.values()));
            dossier.organisations().forEach(it -> organisations.putIfAbsent(it.id(), it));
            this.categoryNames = background.codelists().categoryNames();
            this.areaNames = background.codelists().areaNames();
            this.categories = categoryNames.codesOf(procurement.categories());
            this.areas = procurement.areas().values().stream().flatMap(name -> areaNames.find(name).stream()).toList();
            this.areaMatch = background.parameter("calloff.area-match");
        }

        List<Fact> derive() {
            List<Fact> facts = new ArrayList<>();
            int place = 0;
            for (String id : invited.values()) {
                String pointer = invited.pointer() + "/" + place++;
                Optional<Organisation> organisation = Optional.ofNullable(organisations.get(id));
                String name = organisation.map(Organisation::called).orElse(id);
                facts.addAll(qualifications(pointer, name, organisation));
                facts.add(new SupplierCoverage(pointer, name, uncovered(organisation), List.of(areaMatch)));
            }
            facts.addAll(eligible());
            return facts;
        }

        private List<BidderQualification> qualifications(
                String pointer, String name, Optional<Organisation> organisation) {
            Parameter qualifiedOn = background.parameter("calloff.qualified-on");
            EventDate day = dayOf(qualifiedOn.is("tender-deadline"));
            if (procurement.categories().isMissing()) {
                return List.of(new BidderQualification(pointer, name, "", day,
                        Judgement.undetermined(pointer, procurement.categories().pointer()), List.of(qualifiedOn)));
            }
            return categories.stream()
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
            return organisation
                    .map(it -> it.qualifications().stream()
                            .filter(held -> categoryNames.codes(held.category().value()).contains(code))
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
            List<String> uncovered = areas.stream()
                    .filter(area -> !areaNames.covers(stated, area))
                    .map(Area::code)
                    .toList();
            boolean enough = areaMatch.is("any") && uncovered.size() < areas.size();
            return Texts.of(enough ? List.of() : uncovered).at(stated.pointer());
        }

        private List<EligibleSupplier> eligible() {
            if (organisations.isEmpty()) {
                return List.of(eligible(ORGANISATIONS, "", Judgement.undetermined(ORGANISATIONS, ORGANISATIONS), false));
            }
            return organisations.values().stream()
                    .map(it -> eligible(it.pointer(), it.called(), eligible(it), invitedIds.contains(it.id())))
                    .toList();
        }

        private EligibleSupplier eligible(String pointer, String name, Judgement eligible, boolean isInvited) {
            return new EligibleSupplier(
                    pointer, name, eligible, isInvited, Texts.of(categories), procurement.areas(), List.of(areaMatch));
        }

        private Judgement eligible(Organisation organisation) {
            EventDate day = dayOf(false);
            Judgement all = categories.stream()
                    .map(code -> qualified(Optional.of(organisation), code, day))
                    .reduce(procurement.categories().toBeStated(), Judgement::andAlso);
            return all.andAlso(uncovered(Optional.of(organisation)).toBeEmpty()).at(organisation.pointer());
        }
    }
}
