package org.probationrules.ocds;

import java.util.List;
import java.util.Locale;

/** The special regimes of the Act that a notice says it is under. */
final class SpecialRegimes {

    private SpecialRegimes() {}

    /** The regimes in small letters and nothing else, such as {@code lighttouch}: no codelist is published for them. */
    static List<String> of(Part tender) {
        return tender.texts("specialRegime").stream()
                .map(regime -> regime.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .toList();
    }

    /** Whether thresholds hold for it that are not known here: utilities and defence. */
    static boolean hasOtherThresholds(Part tender) {
        return of(tender).stream().anyMatch(regime -> regime.contains("utilit") || regime.contains("defence"));
    }

    static boolean isConcession(Part tender) {
        return of(tender).stream().anyMatch(regime -> regime.contains("concession"));
    }
}
