package org.probationrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.probationrules.facts.Parameter;
import org.probationrules.pack.RuleMetadata.SeverityBy;
import org.probationrules.pack.RuleText.Piece;

/** Reads a pack from its files, and reports everything that is wrong with it at once. */
public final class PackReader {

    private static final Set<String> PACK =
            Set.of("id", "version", "title", "owner", "validFrom", "validTo", "covers");
    private static final Pattern FOLDER = Pattern.compile("([A-Z]{2,4}-\\d{3})-[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("messages_([a-z]{2})\\.properties");

    private final PackFiles files;
    private final boolean withCases;
    private final PackProblems problems = new PackProblems();
    private final Map<String, RuleText> texts = new HashMap<>();

    /**
     * What could be read of a pack.
     *
     * @param pack the pack with the rules, parameters and cases that could be read; empty if {@code pack.yaml} could not
     * @param problems everything that is wrong; a pack with problems is not to be used
     */
    public record Reading(Optional<Pack> pack, List<PackProblem> problems) {

        private Pack whole() {
            if (!problems.isEmpty()) {
                throw new PackException(problems);
            }
            return pack.orElseThrow();
        }
    }

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
        return new PackReader(files, true).read().whole();
    }

    /** Reads of a pack what can be read, so that those who look further can say at once what else is wrong. */
    public static Reading readWhatCanBe(PackFiles files) {
        return new PackReader(files, true).read();
    }

    /**
     * Reads a pack but for its cases, to run it: what was built from these files has passed them, and reading them is
     * most of the work.
     *
     * @throws PackException with everything that is wrong
     */
    public static Pack readWithoutCases(PackFiles files) {
        return new PackReader(files, false).read().whole();
    }

    /**
     * Reads what is written about a rule, from its file alone.
     *
     * @throws PackException with everything that is wrong with it
     */
    public static RuleMetadata readMetadata(String file, String drl) {
        PackProblems problems = new PackProblems();
        Optional<RuleMetadata> metadata =
                new RuleMetadataReader(file, RuleText.read(file, drl, problems), problems).read();
        if (!problems.all().isEmpty()) {
            throw new PackException(problems.all());
        }
        return metadata.orElseThrow();
    }

    private Reading read() {
        Optional<Pack> head = problems.attempt(() -> Yaml.read("pack.yaml", files.text("pack.yaml")))
                .flatMap(this::head);
        Map<String, Parameter> parameters = problems.attempt(() -> files.text("parameters.yaml"))
                .map(text -> new ParametersReader("parameters.yaml", problems).read(text))
                .orElse(Map.of());
        boolean parametersKnown = problems.all().stream().noneMatch(it -> it.file().equals("parameters.yaml"));
        List<Pack.Rule> rules = new ArrayList<>();
        for (String folder : files.folders()) {
            rule(folder, parametersKnown ? Optional.of(parameters.keySet()) : Optional.empty()).ifPresent(rules::add);
        }
        if (files.folders().isEmpty()) {
            problems.add("pack.yaml", 0, "the pack has no rules");
        }
        List<Pack.Rule> repeated = new ArrayList<>(repeated(rules, rule -> rule.metadata().id(), "id"));
        repeated.addAll(repeated(rules, rule -> rule.metadata().title(), "name"));
        rules.removeAll(repeated);
        Map<String, Messages> messages = messages();
        return new Reading(
                head.map(pack -> new Pack(
                        pack.id(), pack.version(), pack.title(), pack.owner(), pack.validFrom(), pack.validTo(),
                        List.copyOf(rules), parameters, messages, files.digest())),
                problems.all());
    }

    /** The pack as its first file describes it, without rules. */
    private Optional<Pack> head(Yaml yaml) {
        problems.attempt(() -> yaml.only(PACK));
        Optional<LocalDate> from = problems.attempt(() -> yaml.get("validFrom").day());
        Optional<LocalDate> to = yaml.find("validTo").flatMap(value -> problems.attempt(value::day));
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            problems.attempt(() -> {
                throw yaml.get("validTo").problem("the pack ends before it begins");
            });
        }
        Map<String, String> texts = new HashMap<>();
        for (String key : List.of("id", "version", "title", "owner")) {
            problems.attempt(() -> yaml.get(key).text()).ifPresent(text -> texts.put(key, text));
        }
        // What is wrong with the rest of it hides nothing of the rules.
        return Optional.ofNullable(texts.get("id")).map(id -> new Pack(
                id, texts.getOrDefault("version", ""), texts.getOrDefault("title", ""),
                texts.getOrDefault("owner", ""), from.orElse(LocalDate.MIN), to, List.of(), Map.of(), Map.of(), ""));
    }

    private Optional<Pack.Rule> rule(String folder, Optional<Set<String>> parameters) {
        var name = FOLDER.matcher(folder);
        if (!name.matches()) {
            problems.add(folder, 0,
                    "a folder of a pack is a rule; name it by id and words, such as TT-304-mandatory-standstill");
            return Optional.empty();
        }
        String file = folder + "/rule.drl";
        Optional<String> drl = problems.attempt(() -> files.text(file));
        Optional<RuleMetadata> metadata = drl.flatMap(text -> metadata(folder, file, text, parameters));
        String cases = folder + "/cases.yaml";
        List<RuleCase> read = !withCases
                ? List.of()
                : problems.attempt(() -> files.text(cases))
                        .map(new RuleCasesReader(
                                cases, name.group(1), metadata.map(it -> it.hooks().get(0)), problems)::read)
                        .orElse(List.of());
        return metadata.map(it -> new Pack.Rule(it, drl.orElseThrow(), read));
    }

    private Optional<RuleMetadata> metadata(String folder, String file, String drl, Optional<Set<String>> parameters) {
        int before = problems.count();
        RuleText text = RuleText.read(file, drl, problems);
        if (text.name().line() == 0) {
            return Optional.empty();
        }
        // A rule that is not laid out as one is not compiled: what the compiler would say follows from that.
        boolean laidOut = problems.count() == before;
        Optional<RuleMetadata> metadata =
                new RuleMetadataReader(file, text, problems).read().filter(it -> laidOut);
        metadata.ifPresent(it -> {
            texts.put(it.id(), text);
            if (!folder.startsWith(it.id() + "-")) {
                text.problem(text.annotations().get("id"), "the rule is " + it.id() + " and its folder is " + folder);
            }
            it.severityBy().filter(SeverityBy::isByParameter).ifPresent(by -> {
                Piece whole = text.annotations().get("severityBy");
                check(new Piece(by.name(), whole.line(), whole.column()), text, parameters);
            });
        });
        text.parameters().forEach(parameter -> check(parameter, text, parameters));
        return metadata;
    }

    private static void check(Piece parameter, RuleText text, Optional<Set<String>> parameters) {
        if (parameters.filter(known -> !known.contains(parameter.text())).isPresent()) {
            text.problem(parameter, "there is no parameter '" + parameter.text() + "' in parameters.yaml"
                    + Nearest.hint(parameter.text(), parameters.get()));
        }
    }

    /** The rules that share with an earlier one what must be their own. */
    private List<Pack.Rule> repeated(List<Pack.Rule> rules, Function<Pack.Rule, String> key, String what) {
        Map<String, String> seen = new HashMap<>();
        List<Pack.Rule> repeated = new ArrayList<>();
        for (Pack.Rule rule : rules) {
            RuleMetadata metadata = rule.metadata();
            String earlier = seen.putIfAbsent(key.apply(rule), metadata.file());
            if (earlier != null) {
                repeated.add(rule);
                problems.add(metadata.file(), metadata.line(),
                        "'" + key.apply(rule) + "' is the " + what + " of the rule in " + earlier + " already");
            }
        }
        return repeated;
    }

    private Map<String, Messages> messages() {
        // A folder with another name may be the one of a rule that seems to be missing.
        boolean allKnown = files.folders().stream().allMatch(folder -> FOLDER.matcher(folder).matches());
        Set<String> ids = new HashSet<>();
        for (String folder : files.folders()) {
            var name = FOLDER.matcher(folder);
            if (name.matches()) {
                ids.add(name.group(1));
            }
        }
        Map<String, Messages> messages = new TreeMap<>();
        for (String path : files.paths()) {
            var language = LANGUAGE.matcher(path);
            if (language.matches()) {
                problems.attempt(() -> files.text(path)).ifPresent(text -> {
                    Messages read = Messages.read(path, text, problems);
                    messages.put(language.group(1), read);
                    new TreeSet<>(read.ruleIds()).stream().filter(id -> allKnown || ids.contains(id)).forEach(id -> check(read, id, ids, path));
                });
            }
        }
        return messages;
    }

    private void check(Messages messages, String id, Set<String> ids, String path) {
        if (!ids.contains(id)) {
            problems.add(path, messages.lineOf(id), 1, "there is no rule " + id + " in this pack");
        } else if (texts.containsKey(id)) {
            unfilled(messages.title(id), "title", id, messages, path);
            unfilled(messages.message(id), "message", id, messages, path);
            unfilled(messages.remedy(id), "remedy", id, messages, path);
        }
    }

    private void unfilled(Optional<String> text, String part, String id, Messages messages, String path) {
        for (String placeholder : texts.get(id).unfilled(text.orElse(""))) {
            problems.add(path, messages.lineOf(id, part), 1,
                    id + "." + part + " has {" + placeholder + "}, and " + texts.get(id).handedOver());
        }
    }
}
