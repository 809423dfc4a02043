package org.probationrules.facts;

/** A lot of a procurement. */
@Meaning("a lot of a procurement")
public record Lot(
        String pointer,
        @Meaning("its number or name") String id,
        @Meaning("the wave it belongs to; empty where there are no waves") String wave,
        @Meaning("the service that is bought") Text service,
        @Meaning("areas that it covers, by code or name") Texts areas,
        @Meaning("its value") Amount value,
        @Meaning(value = "what comes out of it, where it differs from the whole", codes = {"contract", "grant"})
                Text instrument,
        @Meaning(
                        value = "the systems on which it is put, where they differ from the whole",
                        codes = {"dynamic-framework", "grants-portal", "find-a-tender", "find-a-grant", "other"})
                Texts channels,
        @Meaning("codes of the common procurement vocabulary, where it has its own") Texts cpv)
        implements Fact {}
