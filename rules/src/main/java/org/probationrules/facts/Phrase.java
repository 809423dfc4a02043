package org.probationrules.facts;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A few words that a message takes as the value of a placeholder, such as why somebody is left out.
 *
 * <p>The words are in English; a pack may have them in another language as {@code phrase.} and the code. They may have
 * placeholders of their own.
 *
 * @param code names the phrase, in words with hyphens
 * @param english the words; none where there is nothing to say
 * @param values the values of its placeholders
 */
public record Phrase(String code, String english, Map<String, Object> values) {

    /** Nothing to say. */
    public static final Phrase NONE = of("", "");

    /** Returns a phrase; its values are given as a name, a value, a name, a value, … */
    public static Phrase of(String code, String english, Object... namedValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namedValues.length; i += 2) {
            values.put((String) namedValues[i], namedValues[i + 1]);
        }
        return new Phrase(code, english, values);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return english.isEmpty();
    }

    /** The phrase in English, its values as the dossier has them. */
    @Override
    public String toString() {
        String text = english;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return text;
    }
}
