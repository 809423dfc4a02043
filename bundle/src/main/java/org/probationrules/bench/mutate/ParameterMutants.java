package org.probationrules.bench.mutate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probationrules.bench.mutate.Mutant.What;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Parameter.Dated;
import org.probationrules.pack.Pack;
import org.probationrules.pack.Yaml;

/** Changes the numbers and choices that a rule goes by: one more, one less, another choice, none at all. */
final class ParameterMutants {

    static final String FILE = "parameters.yaml";

    private static final Pattern ASKS_WHETHER_SET = Pattern.compile("\\b(set|\\w+IfSet)\\b");

    private final Pack pack;
    private final String text;
    /** The values that a parameter may have, by its id, where the file lists them. */
    private final Map<String, List<String>> allowed = new LinkedHashMap<>();

    ParameterMutants(Pack pack, String text) {
        this.pack = pack;
        this.text = text;
        for (Yaml item : Yaml.read(FILE, text).items()) {
            item.find("allowed").ifPresent(list -> allowed.put(item.get("id").text(), list.texts()));
        }
    }

    List<Mutant> of(Pack.Rule rule) {
        List<Mutant> mutants = new ArrayList<>();
        for (String id : rule.metadata().parameters()) {
            mutants.addAll(of(rule, pack.parameters().get(id)));
        }
        return mutants;
    }

    private List<Mutant> of(Pack.Rule rule, Parameter parameter) {
        List<Mutant> mutants = new ArrayList<>();
        // A rule that does not ask whether its number is set cannot do without it: the pack has one for every day.
        boolean mayBeUnset = ASKS_WHETHER_SET.matcher(rule.drl()).find();
        for (int i = 0; i < parameter.values().size(); i++) {
            Dated dated = parameter.values().get(i);
            if (dated.value().isPresent()) {
                for (Optional<Object> other : others(parameter.id(), dated.value().get())) {
                    if (other.isPresent() || mayBeUnset) {
                        mutants.add(mutant(rule, parameter, i, other));
                    }
                }
            }
        }
        return mutants;
    }

    private List<Optional<Object>> others(String id, Object value) {
        List<Optional<Object>> others = new ArrayList<>();
        if (value instanceof BigDecimal number) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
            others.add(Optional.of(number.add(step)));
            others.add(Optional.of(number.subtract(step)));
        } else if (value instanceof Boolean yes) {
            others.add(Optional.of(!yes));
        }
        allowed.getOrDefault(id, List.of()).stream()
                .filter(choice -> !choice.equals(value.toString()))
                .forEach(choice -> others.add(Optional.of(choice)));
        others.add(Optional.empty());
        return others;
    }

    private Mutant mutant(Pack.Rule rule, Parameter parameter, int index, Optional<Object> other) {
        Dated dated = parameter.values().get(index);
        List<Dated> values = new ArrayList<>(parameter.values());
        values.set(index, new Dated(dated.from(), other, dated.source()));
        Map<String, Parameter> parameters = new LinkedHashMap<>(pack.parameters());
        parameters.put(parameter.id(), new Parameter(
                parameter.pointer(), parameter.id(), parameter.unit(), parameter.basis(), values, parameter.asOf()));
        String was = written(dated.value());
        String is = written(other);
        int line = line(parameter.id(), index);
        String before = text.lines().skip(Math.max(0, line - 1L)).findFirst().orElse("").strip();
        return new Mutant(
                rule, parameters, What.PARAMETER, FILE, line,
                parameter.id() + (parameter.values().size() > 1 ? " from " + dated.from() : "") + ": " + was + " → " + is,
                before,
                before.replaceFirst("value: *[^,}]+", Matcher.quoteReplacement("value: " + is)));
    }

    private static String written(Optional<Object> value) {
        return value.map(it -> it instanceof BigDecimal number ? number.toPlainString() : it.toString()).orElse("unset");
    }

    /** The line of a value of a parameter. */
    private int line(String id, int index) {
        Matcher found = Pattern.compile("(?m)^- id: *[\"']?" + Pattern.quote(id) + "[\"']?\\s*$").matcher(text);
        if (!found.find()) {
            return 0;
        }
        Matcher value = Pattern.compile("(?m)^.*\\bfrom:").matcher(text);
        int from = found.end();
        for (int i = 0; i <= index && value.find(from); i++) {
            from = value.end();
        }
        return (int) text.substring(0, from).chars().filter(letter -> letter == '\n').count() + 1;
    }
}
