package org.probationrules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.probationrules.facts.Parameter;
import org.probationrules.pack.RuleText.Piece;

/** Reads a pack from its files, and reports everything that is wrong with it at once. */
public final class PackReader {

    private static final Set<String> PACK =
            Set.of("id", "version", "title", "owner", "validFrom", "validTo", "covers");
    private static final Pattern FOLDER = Pattern.compile("([A-Z]{2,4}-\\d{3})-[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("messages_([a-z]{2})\\.properties");

    private final PackFiles files;
    private final boolean withCases;
    private final List<PackProblem> problems = new ArrayList<>();

    private PackReader(PackFiles files, boolean withCases) {
        this.files = files;
        this.withCases = withCases;
    }

    /**
     * Reads a pack.
     *
     * @throws PackException with everything that is wrong
     */
    public static Pack read(PackFiles files) {
        return new PackReader(files, true).read();
    }

    /**
     * Reads a pack but for its cases, to run it: what was built from these files has passed them, and reading them is
     * most of the work.
     *
     * @throws PackException with everything that is wrong
     */
    public static Pack readWithoutCases(PackFiles files) {
        return new PackReader(files, false).read();
    }

    private Pack read() {
        Optional<Yaml> head = attempt(() -> Yaml.read("pack.yaml", files.text("pack.yaml")).only(PACK));
        Map<String, Parameter> parameters = attempt(
                        () -> ParametersReader.read("parameters.yaml", files.text("parameters.yaml")))
                .orElse(Map.of());
        List<Pack.Rule> rules = new ArrayList<>();
        Map<String, String> folders = new HashMap<>();
        for (String folder : files.folders()) {
            attempt(() -> rule(folder, parameters)).ifPresent(rule -> {
                String earlier = folders.putIfAbsent(rule.metadata().id(), folder);
                if (earlier != null) {
                    problems.add(new PackProblem(rule.metadata().file(), rule.metadata().line(), 0,
                            rule.metadata().id() + " is the id of " + earlier + " already"));
                }
                rules.add(rule);
            });
        }
        Map<String, Messages> messages = messages(folders.keySet());
        if (rules.isEmpty() && problems.isEmpty()) {
            problems.add(new PackProblem("pack.yaml", 0, 0, "the pack has no rules"));
        }
        Optional<Pack> pack = head.flatMap(yaml -> attempt(() -> new Pack(
                yaml.get("id").text(),
                yaml.get("version").text(),
                yaml.get("title").text(),
                yaml.get("owner").text(),
                yaml.get("validFrom").day(),
                yaml.find("validTo").map(Yaml::day),
                List.copyOf(rules),
                parameters,
                messages,
                files.digest())));
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        return pack.orElseThrow();
    }

    private Pack.Rule rule(String folder, Map<String, Parameter> parameters) {
        String file = folder + "/rule.drl";
        if (!FOLDER.matcher(folder).matches()) {
            throw new PackException(new PackProblem(folder, 0, 0,
                    "a folder of a pack is a rule; name it by id and words, such as TT-304-mandatory-standstill"));
        }
        String drl = files.text(file);
        RuleText text = RuleText.read(file, drl);
        RuleMetadata metadata = new RuleMetadataReader(file, text).read();
        if (!folder.startsWith(metadata.id() + "-")) {
            throw text.problem(metadata.line(), "the rule is " + metadata.id() + " and its folder is " + folder);
        }
        for (Piece parameter : text.parameters()) {
            if (!parameters.containsKey(parameter.text())) {
                throw text.problem(parameter.line(), "there is no parameter '" + parameter.text() + "' in parameters.yaml"
                        + Nearest.hint(parameter.text(), parameters.keySet()));
            }
        }
        String cases = folder + "/cases.yaml";
        return new Pack.Rule(
                metadata,
                drl,
                withCases ? new RuleCasesReader(cases, metadata).read(files.text(cases)) : List.of());
    }

    private Map<String, Messages> messages(Set<String> ruleIds) {
        Map<String, Messages> messages = new TreeMap<>();
        for (String path : files.paths()) {
            var language = LANGUAGE.matcher(path);
            if (language.matches()) {
                attempt(() -> Messages.read(files.text(path))).ifPresent(texts -> {
                    messages.put(language.group(1), texts);
                    texts.ruleIds().stream()
                            .filter(id -> !ruleIds.contains(id) && problems.isEmpty())
                            .forEach(id -> problems.add(
                                    new PackProblem(path, 0, 0, "there is no rule " + id + " in this pack")));
                });
            }
        }
        return messages;
    }

    private <T> Optional<T> attempt(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (PackException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }
}
