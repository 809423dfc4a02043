package org.probationrules.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probationrules.facts.DerivedBy;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Parameter;

/**
 * The documents that are written from the rules: a page a rule, an index a pack, a page a moment.
 *
 * <p>Nothing in them is written by hand; what is wrong in one is put right in the rule.
 */
public final class RulePages {

    /** How every page begins. */
    public static final String MADE = "<!-- Written from the rules; change the rule, not this page. -->\n\n";
    /** A fact that a condition looks at: its kind, with what is asked of it. */
    private static final Pattern PATTERN = Pattern.compile("(?<![\\w.$])([A-Z]\\w*)\\(");

    private final List<Pack> packs;

    /** Pages of these packs, which were read with their cases. */
    public RulePages(List<Pack> packs) {
        this.packs = packs.stream().sorted(Comparator.comparing(Pack::id)).toList();
    }

    /** Every page by its path. */
    public SortedMap<String, String> write() {
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put("README.md", front());
        for (Pack pack : packs) {
            pages.put(pack.id() + ".md", index(pack));
            rules(pack).forEach(rule -> pages.put(rule.metadata().id() + ".md", page(pack, rule)));
        }
        allRules().flatMap(rule -> rule.metadata().hooks().stream())
                .distinct()
                .forEach(hook -> pages.put("hook-" + hook + ".md", hook(hook)));
        return pages;
    }

    private String front() {
        StringBuilder page = new StringBuilder(MADE).append("# What is judged\n\n| pack | rules | since |\n| --- | --- | --- |\n");
        packs.forEach(pack -> row(page, "[" + pack.title() + "](" + pack.id() + ".md)",
                Integer.toString(pack.rules().size()), pack.validFrom().toString()));
        page.append("\n## By the moment at which it is judged\n\n");
        allRules().flatMap(rule -> rule.metadata().hooks().stream())
                .distinct()
                .sorted()
                .forEach(hook -> page.append("- [").append(hook).append("](hook-").append(hook).append(".md)\n"));
        return page.toString();
    }

    private String index(Pack pack) {
        StringBuilder page = new StringBuilder(MADE).append("# ").append(pack.title()).append("\n\n");
        page.append("Version ").append(pack.version()).append(", kept by ").append(pack.owner()).append(".\n\n");
        list(page, rules(pack));
        return page.toString();
    }

    private String hook(String hook) {
        StringBuilder page = new StringBuilder(MADE).append("# Judged at ").append(hook).append("\n\n");
        list(page, allRules().filter(rule -> rule.metadata().hooks().contains(hook)).toList());
        return page.toString();
    }

    private static void list(StringBuilder page, List<Pack.Rule> rules) {
        page.append("| rule | duty | severity | rests on |\n| --- | --- | --- | --- |\n");
        rules.forEach(rule -> row(page, "[" + rule.metadata().id() + "](" + rule.metadata().id() + ".md)",
                rule.metadata().title(), rule.metadata().severity(), rule.metadata().basis()));
    }

    private static String page(Pack pack, Pack.Rule rule) {
        RuleMetadata it = rule.metadata();
        StringBuilder page = new StringBuilder(MADE);
        page.append("# ").append(it.id()).append(": ").append(it.title()).append("\n\n");
        page.append(it.why()).append("\n\n");
        page.append("| | |\n| --- | --- |\n");
        row(page, "pack", "[" + pack.title() + "](" + pack.id() + ".md)");
        row(page, "severity", it.severity() + it.severityBy()
                .map(by -> "; by `" + by.name() + "`: " + by.severities())
                .orElse(""));
        row(page, "rests on", it.basis() + ": " + it.source());
        row(page, "since", it.from() + it.to().map(last -> " until " + last).orElse(""));
        row(page, "judged at", it.hooks().stream()
                .map(hook -> "[" + hook + "](hook-" + hook + ".md)")
                .collect(Collectors.joining(", ")));
        row(page, "concerns", it.applies().isEmpty() ? "every dossier" : it.applies().entrySet().stream()
                .map(circumstance -> circumstance.getKey() + " " + String.join(" or ", circumstance.getValue()))
                .collect(Collectors.joining("; ")));
        page.append("\n## What a finding says\n\n").append(quote(it.message())).append(">\n").append(quote(it.remedy()));
        pack.messages().forEach((language, texts) -> texts.message(it.id()).ifPresent(message -> page
                .append("\nIn ").append(language.equals("cy") ? "Welsh" : language)
                .append(texts.isReviewed(it.id()) ? "" : ", not yet read by a person").append(":\n\n")
                .append(quote(message)).append(">\n").append(quote(texts.remedy(it.id()).orElse("")))));
        parameters(page, pack, rule);
        examples(page, "passes", rule, "pass");
        examples(page, "fails", rule, "fail");
        examples(page, "cannot be told for certain", rule, "possible", "undetermined");
        examples(page, "is not concerned", rule, "not-applicable");
        page.append("\n## The rule\n\n```\n").append(rule.drl().strip()).append("\n```\n");
        return page.toString();
    }

    /**
     * Those that the rule names, and those of its pack by which what it looks at is derived: a fact that several packs
     * look at may be derived by parameters that concern another of them.
     */
    private static void parameters(StringBuilder page, Pack pack, Pack.Rule rule) {
        List<String> named = rule.metadata().parameters();
        List<String> behind = new ArrayList<>(PATTERN.matcher(condition(rule)).results()
                .flatMap(type -> derivedBy(type.group(1)))
                .filter(pack.parameters()::containsKey)
                .distinct()
                .toList());
        behind.removeAll(named);
        parameters(page, "Parameters", named, pack);
        parameters(page, "Parameters behind what it looks at", behind, pack);
    }

    private static String condition(Pack.Rule rule) {
        return rule.drl().substring(rule.drl().indexOf("\nwhen"), rule.drl().indexOf("\nthen"));
    }

    private static Stream<String> derivedBy(String type) {
        try {
            DerivedBy by = Class.forName(Fact.class.getPackageName() + "." + type).getAnnotation(DerivedBy.class);
            return by == null ? Stream.of() : Stream.of(by.value());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("there is no fact " + type, e);
        }
    }

    private static void parameters(StringBuilder page, String heading, List<String> ids, Pack pack) {
        if (ids.isEmpty()) {
            return;
        }
        page.append("\n## ").append(heading)
                .append("\n\n| parameter | unit | from | value | source |\n| --- | --- | --- | --- | --- |\n");
        for (String id : ids) {
            Parameter parameter = pack.parameters().get(id);
            parameter.values().forEach(value -> row(page, "`" + id + "`", parameter.unit(), value.from().toString(),
                    value.value().map(Object::toString).orElse("unset"), value.source()));
        }
    }

    private static void examples(StringBuilder page, String heading, Pack.Rule rule, String... outcomes) {
        List<RuleCase> cases = new ArrayList<>(rule.cases().stream()
                .filter(it -> List.of(outcomes).contains(it.expect()))
                .toList());
        if (!cases.isEmpty()) {
            page.append("\n## When it ").append(heading).append("\n\n");
            cases.forEach(it -> page.append("- ").append(it.name()).append(found(it)).append('\n'));
        }
    }

    private static String found(RuleCase it) {
        String values = it.args().entrySet().stream()
                .map(argument -> argument.getKey() + " " + argument.getValue())
                .collect(Collectors.joining(", "));
        String missing = it.missing().isEmpty() ? "" : "needs " + String.join(", ", it.missing());
        String both = Stream.of(values, missing).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private Stream<Pack.Rule> allRules() {
        return packs.stream()
                .flatMap(pack -> rules(pack).stream())
                .sorted(Comparator.comparing(rule -> rule.metadata().id()));
    }

    private static List<Pack.Rule> rules(Pack pack) {
        return pack.rules().stream().sorted(Comparator.comparing(rule -> rule.metadata().id())).toList();
    }

    private static String quote(String text) {
        return "> " + text + "\n";
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ")
                .append(Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }
}
