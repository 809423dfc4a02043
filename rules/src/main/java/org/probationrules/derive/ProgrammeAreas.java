package org.probationrules.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.probationrules.derive.AreaNames.Area;
import org.probationrules.facts.Buyer;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Lot;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.ProgrammeArea;
import org.probationrules.facts.Region;
import org.probationrules.facts.Texts;

/** Tells of each area of a programme's procurement, in its scope or in a lot, whether another authority buys there. */
final class ProgrammeAreas implements Derivation {

    @Override
    public List<ProgrammeArea> derive(Dossier dossier, Background background) {
        return dossier.procurement()
                .map(procurement -> background.codelists().programmes().stream()
                        .filter(programme -> programme.has(procurement))
                        .flatMap(programme -> areas(procurement, programme, background.codelists()).stream())
                        .toList())
                .orElse(List.of());
    }

    private static List<ProgrammeArea> areas(Procurement procurement, Programme programme, Codelists codelists) {
        AreaNames names = codelists.areaNames();
        List<Region> boughtByOthers = codelists.regions().stream()
                .filter(region -> programme.othersBuyIn().contains(region.code()))
                .filter(region -> !isBuyer(region.coCommissioner(), procurement))
                .toList();
        List<ProgrammeArea> areas = new ArrayList<>(
                areas(procurement.areas(), procurement.excludedAreas(), names, boughtByOthers));
        for (Lot lot : procurement.lots()) {
            areas.addAll(areas(lot.areas(), Texts.MISSING, names, boughtByOthers));
        }
        return areas;
    }

    /** The areas of a list that are known and not put outside the scope. */
    private static List<ProgrammeArea> areas(
            Texts stated, Texts excluded, AreaNames names, List<Region> boughtByOthers) {
        List<ProgrammeArea> areas = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            Optional<Area> area = names.find(stated.values().get(i)).filter(it -> !names.covers(excluded, it));
            if (area.isPresent()) {
                Optional<Region> other = boughtByOthers.stream()
                        .filter(region -> !Collections.disjoint(region.policeAreas(), area.get().policeAreas()))
                        .findFirst();
                areas.add(new ProgrammeArea(
                        stated.pointer() + "/" + i,
                        other.map(Region::name).orElse(""),
                        other.map(Region::coCommissioner).orElse("")));
            }
        }
        return areas;
    }

    private static boolean isBuyer(String authority, Procurement procurement) {
        return procurement.buyer()
                .map(Buyer::code)
                .filter(code -> code.value().equalsIgnoreCase(authority))
                .isPresent();
    }
}
