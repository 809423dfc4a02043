package org.probationrules.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.probationrules.facts.AreaCoverage;
import org.probationrules.facts.Count;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Located;
import org.probationrules.facts.Lot;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Region;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/**
 * Counts, for each service, the lots that cover each area of the scope and each area outside it.
 *
 * <p>A region counts as its police areas, since lots may be made of either. An area outside the scope stays outside, even
 * where the scope names it too.
 */
final class AreaCoverages implements Derivation {

    @Override
    public List<AreaCoverage> derive(Dossier dossier, Background background) {
        return dossier.procurement()
                .filter(procurement -> !procurement.lots().isEmpty())
                .map(procurement -> open(procurement)
                        .map(AreaCoverages::uncounted)
                        .orElseGet(() -> count(procurement, background.codelists().regions())))
                .orElse(List.of());
    }

    /** What must be stated before anything can be counted: the scope, each lot's areas, and either no services or all. */
    private static Optional<Located> open(Procurement procurement) {
        boolean services = procurement.lots().stream().anyMatch(lot -> lot.service().isStated());
        List<Located> needed = new ArrayList<>();
        needed.add(procurement.areas());
        procurement.lots().forEach(lot -> {
            needed.add(lot.areas());
            if (services) {
                needed.add(lot.service());
            }
        });
        return needed.stream().filter(Located::isMissing).findFirst();
    }

    private static List<AreaCoverage> uncounted(Located open) {
        return List.of(new AreaCoverage(open.pointer(), Texts.MISSING, Text.MISSING, Count.MISSING.at(open.pointer()), 1));
    }

    private static List<AreaCoverage> count(Procurement procurement, List<Region> regions) {
        Map<String, List<Set<String>>> lotsOfService = new LinkedHashMap<>();
        Map<String, Text> services = new LinkedHashMap<>();
        for (Lot lot : procurement.lots()) {
            services.putIfAbsent(lot.service().value(), lot.service());
            lotsOfService.computeIfAbsent(lot.service().value(), service -> new ArrayList<>())
                    .add(parts(lot.areas(), regions));
        }
        Set<String> excluded = parts(procurement.excludedAreas(), regions);
        List<AreaCoverage> coverages = new ArrayList<>();
        lotsOfService.forEach((service, lots) -> {
            coverages.addAll(group(procurement.areas(), excluded, regions, services.get(service), lots, 1));
            coverages.addAll(group(procurement.excludedAreas(), Set.of(), regions, services.get(service), lots, 0));
        });
        return coverages;
    }

    /** One fact for all areas that are covered by so many lots. A region stands for itself where its parts are alike. */
    private static List<AreaCoverage> group(
            Texts areas, Set<String> without, List<Region> regions, Text service, List<Set<String>> lots, long wanted) {
        Map<Long, Set<String>> areasByCount = new TreeMap<>();
        for (String area : areas.values()) {
            Map<Long, Set<String>> partsByCount = new TreeMap<>();
            parts(area, regions).stream().filter(part -> !without.contains(part)).forEach(part -> partsByCount
                    .computeIfAbsent(lots.stream().filter(lot -> lot.contains(part)).count(), count -> new LinkedHashSet<>())
                    .add(part));
            partsByCount.forEach((count, parts) -> areasByCount
                    .computeIfAbsent(count, any -> new LinkedHashSet<>())
                    .addAll(partsByCount.size() == 1 ? Set.of(area) : parts));
        }
        List<AreaCoverage> coverages = new ArrayList<>();
        areasByCount.forEach((count, names) -> coverages.add(new AreaCoverage(
                areas.pointer(), Texts.of(names), service, Count.of(count).at(areas.pointer()), wanted)));
        return coverages;
    }

    private static Set<String> parts(Texts areas, List<Region> regions) {
        Set<String> parts = new HashSet<>();
        areas.values().forEach(area -> parts.addAll(parts(area, regions)));
        return parts;
    }

    /** The police areas of a region that is given by code or name; anything else is a part itself. */
    private static List<String> parts(String area, List<Region> regions) {
        return regions.stream()
                .filter(region -> region.code().equalsIgnoreCase(area) || region.name().equalsIgnoreCase(area))
                .findFirst()
                .map(Region::policeAreas)
                .orElse(List.of(area));
    }
}
