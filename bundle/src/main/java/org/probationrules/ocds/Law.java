package org.probationrules.ocds;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probationrules.json.JsonValue;

/** The law that a release says it is under. */
enum Law {
    /** The Procurement Act 2023. */
    ACT("PA2023"),
    /** The Public Contracts Regulations 2015, or the directive that they carry out, by which they are named. */
    PUBLIC_CONTRACTS_REGULATIONS("PCR2015"),
    /** Another law: concessions, utilities or defence before the Act, health care services, Scotland. */
    OTHER("other"),
    /** The release does not say, or names a law that is not known here. */
    UNKNOWN("");

    /** Laws by the identifiers that releases give, without regard to the scheme. */
    private static final Map<String, Law> BY_ID = Map.ofEntries(
            Map.entry("2023/54", ACT),
            Map.entry("32014L0024", PUBLIC_CONTRACTS_REGULATIONS),
            Map.entry("2015/102", PUBLIC_CONTRACTS_REGULATIONS),
            Map.entry("32014L0023", OTHER),
            Map.entry("2016/273", OTHER),
            Map.entry("32014L0025", OTHER),
            Map.entry("2016/274", OTHER),
            Map.entry("32009L0081", OTHER),
            Map.entry("2011/1848", OTHER),
            Map.entry("2023/1348", OTHER),
            Map.entry("2015/446", OTHER),
            Map.entry("2016/65", OTHER),
            Map.entry("2016/49", OTHER));

    private final String regime;

    Law(String regime) {
        this.regime = regime;
    }

    /** The regime as dossiers name it; empty where it is not known. */
    String regime() {
        return regime;
    }

    /** The law of a release, from {@code tender.legalBasis}. */
    static Law of(JsonValue release) {
        return release.get("tender")
                .flatMap(tender -> tender.get("legalBasis"))
                .map(basis -> named(word(basis, "id"), word(basis, "scheme")))
                .orElse(UNKNOWN);
    }

    private static Law named(String id, String scheme) {
        String plain = id.strip().toUpperCase(Locale.ROOT);
        for (String key : List.of(plain, plain.replaceAll("^.*?(\\d{4}/\\d+).*$", "$1"))) {
            if (BY_ID.containsKey(key)) {
                return BY_ID.get(key);
            }
        }
        // Laws are also named as directives of other years; none of those is the Act.
        return scheme.equalsIgnoreCase("CELEX") && plain.matches("3\\d{4}L\\d{4}") ? OTHER : UNKNOWN;
    }

    private static String word(JsonValue object, String name) {
        return object.get(name).map(JsonValue::text).orElse("");
    }
}
