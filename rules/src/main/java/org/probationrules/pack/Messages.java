package org.probationrules.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Messages and remedies of a pack in a language other than English: {@code TT-304.title}, {@code TT-304.message},
 * {@code TT-304.remedy}, and {@code TT-304.reviewed}, which is {@code false} until a person has read the text; and
 * phrases that go into them: {@code phrase.region-not-selected}.
 */
public final class Messages {

    private static final Pattern KEY =
            Pattern.compile("([A-Z]{2,4}-\\d{3})\\.(title|message|remedy|reviewed)|phrase\\.[a-z-]+");
    private static final Pattern LINE = Pattern.compile("\\s*([^#!\\s:=][^\\s:=]*).*");
    private static final String PHRASE = "phrase.";

    private final Map<String, String> texts;
    private final Map<String, Integer> lines;

    private Messages(Map<String, String> texts, Map<String, Integer> lines) {
        this.texts = texts;
        this.lines = lines;
    }

    static Messages read(String file, String text, PackProblems problems) {
        Map<String, Integer> lines = lines(file, text, problems);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            problems.add(file, 0, "a \\u is not followed by four hexadecimal digits; write the letter itself");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (!KEY.matcher(key).matches()) {
                problems.add(file, lines.getOrDefault(key, 0), "'" + key
                        + "' is not a text of a rule; it may be TT-304.title, .message, .remedy or .reviewed, or phrase.late");
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
                problems.add(file, number, "'" + key.group(1) + "' stands twice");
            }
            continued = (begins || continued) && line.endsWith("\\") && !line.endsWith("\\\\");
        }
        return lines;
    }

    /** The line of a text, from 1. */
    int lineOf(String ruleId, String part) {
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

    /** A phrase that goes into texts, if the language has it. */
    public Optional<String> phrase(String code) {
        return Optional.ofNullable(texts.get(PHRASE + code));
    }

    /** Whether a person has read the texts of a rule. */
    public boolean isReviewed(String ruleId) {
        return "true".equals(texts.get(ruleId + ".reviewed"));
    }

    /** The ids of the rules that it speaks of. */
    public Set<String> ruleIds() {
        return texts.keySet().stream()
                .filter(key -> !key.startsWith(PHRASE))
                .map(key -> key.substring(0, Math.max(0, key.indexOf('.'))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
