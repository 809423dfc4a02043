package org.probationrules.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Messages and remedies of a pack in a language other than English: {@code TT-304.title}, {@code TT-304.message},
 * {@code TT-304.remedy}, and {@code TT-304.reviewed}, which is {@code false} until a person has read the text.
 */
public final class Messages {

    private final Map<String, String> texts;

    private Messages(Map<String, String> texts) {
        this.texts = texts;
    }

    static Messages read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
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

    /** Whether a person has read the texts of a rule. */
    public boolean isReviewed(String ruleId) {
        return "true".equals(texts.get(ruleId + ".reviewed"));
    }

    /** The ids of the rules that it speaks of. */
    public Set<String> ruleIds() {
        return texts.keySet().stream()
                .map(key -> key.substring(0, Math.max(0, key.indexOf('.'))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
