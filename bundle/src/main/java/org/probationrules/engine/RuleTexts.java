package org.probationrules.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.probationrules.pack.Messages;
import org.probationrules.pack.Pack;
import org.probationrules.pack.RuleMetadata;
import org.probationrules.spi.Outcome;

/**
 * Message and remedy of a finding in one language.
 *
 * @param message what was found
 * @param remedy what would be right
 * @param language the language they are in
 */
record RuleTexts(String message, String remedy, String language) {

    /**
     * Writes the texts; in English where the pack has none in the language.
     *
     * <p>What is only possible says so, and a rule that could not be decided says what it needs in place of its message.
     */
    static RuleTexts write(
            Pack pack, RuleMetadata rule, Outcome outcome, Map<String, Object> values, List<String> missing, Words words) {
        Optional<Messages> translated = Optional.ofNullable(pack.messages().get(words.language()))
                .filter(texts -> texts.message(rule.id()).isPresent() && texts.remedy(rule.id()).isPresent());
        if (translated.isEmpty() && words != Words.english()) {
            return write(pack, rule, outcome, values, missing, Words.english());
        }
        if (outcome == Outcome.UNDETERMINED) {
            String title = translated.flatMap(texts -> texts.title(rule.id())).orElse(rule.title());
            Map<String, Object> wanted = Map.of("title", title, "missing", FieldNames.describe(missing, words));
            return new RuleTexts(
                    words.text("undetermined.message", wanted),
                    words.text("undetermined.remedy", wanted),
                    words.language());
        }
        Function<String, Optional<String>> phrases = code -> translated.flatMap(texts -> texts.phrase(rule.id(), code));
        Set<String> asWritten = translated.map(texts -> texts.asWritten(rule.id())).orElse(Set.of());
        String message = words.fill(
                translated.flatMap(texts -> texts.message(rule.id())).orElse(rule.message()), values, phrases, asWritten);
        String remedy = words.fill(
                translated.flatMap(texts -> texts.remedy(rule.id())).orElse(rule.remedy()), values, phrases, asWritten);
        return outcome == Outcome.POSSIBLE
                ? new RuleTexts(
                        words.text("possible.message", Map.of("message", message)),
                        words.text("possible.remedy", Map.of("remedy", remedy)),
                        words.language())
                : new RuleTexts(message, remedy, words.language());
    }
}
