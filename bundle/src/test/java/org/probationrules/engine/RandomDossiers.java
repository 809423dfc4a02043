package org.probationrules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.probationrules.json.PlainJson;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.AssessmentRequest.Stage;
import org.probationrules.spi.Hook;

/**
 * Requests about dossiers that nobody wrote: those of cases and examples, put together, multiplied, with parts taken away
 * and values taken from elsewhere. The same number gives the same request.
 */
final class RandomDossiers {

    private static final int MOST_CHANGES = 12;
    private static final int MOST_ITEMS = 12;
    private static final int MOST_MULTIPLIED = 40;
    private static final Pattern DATE = Pattern.compile("20\\d\\d-(0\\d|1[0-2])-([01]\\d|2[0-8])(?!\\d)");
    private static final int MONTH = "2026-01".length();
    private static final int DAY = "2026-01-01".length();

    /** A dossier that somebody wrote, and when it was asked about. */
    private record Written(Map<String, Object> dossier, Hook hook, LocalDate day) {}

    private final List<Written> written = new ArrayList<>();
    private final Map<String, List<Object>> valuesByName = new HashMap<>();

    RandomDossiers() {
        ShippedCases.all().forEach(it -> written.add(new Written(it.dossier(), Hook.of(it.hook()), it.asOf())));
        try {
            for (Path folder : examples()) {
                written.add(new Written(
                        new ObjectMapper().readValue(folder.resolve("dossier.json").toFile(), new TypeReference<>() { }),
                        Hook.OPPORTUNITY_PUBLISH,
                        LocalDate.of(2026, 11, 9)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.forEach(it -> it.dossier().forEach(this::collect));
    }

    /** The folders of the worked examples. */
    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../rules/examples"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private void collect(String name, Object value) {
        valuesByName.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, child) -> collect((String) key, child));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(name + "[]", item));
        }
    }

    AssessmentRequest request(long number) {
        Random random = new Random(number);
        Written first = any(written, random);
        Map<String, Object> dossier = copy(first.dossier());
        for (int i = random.nextInt(6); i > 0; i--) {
            merge(dossier, copy(any(written, random).dossier()));
        }
        if (random.nextInt(4) == 0) {
            coarsen(dossier, random);
        }
        if (random.nextInt(10) == 0) {
            multiply(dossier, 2 + random.nextInt(8));
        }
        int changes = random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            change(dossier, random);
        }
        Written when = random.nextInt(4) == 0 ? any(written, random) : first;
        return AssessmentRequest.of(when.hook(), when.day(), PlainJson.write(dossier))
                .withLocale(random.nextInt(4) == 0 ? Locale.forLanguageTag("cy") : Locale.ENGLISH)
                .withStage(any(List.of(Stage.values()), random));
    }

    /** Adds the parts of another dossier; lists become longer. */
    private static void merge(Map<String, Object> into, Map<String, Object> other) {
        other.forEach((name, value) -> into.merge(name, value, (here, there) -> {
            if (here instanceof Map<?, ?> && there instanceof Map<?, ?>) {
                merge(objectOf(here), objectOf(there));
            } else if (here instanceof List<?> first && there instanceof List<?> second && first.size() < MOST_ITEMS) {
                listOf(first).addAll(second);
            }
            return here;
        }));
    }

    /** Changes something at a place that is found by going down at random. */
    private void change(Map<String, Object> object, Random random) {
        if (object.isEmpty()) {
            return;
        }
        String name = any(List.copyOf(object.keySet()), random);
        Object value = object.get(name);
        if (value instanceof Map<?, ?> child && random.nextInt(8) > 0) {
            change(objectOf(child), random);
        } else if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(8) > 0) {
            change(name, listOf(list), random);
        } else if (value instanceof String text && DATE.matcher(text).lookingAt() && random.nextBoolean()) {
            object.put(name, otherDate(text, random));
        } else if (random.nextInt(3) == 0) {
            object.remove(name);
        } else {
            object.put(name, copy(any(valuesByName.getOrDefault(name, List.of(value)), random)));
        }
    }

    /** Makes lists longer, so that there are many facts of a kind. */
    private static void multiply(Map<String, Object> dossier, int times) {
        dossier.values().forEach(value -> {
            if (value instanceof Map<?, ?> object) {
                multiply(objectOf(object), times);
            } else if (value instanceof List<?> list) {
                List<Object> items = listOf(list);
                List<Object> before = List.copyOf(items);
                for (int i = 1; i < times && items.size() < MOST_MULTIPLIED; i++) {
                    items.addAll(copy(before));
                }
            }
        });
    }

    /** Leaves of some dates their month. */
    private static void coarsen(Object json, Random random) {
        if (json instanceof Map<?, ?> object) {
            objectOf(object).replaceAll((name, value) ->
                    value instanceof String text && DATE.matcher(text).lookingAt() && random.nextBoolean()
                            ? text.substring(0, MONTH)
                            : value);
            object.values().forEach(value -> coarsen(value, random));
        } else if (json instanceof List<?> list) {
            list.forEach(item -> coarsen(item, random));
        }
    }

    /** The month of a date, or a day not far from it. */
    private static String otherDate(String date, Random random) {
        return random.nextBoolean()
                ? date.substring(0, MONTH)
                : LocalDate.parse(date.substring(0, DAY)).plusDays(random.nextInt(9) - 4L) + date.substring(DAY);
    }

    private void change(String name, List<Object> list, Random random) {
        int at = random.nextInt(list.size());
        switch (random.nextInt(6)) {
            case 0 -> list.remove(at);
            case 1 -> {
                if (list.size() < MOST_ITEMS) {
                    list.add(copy(list.get(at)));
                }
            }
            case 2 -> {
                if (list.size() < MOST_ITEMS) {
                    list.add(copy(any(valuesByName.getOrDefault(name + "[]", list), random)));
                }
            }
            default -> {
                if (list.get(at) instanceof Map<?, ?> item) {
                    change(objectOf(item), random);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // a copy of JSON
    private static Map<String, Object> objectOf(Object json) {
        return (Map<String, Object>) json;
    }

    @SuppressWarnings("unchecked") // a copy of JSON
    private static List<Object> listOf(Object json) {
        return (List<Object>) json;
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SuppressWarnings("unchecked") // it stays what it is
    private static <T> T copy(T json) {
        if (json instanceof Map<?, ?> object) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            object.forEach((name, value) -> copy.put(name, copy(value)));
            return (T) copy;
        }
        if (json instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copy(item)));
            return (T) copy;
        }
        return json;
    }
}
