package org.probationrules.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The known name that somebody probably meant.
 *
 * <p>The readers of packs have one of their own: the command line stands outside the bundle and sees its service only.
 */
final class Nearest {

    private Nearest() {}

    /** Finds the known name nearest to the one given; empty when none is near enough to be a slip of the pen. */
    static Optional<String> of(String given, Collection<String> known) {
        String wanted = plain(given);
        Optional<String> part = known.stream()
                .filter(name -> wanted.length() >= 4 && plain(name).contains(wanted))
                .findFirst();
        if (part.isPresent()) {
            return part;
        }
        return known.stream()
                .min(Comparator.comparingInt(name -> distance(wanted, plain(name))))
                .filter(name -> distance(wanted, plain(name)) <= Math.max(1, wanted.length() / 3));
    }

    /** A sentence that suggests the nearest name, with a space before it; empty when there is none. */
    static String suggestion(String given, Collection<String> known) {
        return of(given, known).map(name -> " Did you mean " + name + "?").orElse("");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.').replace('-', '.');
    }

    /** The least number of letters to put in, take out or change (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
