package org.probationrules.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Messages and remedies of a pack in a language other than English: {@code TT-304.title}, {@code TT-304.message},
 * {@code TT-304.remedy}, and {@code TT-304.reviewed}, which is {@code false} until a person has read the text; codes and
 * phrases that go into them: {@code phrase.region-not-selected}; and in {@code as-written} the names of placeholders for what
 * reads the same in every language, such as names, numbers and codes of forms. The last two may be a rule's own, as in
 * {@code TT-304.as-written}.
 */
public final class Messages {

    private static final Pattern KEY =
            Pattern.compile("([A-Z]{2,4}-\\d{3})\\.(title|message|remedy|reviewed|as-written|phrase\\.[\\w-]+)"
                    + "|as-written|phrase\\.[\\w-]+");
    private static final Pattern LINE = Pattern.compile("\\s*([^#!\\s:=][^\\s:=]*).*");
    private static final Pattern BAD_LETTER = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u)(?![0-9a-fA-F]{4})");
    private static final String PHRASE = "phrase.";
    private static final String AS_WRITTEN = "as-written";

    private final Map<String, String> texts;
    private final Map<String, Integer> lines;
    private final Set<String> asWritten;
    private final Map<String, Set<String>> asWrittenByRule = new HashMap<>();

    private Messages(Map<String, String> texts, Map<String, Integer> lines) {
        this.texts = texts;
        this.lines = lines;
        this.asWritten = names(texts.getOrDefault(AS_WRITTEN, ""));
        texts.forEach((key, list) -> {
            if (key.endsWith("." + AS_WRITTEN)) {
                Set<String> ofRule = new HashSet<>(asWritten);
                ofRule.addAll(names(list));
                asWrittenByRule.put(key.substring(0, key.indexOf('.')), Set.copyOf(ofRule));
            }
        });
    }

    private static Set<String> names(String list) {
        return Stream.of(list.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    static Messages read(String file, String text, PackProblems problems) {
        Map<String, Integer> lines = lines(file, text, problems);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            Place place = Place.first(text, BAD_LETTER, 1);
            problems.add(file, place.line(), place.column(), "a \\u is not followed by four hexadecimal digits; write the letter itself");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (!KEY.matcher(key).matches()) {
                problems.add(file, lines.getOrDefault(key, 0), lines.containsKey(key) ? 1 : 0, "'" + key
                        + "' is not a text of a rule; it may be TT-304.title, .message, .remedy, .reviewed or .as-written,"
                        + " or as-written, or phrase.late");
                properties.remove(key);
            }
        }
        return new Messages(
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)),
                lines);
    }

    /** Where each key stands; a key that stands twice is a problem, since the first of its texts would be lost. */
    private static Map<String, Integer> lines(String file, String text, PackProblems problems) {
        Map<String, Integer> lines = new HashMap<>();
        boolean continued = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher key = LINE.matcher(line);
            boolean begins = !continued && key.matches();
            if (begins && lines.putIfAbsent(key.group(1), number) != null) {
                problems.add(file, number, key.start(1) + 1, "'" + key.group(1) + "' stands twice");
            }
            continued = (begins || continued) && line.endsWith("\\") && !line.endsWith("\\\\");
        }
        return lines;
    }

    /** The line on which a rule is first spoken of, from 1. */
    int lineOf(String ruleId) {
        return lines.keySet().stream()
                .filter(key -> key.startsWith(ruleId + "."))
                .mapToInt(lines::get)
                .min()
                .orElse(0);
    }

    /** The line of a text such as {@code message}, from 1; 0 if there is none. */
    public int lineOf(String ruleId, String part) {
        return lines.getOrDefault(ruleId + "." + part, 0);
    }

    /** The title of a rule, if the language has one. */
    public Optional<String> title(String ruleId) {
        return Optional.ofNullable(texts.get(ruleId + ".title"));
    }

    /** The message of a rule, if the language has one. */
    public Optional<String> message(String ruleId) {
        return Optional.ofNullable(texts.get(ruleId + ".message"));
    }

    /** The remedy of a rule, if the language has one. */
    public Optional<String> remedy(String ruleId) {
        return Optional.ofNullable(texts.get(ruleId + ".remedy"));
    }

    /** A code or phrase that goes into the texts of a rule, if the language has it; words are found by hyphens for spaces. */
    public Optional<String> phrase(String ruleId, String code) {
        String key = PHRASE + code.replace(' ', '-');
        return Optional.ofNullable(texts.getOrDefault(ruleId + "." + key, texts.get(key)));
    }

    /** The placeholders of a rule whose values are not translated: the dossier's own words, and what needs no words. */
    public Set<String> asWritten(String ruleId) {
        return asWrittenByRule.getOrDefault(ruleId, asWritten);
    }

    /** Whether a person has read the texts of a rule. */
    public boolean isReviewed(String ruleId) {
        return "true".equals(texts.get(ruleId + ".reviewed"));
    }

    /** The ids of the rules that it speaks of. */
    public Set<String> ruleIds() {
        return texts.keySet().stream()
                .filter(key -> !key.startsWith(PHRASE) && !key.equals(AS_WRITTEN))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }
}
