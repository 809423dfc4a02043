package org.probationrules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.probationrules.derive.Pounds;
import org.probationrules.facts.Amount;
import org.probationrules.facts.DayCount;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Phrase;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** One language of the plugin: its own texts, and how it writes dates, money and lists. */
final class Words {

    private static final Words ENGLISH = new Words("en");
    private static final Words WELSH = new Words("cy");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    /** A code such as tender-deadline: in a sentence it is read as words. */
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)+");

    /**
     * How codes and phrases are put into words.
     *
     * @param codes what a code reads as
     * @param phrases the template of a phrase
     * @param asWritten placeholders whose values stay as they are written
     */
    private record Reading(UnaryOperator<String> codes, Function<Phrase, String> phrases, Set<String> asWritten) {

        Reading of(String placeholder) {
            return asWritten.contains(placeholder) ? new Reading(UnaryOperator.identity(), phrases, asWritten) : this;
        }
    }

    private static final Reading PLAIN = new Reading(UnaryOperator.identity(), Phrase::english, Set.of());

    private final String language;
    private final Properties texts = new Properties();
    private final boolean saysUntranslated;

    private Words(String language) {
        this.language = language;
        try (InputStream in = Words.class.getResourceAsStream("words_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.saysUntranslated = !texts.getProperty("untranslated").equals("{text}");
    }

    static Words english() {
        return ENGLISH;
    }

    /** The language of a locale; English where the plugin has no texts in it. */
    static Words of(Locale locale) {
        return locale.getLanguage().equals("cy") ? WELSH : ENGLISH;
    }

    String language() {
        return language;
    }

    /** A text of the plugin's own with its placeholders filled. */
    String text(String key, Map<String, ?> values) {
        String template = texts.getProperty(key);
        if (template == null) {
            throw new IllegalStateException("there is no text " + key + " in " + language);
        }
        return fill(template, values, PLAIN);
    }

    /**
     * A text of a rule with its placeholders filled: codes and phrases are in the words of the language, what is not known
     * is shown as such. Another language than English says of what it has no words for that it is not translated.
     *
     * @param phrases the words that the pack of the rule has; those that all packs share are the plugin's own
     * @param asWritten placeholders whose values are not translated
     */
    String fill(
            String template,
            Map<String, ?> values,
            Function<String, Optional<String>> phrases,
            Set<String> asWritten) {
        Function<String, Optional<String>> known =
                code -> phrases.apply(code).or(() -> Optional.ofNullable(texts.getProperty("phrase." + code.replace(' ', '-'))));
        return fill(template, values, new Reading(
                code -> known.apply(code).orElseGet(() -> inEnglish(inWords(code))),
                phrase -> known.apply(phrase.code()).orElseGet(() -> inEnglish(phrase.english())),
                asWritten));
    }

    private static String inWords(String value) {
        return value.indexOf('-') > 0 && CODE.matcher(value).matches() ? value.replace('-', ' ') : value;
    }

    /** Says that it is English, unless there is no word in it: a number, a day, the letter of a region. */
    private String inEnglish(String english) {
        return saysUntranslated && WORD.matcher(PLACEHOLDER.matcher(english).replaceAll("")).find()
                ? text("untranslated", Map.of("text", english))
                : english;
    }

    private String fill(String template, Map<String, ?> values, Reading reading) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', Math.max(open + 1, done))) {
            int close = closing(template, open);
            if (close > 0) {
                text.append(template, done, open).append(filled(template.substring(open + 1, close), values, reading));
                done = close + 1;
            }
        }
        return done == 0 ? template : text.append(template, done, template.length()).toString();
    }

    /** Where the placeholder ends that opens here; 0 if it is none, as {@link #PLACEHOLDER} has it. */
    private static int closing(String template, int open) {
        for (int at = open + 1; at < template.length(); at++) {
            char character = template.charAt(at);
            boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
            boolean other = character >= '0' && character <= '9' || character == '_';
            if (!letter && !(other && at > open + 1)) {
                return character == '}' && at > open + 1 ? at : 0;
            }
        }
        return 0;
    }

    private String filled(String placeholder, Map<String, ?> values, Reading reading) {
        Object value = values.containsKey(placeholder) ? values.get(placeholder) : EventDate.MISSING;
        String written = write(value, reading.of(placeholder));
        boolean unknown = written.isEmpty() && !(value instanceof String);
        return unknown ? texts.getProperty("not-known") : written;
    }

    private String write(Object value, Reading reading) {
        if (value instanceof EventDate date) {
            return date.isStated() ? write(date) : texts.getProperty("date." + (date.isNone() ? "none" : "unknown"));
        }
        if (value instanceof Amount amount) {
            return amount.isStated() ? Pounds.write(amount.value()) : texts.getProperty("date.unknown");
        }
        if (value instanceof DayCount days && days.known() && !days.isExact()) {
            return text("range", Map.of("from", days.fewest(), "to", days.most()));
        }
        if (value instanceof Text word && word.isNone()) {
            return texts.getProperty("date.none");
        }
        if (value instanceof Texts list) {
            return write(list.values(), reading);
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty()
                    ? texts.getProperty("nothing")
                    : list.stream().map(item -> write(item, reading)).collect(Collectors.joining(", "));
        }
        if (value instanceof Phrase phrase) {
            return fill(reading.phrases().apply(phrase), phrase.values(), reading);
        }
        return reading.codes().apply(value.toString());
    }

    private String write(EventDate date) {
        LocalDate from = date.earliest().orElseThrow();
        LocalDate to = date.latest().orElseThrow();
        if (from.equals(to)) {
            return write(from) + date.hour().map(hour -> ", " + hour).orElse("");
        }
        YearMonth month = YearMonth.from(from);
        return from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())
                ? month(month)
                : text("range", Map.of("from", write(from), "to", write(to)));
    }

    private String write(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    private String month(YearMonth month) {
        return texts.getProperty("month." + month.getMonthValue()) + " " + month.getYear();
    }
}
