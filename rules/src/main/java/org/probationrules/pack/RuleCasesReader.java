package org.probationrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code cases.yaml} of a rule.
 *
 * <p>The file has {@code usual}, what every case starts from, and {@code cases}. A case says only how its dossier
 * differs: maps are laid over each other, anything else is replaced, and {@code null} takes a fact away.
 */
final class RuleCasesReader {

    private static final Set<String> CASE = Set.of(
            "name", "hook", "asOf", "dossier", "parameters", "expect", "severity", "at", "message", "remedy", "args",
            "missing");

    private final RuleMetadata rule;
    private final String file;

    RuleCasesReader(String file, RuleMetadata rule) {
        this.file = file;
        this.rule = rule;
    }

    List<RuleCase> read(String text) {
        Yaml root = Yaml.read(file, text).only(Set.of("usual", "cases"));
        Map<String, Yaml> usual =
                root.find("usual").map(value -> value.only(Set.of("hook", "asOf", "dossier")).entries()).orElse(Map.of());
        List<RuleCase> cases = new ArrayList<>();
        for (Yaml item : root.get("cases").items()) {
            cases.add(read(item.only(CASE), usual));
        }
        return cases;
    }

    private RuleCase read(Yaml item, Map<String, Yaml> usual) {
        String expect = item.get("expect").text();
        if (!RuleCase.OUTCOMES.contains(expect)) {
            throw item.get("expect").problem("'" + expect + "' is not an outcome; it may be "
                    + String.join(", ", RuleCase.OUTCOMES));
        }
        String hook = item.find("hook").map(Yaml::text)
                .orElseGet(() -> usual.containsKey("hook") ? usual.get("hook").text() : rule.hooks().get(0));
        LocalDate asOf = item.find("asOf").map(Yaml::day).orElseGet(() -> {
            if (!usual.containsKey("asOf")) {
                throw item.problem("the case has no asOf, and there is none under usual");
            }
            return usual.get("asOf").day();
        });
        return new RuleCase(
                rule.id(),
                item.get("name").text(),
                hook,
                asOf,
                over(usual.containsKey("dossier") ? map(usual.get("dossier")) : Map.of(),
                        item.find("dossier").map(RuleCasesReader::map).orElse(Map.of())),
                item.find("parameters").map(RuleCasesReader::map).orElse(Map.of()),
                expect,
                item.find("severity").map(Yaml::text),
                item.find("at").map(Yaml::texts),
                item.find("message").map(Yaml::text),
                item.find("remedy").map(Yaml::text),
                texts(item),
                item.find("missing").map(Yaml::texts).orElse(List.of()),
                file,
                item.line());
    }

    private static Map<String, String> texts(Yaml item) {
        Map<String, String> args = new LinkedHashMap<>();
        item.find("args").ifPresent(map -> map.entries()
                .forEach((name, value) -> args.put(name, String.join(", ", value.texts()))));
        return args;
    }

    private static Map<String, Object> map(Yaml value) {
        Map<String, Object> map = new LinkedHashMap<>();
        value.entries().forEach((key, item) -> map.put(key, item.plain()));
        return map;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> over(Map<String, Object> below, Map<String, Object> above) {
        Map<String, Object> result = new LinkedHashMap<>(below);
        above.forEach((key, value) -> {
            if (value == null) {
                result.remove(key);
            } else if (value instanceof Map && result.get(key) instanceof Map) {
                result.put(key, over((Map<String, Object>) result.get(key), (Map<String, Object>) value));
            } else {
                result.put(key, value);
            }
        });
        return result;
    }
}
