package org.probationrules.benchmark.subject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.RuleImpl;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.ShippedFiles;

/** The rules that are compared: some of every kind, from every shipped pack, as the build compiled them. */
public final class Subset {

    /** The rules, by their permanent ids. */
    public static final List<String> IDS = List.of(
            "TT-001", "TT-002", "TT-003", "TT-004", "TT-005", "TT-007", "TT-009", "TT-010", "TT-011",
            "TT-014", "TT-021", "TT-201", "TT-204", "TT-206", "TT-302", "TT-304", "TT-401",
            "REG-003", "REG-005", "REG-006", "REG-010", "REG-013", "REG-018", "REG-021", "REG-101", "REG-106",
            "QUA-007", "QUA-014", "QUA-028",
            "GRT-013", "GRT-014", "GRT-015");

    /** What comes between the name of a rule and the number of its copy. */
    public static final String COPY = ", copy ";

    private static final String LIST = "/META-INF/kie/org.probationrules/bundle/drools-model";

    private Subset() {}

    /** The shipped packs, without the cases of their rules. */
    public static List<Pack> packs() {
        return packs(PackReader::readWithoutCases);
    }

    /** The shipped packs, with the cases of their rules, which take a while to read. */
    public static List<Pack> packsWithCases() {
        return packs(PackReader::read);
    }

    private static List<Pack> packs(Function<PackFiles, Pack> reader) {
        return ShippedFiles.packIds().stream().map(id -> reader.apply(ShippedFiles.under("packs/" + id))).toList();
    }

    /** The ids of the rules by their titles, which the rules engine knows them by. */
    public static Map<String, String> idsByTitle() {
        Map<String, String> ids = new HashMap<>();
        packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Pack.Rule::metadata)
                .filter(rule -> IDS.contains(rule.id()))
                .forEach(rule -> ids.put(rule.title(), rule.id()));
        if (ids.size() != IDS.size()) {
            throw new IllegalStateException("of the rules " + IDS + " only these are shipped: " + ids);
        }
        return ids;
    }

    /**
     * What the rule compiler made of the rules, in the order of {@link #IDS}: new each time, and without what the plugin
     * adds to keep strangers' rules within bounds.
     */
    public static List<Rule> compiled() {
        Map<String, String> ids = idsByTitle();
        Map<String, Rule> found = new TreeMap<>();
        for (String line : list().lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.contains(":")) {
                for (Rule rule : model(line).getRules()) {
                    if (ids.containsKey(rule.getName())) {
                        found.put(ids.get(rule.getName()), rule);
                    }
                }
            }
        }
        return IDS.stream().map(found::get).toList();
    }

    /** So many compiled rules: those of the subset again and again, each under a name of its own. */
    public static List<Rule> compiled(int size) {
        List<Rule> subset = compiled();
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Rule rule = subset.get(i % subset.size());
            int copy = i / subset.size();
            rules.add(copy == 0 ? rule : named(rule, rule.getName() + COPY + copy));
        }
        return rules;
    }

    private static Rule named(Rule rule, String name) {
        return new RuleImpl(
                rule.getPackage(), name, rule.getUnit(), rule.getView(), rule.getDefaultConsequence(), Map.of(),
                rule.getMetaData());
    }

    private static String list() {
        try (InputStream in = Subset.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the plugin was built without compiled rules");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String name) {
        try {
            return (Model) Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load the compiled rules in " + name, e);
        }
    }
}
