package org.probationrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command line's own words in one language.
 *
 * <p>Read from a file of their own and not from the locale data of the Java installation, which differ from one to the
 * next; the same answer is to give the same text everywhere.
 */
final class Words {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

    private final String language;
    private final Properties texts;

    private Words(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    static Words english() {
        return new Words("en", read("cli.properties"));
    }

    /** The words in {@code en} or {@code cy}. */
    static Words in(String language) {
        return language.equals("cy") ? new Words("cy", read("cli_cy.properties")) : english();
    }

    /** The BCP 47 tag of the language. */
    String language() {
        return language;
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** The text of a key, with {@code {0}}, {@code {1}}… replaced by the values. */
    String say(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("There is no text '" + key + "' in language " + language);
        }
        return VALUE.matcher(text).replaceAll(match -> value(match, values));
    }

    private static String value(MatchResult match, Object[] values) {
        return Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(match.group(1))]));
    }

    /**
     * The text for a number of things: that of {@code key.n} if there is one, else of {@code key.other}. Welsh changes
     * the first letter of what is counted after some numbers, so any number may have its own.
     */
    String count(String key, int n) {
        String exact = key + "." + n;
        return say(texts.containsKey(exact) ? exact : key + ".other", n);
    }

    /** The texts that a key holds, parted by spaces. */
    List<String> list(String key) {
        return List.of(say(key).split(" "));
    }

    /** Joins names as a sentence does, with {@code key.next} before each and {@code key.last} before the last. */
    String join(String key, List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(say(key + ".next"), names.subList(0, last)) + say(key + ".last") + names.get(last);
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream bytes = Words.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("The program is incomplete: " + file + " is not in it");
            }
            try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
