package org.probationrules.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probationrules.facts.Region;
import org.probationrules.facts.Texts;

/**
 * Finds probation regions and police areas by code or name, whatever the case and the spaces.
 *
 * <p>West Midlands and Greater Manchester are names of both. Written as a code, with a hyphen, such a name is the police
 * area; written as a name it is the region.
 */
public final class AreaNames {

    /**
     * An area that was found.
     *
     * @param code the letter of a region, or the code of a police area
     * @param policeAreas the police areas in it
     */
    record Area(String code, List<String> policeAreas) {}

    private final Map<String, Area> byCode = new HashMap<>();
    private final Map<String, Area> byName = new HashMap<>();

    AreaNames(List<Region> regions) {
        for (Region region : regions) {
            region.policeAreas().forEach(code -> {
                Area area = new Area(code, List.of(code));
                byCode.put(code, area);
                byName.put(PlainNames.plain(code), area);
            });
        }
        for (Region region : regions) {
            Area area = new Area(region.code(), region.policeAreas());
            byName.put(PlainNames.plain(region.code()), area);
            byName.put(PlainNames.plain(region.name()), area);
        }
    }

    /** Whether a list covers an area: it names the area, the region that holds it, or every police area in it. */
    boolean covers(Texts stated, Area area) {
        Set<String> covered = new HashSet<>();
        stated.values().forEach(name -> find(name).ifPresent(it -> covered.addAll(it.policeAreas())));
        return covered.containsAll(area.policeAreas());
    }

    /** The area with this code or name. */
    Optional<Area> find(String written) {
        Area coded = byCode.get(written.strip().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(coded != null ? coded : byName.get(PlainNames.plain(written)));
    }
}
