package org.probationrules.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.probationrules.facts.Region;
import org.probationrules.facts.Texts;

/**
 * Finds the code of a probation region that is written as its code or its name; case and spaces do not matter.
 *
 * <p>A police area is no region here: the grants portal knows the twelve only.
 */
public final class RegionCodes {

    private static final Pattern SPACE = Pattern.compile("\\s");

    private final Map<String, String> codes = new HashMap<>();
    private final int regions;

    RegionCodes(List<Region> regions) {
        this.regions = regions.size();
        for (Region region : regions) {
            codes.put(plain(region.code()), region.code());
            codes.put(plain(region.name()), region.code());
        }
    }

    /** The code; empty if it is no region. */
    Optional<String> find(String written) {
        return Optional.ofNullable(codes.get(plain(written)));
    }

    /** The regions of a list by their codes, each once; what is no region is left out. */
    Texts of(Texts written) {
        return written.isMissing()
                ? written
                : Texts.of(written.values().stream().flatMap(it -> find(it).stream()).distinct().toList())
                        .at(written.pointer());
    }

    /** Whether a list of codes holds every region. */
    boolean areAll(Texts listed) {
        return listed.size() == regions;
    }

    /** The places of a list, or in it, that name no region; empty where every region is clear. */
    List<String> unclear(Texts written) {
        return written.isMissing()
                ? List.of(written.pointer())
                : IntStream.range(0, written.size())
                        .filter(i -> find(written.values().get(i)).isEmpty())
                        .mapToObj(i -> written.pointer() + "/" + i)
                        .toList();
    }

    private static String plain(String written) {
        return SPACE.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
