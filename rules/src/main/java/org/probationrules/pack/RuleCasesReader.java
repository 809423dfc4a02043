package org.probationrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Set<String> USUAL = Set.of("hook", "asOf", "dossier");

    private final String file;
    private final String ruleId;
    private final Optional<String> usualHook;
    private final PackProblems problems;

    RuleCasesReader(String file, String ruleId, Optional<String> usualHook, PackProblems problems) {
        this.file = file;
        this.ruleId = ruleId;
        this.usualHook = usualHook;
        this.problems = problems;
    }

    List<RuleCase> read(String text) {
        Optional<Yaml> root = problems.attempt(() -> Yaml.read(file, text));
        root.ifPresent(yaml -> problems.attempt(() -> yaml.only(Set.of("usual", "cases"))));
        Map<String, Yaml> usual = root.flatMap(yaml -> problems.attempt(
                        () -> yaml.find("usual").map(value -> value.only(USUAL).entries()).orElse(Map.of())))
                .orElse(Map.of());
        List<RuleCase> cases = new ArrayList<>();
        for (Yaml item : root.flatMap(yaml -> problems.attempt(() -> yaml.get("cases").items())).orElse(List.of())) {
            problems.attempt(() -> item.only(CASE));
            problems.attempt(() -> read(item, usual)).ifPresent(cases::add);
        }
        return cases;
    }

    private RuleCase read(Yaml item, Map<String, Yaml> usual) {
        Optional<Yaml> hook = item.find("hook").or(() -> Optional.ofNullable(usual.get("hook")));
        hook.ifPresent(given -> problems.attempt(() -> oneOf(given, RuleMetadata.HOOKS, "a moment at which rules run")));
        problems.attempt(() -> oneOf(item.get("expect"), RuleCase.OUTCOMES, "an outcome"));
        item.find("severity").ifPresent(
                given -> problems.attempt(() -> oneOf(given, RuleMetadata.SEVERITIES, "a severity")));
        Yaml asOf = item.find("asOf")
                .or(() -> Optional.ofNullable(usual.get("asOf")))
                .orElseThrow(() -> item.problem("the case has no asOf, and there is none under usual"));
        return new RuleCase(
                ruleId,
                item.get("name").text(),
                hook.map(Yaml::text).or(() -> usualHook).orElse(""),
                asOf.day(),
                over(usual.containsKey("dossier") ? map(usual.get("dossier")) : Map.of(),
                        item.find("dossier").map(RuleCasesReader::map).orElse(Map.of())),
                item.find("parameters").map(RuleCasesReader::map).orElse(Map.of()),
                item.get("expect").text(),
                item.find("severity").map(Yaml::text),
                item.find("at").map(Yaml::texts),
                item.find("message").map(Yaml::text),
                item.find("remedy").map(Yaml::text),
                texts(item),
                item.find("missing").map(Yaml::texts).orElse(List.of()),
                file,
                item.line());
    }

    private static String oneOf(Yaml value, List<String> allowed, String what) {
        if (!allowed.contains(value.text())) {
            throw value.problem("'" + value.text() + "' is not " + what + Nearest.hint(value.text(), allowed)
                    + "; it may be " + String.join(", ", allowed));
        }
        return value.text();
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
