package org.probationrules.benchmark.subject;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.probationrules.json.PlainJson;
import org.probationrules.pack.Pack;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Dossiers made by chance from the cases of the rules and from examples: fields dropped, items repeated, values changed,
 * two dossiers laid together. The same each time.
 */
public final class RandomDossiers {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final long SEED = 20_261_014;

    private record Origin(String name, LocalDate asOf, String json, Map<String, Object> parameters) {

        Origin(String name, String json) {
            this(name, Subjects.AS_OF, json, Map.of());
        }
    }

    private final Subjects subjects;
    private final List<Origin> origins = new ArrayList<>();
    private final Map<String, List<Object>> valuesByField = new TreeMap<>();
    private final Random random = new Random(SEED);

    /** From the cases of these packs, as far as they are about the subset, and the examples in these files. */
    public RandomDossiers(Subjects subjects, List<Pack> packs, Map<String, byte[]> examples) {
        this.subjects = subjects;
        packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> Subset.IDS.contains(rule.metadata().id()))
                .flatMap(rule -> rule.cases().stream())
                .forEach(it -> origins.add(new Origin(
                        it.ruleId() + ": " + it.name(), it.asOf(), PlainJson.write(it.dossier()), it.parameters())));
        examples.forEach((name, json) -> origins.add(new Origin(name, new String(json, UTF_8))));
        origins.add(new Origin("small", MadeDossiers.small()));
        origins.add(new Origin("of 60 facts", MadeDossiers.ofFacts(60)));
        origins.forEach(origin -> collect("", tree(origin)));
    }

    /** All origins as they are, and after them so many by chance that can be read. */
    public List<Subject> make(int number) {
        List<Subject> made = new ArrayList<>();
        for (Origin origin : origins) {
            ready(origin, origin.name(), origin.json()).ifPresent(made::add);
        }
        int atLeast = made.size() + number;
        while (made.size() < atLeast) {
            Origin origin = pick(origins);
            Map<String, Object> dossier = tree(origin);
            if (random.nextInt(3) == 0) {
                lay(tree(pick(origins)), dossier);
            }
            for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
                change(dossier);
            }
            ready(origin, "by chance from " + origin.name(), PlainJson.write(dossier)).ifPresent(made::add);
        }
        return made;
    }

    /** Before the first day of the packs parameters have no value, which no rule would be asked for then. */
    private Optional<Subject> ready(Origin origin, String name, String json) {
        LocalDate asOf = origin.asOf();
        LocalDate day = asOf.isBefore(FIRST) ? FIRST : asOf.isAfter(LAST) ? LAST : asOf;
        return subjects.of(name, json.getBytes(UTF_8), day, origin.parameters());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Notes every plain value under the name of its field. */
    private void collect(String field, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, held) -> collect((String) name, held));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(field, item));
        } else if (value != null) {
            valuesByField.computeIfAbsent(field, none -> new ArrayList<>()).add(value);
        }
    }

    @SuppressWarnings("unchecked") // JSON has nothing else
    private void lay(Map<String, Object> what, Map<String, Object> over) {
        what.forEach((name, value) -> {
            Object there = over.get(name);
            if (value instanceof Map<?, ?> map && there instanceof Map<?, ?> below) {
                lay((Map<String, Object>) map, (Map<String, Object>) below);
            } else if (value instanceof List<?> list && there instanceof List<?> below) {
                ((List<Object>) below).addAll(list);
            } else {
                over.put(name, value);
            }
        });
    }

    /** Changes one thing somewhere below. */
    @SuppressWarnings("unchecked") // JSON has nothing else
    private void change(Map<String, Object> fact) {
        if (fact.isEmpty()) {
            return;
        }
        String name = pick(List.copyOf(fact.keySet()));
        Object value = fact.get(name);
        if (random.nextInt(12) == 0) {
            fact.remove(name);
        } else if (value instanceof Map<?, ?> map) {
            change((Map<String, Object>) map);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            changeList(name, (List<Object>) list);
        } else if (value != null && valuesByField.containsKey(name)) {
            fact.put(name, changed(name, value));
        }
    }

    @SuppressWarnings("unchecked") // JSON has nothing else
    private void changeList(String name, List<Object> list) {
        int at = random.nextInt(list.size());
        switch (random.nextInt(4)) {
            case 0 -> list.remove(at);
            case 1 -> {
                for (int copies = 1 + random.nextInt(6); copies > 0; copies--) {
                    Object copy = copy(list.get(at));
                    if (copy instanceof Map<?, ?> map) {
                        change((Map<String, Object>) map);
                    }
                    list.add(copy);
                }
            }
            default -> {
                if (list.get(at) instanceof Map<?, ?> map) {
                    change((Map<String, Object>) map);
                } else {
                    list.set(at, changed(name, list.get(at)));
                }
            }
        }
    }

    private Object changed(String field, Object value) {
        if (value instanceof Boolean truth) {
            return !truth;
        }
        String text = value.toString();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}") && random.nextBoolean()) {
            return switch (random.nextInt(6)) {
                case 0 -> "none";
                case 1 -> text.substring(0, 7);
                case 2 -> text + "T12:00";
                default -> LocalDate.parse(text).plusDays(random.nextInt(61) - 30).toString();
            };
        }
        return pick(valuesByField.getOrDefault(field, List.of(value)));
    }

    @SuppressWarnings("unchecked") // a document is an object
    private static Map<String, Object> tree(Origin origin) {
        try {
            return JSON.readValue(origin.json(), Map.class);
        } catch (IOException e) {
            throw new IllegalStateException("'" + origin.name() + "' is no JSON", e);
        }
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new HashMap<>();
            map.forEach((name, held) -> copy.put(name, copy(held)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value;
    }
}
