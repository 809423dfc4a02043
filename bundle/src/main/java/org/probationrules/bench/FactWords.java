package org.probationrules.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.probationrules.engine.RuleTrace.Failure;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Located;
import org.probationrules.facts.Parameter;
import org.probationrules.spi.bench.Explanation.FactShown;

/** Facts in words: what each is, and the values that a condition asks for. */
final class FactWords {

    private static final Pattern FIELD = Pattern.compile("(?<![\\w$.\"])([a-z]\\w*)");
    private static final Pattern FIELD_OF = Pattern.compile("(\\$\\w+)\\.([a-z]\\w*)");

    private FactWords() {}

    /** A fact of which a condition was asked. */
    static FactShown shown(Object fact, String condition) {
        return new FactShown(words(fact, condition), pointer(fact), "");
    }

    /** A fact on which a condition did not hold. */
    static FactShown shown(Failure failure, String condition) {
        return new FactShown(
                words(failure.fact(), failure.part().isEmpty() ? condition : failure.part()), pointer(failure.fact()),
                failure.part());
    }

    /** The values that a duty names, of the facts that its variables stand for. */
    static List<String> values(String duty, Map<String, Object> facts) {
        Set<String> values = new LinkedHashSet<>();
        Matcher named = FIELD_OF.matcher(duty);
        while (named.find()) {
            Object fact = facts.get(named.group(1));
            if (fact instanceof Parameter parameter) {
                values.add(parameter.id() + " = " + parameter.text());
            } else if (fact != null) {
                value(fact, named.group(2)).forEach(value -> values.add(named.group(1) + "." + value));
            }
        }
        return List.copyOf(values);
    }

    private static String words(Object fact, String condition) {
        if (fact instanceof Parameter parameter) {
            return parameter.id() + " = " + parameter.text();
        }
        if (fact instanceof Circumstance circumstance) {
            return circumstance.name() + " = " + (circumstance.isTold() ? circumstance.value() : "not known");
        }
        String name = fact.getClass().getSimpleName().replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT);
        Set<String> values = new LinkedHashSet<>();
        Matcher field = FIELD.matcher(condition);
        while (field.find()) {
            values.addAll(value(fact, field.group(1)));
        }
        return values.isEmpty() ? name : name + " with " + values.stream().collect(Collectors.joining(", "));
    }

    /** The field with its value, if the fact has such a field. */
    private static List<String> value(Object fact, String field) {
        if (!(fact instanceof Fact it) || !fact.getClass().isRecord()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (var component : fact.getClass().getRecordComponents()) {
            if (component.getName().equals(field)) {
                try {
                    values.add(field + " = " + written(component.getAccessor().invoke(it)));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("a fact cannot be read", e);
                }
            }
        }
        return values;
    }

    private static String written(Object value) {
        if (value instanceof Located located) {
            return located.isMissing() ? "not stated" : located.toString().isEmpty() ? "none" : located.toString();
        }
        return value.toString().isEmpty() ? "not stated" : value.toString();
    }

    private static String pointer(Object fact) {
        return fact instanceof Fact it ? it.pointer() : "";
    }
}
