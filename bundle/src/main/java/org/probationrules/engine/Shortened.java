package org.probationrules.engine;

import java.util.ArrayList;
import java.util.List;

import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** Shortens what a finding hands over, so that a long text in a dossier is not told again with every finding. */
final class Shortened {

    static final int MOST_CHARACTERS = 2_000;
    private static final String MORE = "…";

    private Shortened() {}

    /** The value itself, unless it is a text or a list of texts that is too long. */
    static Object of(Object value) {
        if (value instanceof String text) {
            return cut(text, MOST_CHARACTERS);
        }
        if (value instanceof Text text && text.length() > MOST_CHARACTERS) {
            return Text.of(cut(text.value(), MOST_CHARACTERS)).at(text.pointer());
        }
        if (value instanceof Texts texts && length(texts) > MOST_CHARACTERS) {
            return Texts.of(cut(texts.values())).at(texts.pointer());
        }
        return value;
    }

    private static long length(Texts texts) {
        return texts.values().stream().mapToLong(String::length).sum();
    }

    private static List<String> cut(List<String> texts) {
        List<String> kept = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (String text : texts) {
            if (left <= 0) {
                kept.add(MORE);
                break;
            }
            kept.add(cut(text, left));
            left -= text.length();
        }
        return kept;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, most / 2 - 1)) + MORE;
    }
}
