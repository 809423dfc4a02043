package org.probationrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.probationrules.facts.Parameter;
import org.probationrules.facts.Parameter.Dated;

/** Reads {@code parameters.yaml} of a pack. */
final class ParametersReader {

    private static final Set<String> PARAMETER = Set.of("id", "unit", "meaning", "basis", "values", "allowed");
    private static final Set<String> VALUE = Set.of("from", "value", "source");

    private static final Pattern WITH_UNIT = Pattern.compile("£?\\d[\\d,.]*\\s*(\\p{L}+|%)|£\\d.*");

    private final PackProblems problems;
    private final String file;

    ParametersReader(String file, PackProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    Map<String, Parameter> read(String text) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Yaml item : problems.attempt(() -> Yaml.read(file, text).items()).orElse(List.of())) {
            problems.attempt(() -> item.only(PARAMETER));
            problems.attempt(() -> item.get("meaning").text());
            problems.attempt(() -> parameter(item)).ifPresent(parameter -> {
                if (parameters.put(parameter.id(), parameter) != null) {
                    noted(item, "the parameter " + parameter.id() + " stands twice");
                }
            });
        }
        return parameters;
    }

    private Parameter parameter(Yaml item) {
        String id = item.get("id").text();
        problems.attempt(() -> {
            String basis = item.get("basis").text();
            if (!RuleMetadata.BASES.contains(basis)) {
                throw item.get("basis")
                        .problem("'" + basis + "' is not one of " + String.join(", ", RuleMetadata.BASES));
            }
            return basis;
        });
        List<String> allowed = item.find("allowed").map(Yaml::texts).orElse(List.of());
        List<Dated> values = new ArrayList<>();
        for (Yaml value : problems.attempt(() -> item.get("values").items()).orElse(List.of())) {
            problems.attempt(() -> value.only(VALUE));
            problems.attempt(() -> dated(value, allowed)).ifPresent(dated -> {
                if (!values.isEmpty() && !values.get(values.size() - 1).from().isBefore(dated.from())) {
                    noted(value, "the values do not come in the order of their dates");
                }
                values.add(dated);
            });
        }
        if (item.find("values").filter(Yaml::isEmptyList).isPresent()) {
            noted(item, "the parameter has no value; a parameter that is unset has the value null");
        }
        return new Parameter(
                "",
                id,
                problems.attempt(() -> item.get("unit").text()).orElse(""),
                item.find("basis").map(Yaml::text).orElse(""),
                values,
                LocalDate.MAX);
    }

    private void noted(Yaml place, String message) {
        problems.attempt(() -> {
            throw place.problem(message);
        });
    }

    private static Dated dated(Yaml item, List<String> allowed) {
        Optional<Yaml> value = item.find("value");
        value.ifPresent(given -> {
            if (!allowed.isEmpty() && !allowed.contains(given.text())) {
                throw given.problem("'" + given.text() + "' is not one of " + String.join(", ", allowed));
            }
        });
        value.filter(given -> allowed.isEmpty() && given.plain() instanceof String text
                        && WITH_UNIT.matcher(text).matches()).ifPresent(given -> {
            throw given.problem("'" + given.text() + "' is not a number; write the number alone, and what it counts after unit");
        });
        return new Dated(item.get("from").day(), value.map(Yaml::plain), item.get("source").text());
    }
}
