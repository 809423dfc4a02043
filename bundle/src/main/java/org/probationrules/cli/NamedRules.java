package org.probationrules.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ids of rules that texts name, in whatever kind of text: a list of rules, a letter, a table. */
final class NamedRules {

    private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9-])([A-Z]{2,4})-\\d{3}(?![A-Za-z0-9])");
    /** What a list of rules gives as ids of another list, from before; some of them look like ids of today. */
    private static final Pattern FORMER = Pattern.compile("\\bmerges:\\s*\\[[^\\]]*]|\\bwas:[^,}\\r\\n]*");

    private final Set<String> known;
    private final Set<String> prefixes;
    private final Map<String, List<String>> places = new TreeMap<>();

    /**
     * Looks for ids that begin as those of known rules do.
     *
     * @param known the ids of the rules that there are
     */
    NamedRules(Collection<String> known) {
        this.known = Set.copyOf(known);
        this.prefixes = known.stream().map(id -> id.substring(0, id.indexOf('-'))).collect(Collectors.toSet());
    }

    /** Takes in what a text names. */
    void read(String name, String text) {
        String present = FORMER.matcher(text).replaceAll(former -> former.group().replaceAll("[^\\n]", " "));
        int line = 1;
        int counted = 0;
        for (MatchResult found : ID.matcher(present).results().toList()) {
            if (prefixes.contains(found.group(1))) {
                line += (int) present.substring(counted, found.start()).chars().filter(it -> it == '\n').count();
                counted = found.start();
                places.computeIfAbsent(found.group(), id -> new ArrayList<>()).add(name + ":" + line);
            }
        }
    }

    /** How many different rules are named. */
    int count() {
        return places.size();
    }

    /** The ids that no known rule has, in their order, with the places that name them. */
    Map<String, List<String>> missing() {
        Map<String, List<String>> missing = new LinkedHashMap<>(places);
        missing.keySet().removeAll(known);
        return missing;
    }
}
