package org.probationrules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probationrules.facts.Parameter;
import org.probationrules.facts.Parameter.Dated;

/** Reads {@code parameters.yaml} of a pack. */
final class ParametersReader {

    private static final Set<String> PARAMETER = Set.of("id", "unit", "meaning", "basis", "values", "allowed");
    private static final Set<String> VALUE = Set.of("from", "value", "source");

    private ParametersReader() {}

    static Map<String, Parameter> read(String file, String text) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Yaml item : Yaml.read(file, text).items()) {
            Parameter parameter = parameter(item.only(PARAMETER));
            if (parameters.put(parameter.id(), parameter) != null) {
                throw item.problem("the parameter " + parameter.id() + " stands twice");
            }
        }
        return parameters;
    }

    private static Parameter parameter(Yaml item) {
        item.get("meaning").text();
        String basis = item.get("basis").text();
        if (!RuleMetadata.BASES.contains(basis)) {
            throw item.get("basis").problem("'" + basis + "' is not one of " + String.join(", ", RuleMetadata.BASES));
        }
        List<String> allowed = item.find("allowed").map(Yaml::texts).orElse(List.of());
        List<Dated> values = new ArrayList<>();
        for (Yaml value : item.get("values").items()) {
            Dated dated = dated(value.only(VALUE), allowed);
            if (!values.isEmpty() && !values.get(values.size() - 1).from().isBefore(dated.from())) {
                throw value.problem("the values do not come in the order of their dates");
            }
            values.add(dated);
        }
        if (values.isEmpty()) {
            throw item.problem("the parameter has no value; a parameter that is unset has the value null");
        }
        return new Parameter("", item.get("id").text(), item.get("unit").text(), basis, values, LocalDate.MAX);
    }

    private static Dated dated(Yaml item, List<String> allowed) {
        Optional<Yaml> value = item.find("value");
        value.ifPresent(given -> {
            if (!allowed.isEmpty() && !allowed.contains(given.text())) {
                throw given.problem("'" + given.text() + "' is not one of " + String.join(", ", allowed));
            }
        });
        return new Dated(item.get("from").day(), value.map(Yaml::plain), item.get("source").text());
    }
}
