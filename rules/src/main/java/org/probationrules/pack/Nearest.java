package org.probationrules.pack;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** {@code "; did you mean …?"}, or nothing where no word is near. */
    public static String hint(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String other) -> distance(word, other)).thenComparing(other -> other))
                .filter(other -> distance(word, other) <= Math.max(2, word.length() / 3))
                .map(other -> "; did you mean '" + other + "'?")
                .orElse("");
    }

    /** The least number of letters to add, take away or change (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
