package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Phrase;
import org.probationrules.facts.Text;
import org.probationrules.pack.Messages;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;

/** Phrases in a message are in the language of the message; among the arguments they are in English. */
class PhrasesTest {

    private static final Function<String, Optional<String>> NO_PACK = code -> Optional.empty();

    private static final String DOSSIER =
            "{\"grant\": {\"scheme\": \"RGS\", \"periods\": [{\"start\": \"2026-03-31\", \"end\": \"2027-03-30\"}]}}";

    @Test
    void areInEnglish() {
        Finding finding = finding(Locale.UK);
        assertEquals("The project from 31 March 2026 to 30 March 2027: starts before 1 April 2026.", finding.message());
        assertEquals("starts before 2026-04-01", finding.arguments().get("problem"));
    }

    @Test
    void areInWelsh() {
        Finding finding = finding(Locale.forLanguageTag("cy"));
        assertEquals(
                "Y prosiect o 31 Mawrth 2026 i 30 Mawrth 2027: yn dechrau cyn 1 Ebrill 2026.", finding.message());
        assertEquals("starts before 2026-04-01", finding.arguments().get("problem"));
    }

    @Test
    void mayHaveNothingToSay() {
        assertTrue(Phrase.NONE.isEmpty());
        assertFalse(Phrase.of("late", "late").isEmpty());
    }

    @Test
    void bracesAroundAnythingButANameStay() {
        assertEquals(
                "$1{$1}{}{1it}\\2{i t}{(not known){it",
                Words.english().fill(
                        "{it}{{it}}{}{1it}{it_2}{i t}{{other}{it", Map.of("it", "$1", "it_2", "\\2"), NO_PACK, Set.of()));
        assertEquals("", Words.english().fill("", Map.of(), NO_PACK, Set.of()));
    }

    @Test
    void areMarkedWhereThereIsNoWelsh() {
        assertEquals("no such code (heb ei gyfieithu)", welsh("no-such-code", Set.of()));
        assertEquals(
                "no such thing on 2 (heb ei gyfieithu)",
                welsh(Phrase.of("no-such-thing", "no such thing on {day}", "day", 2), Set.of()));
        assertEquals("tender deadline", Words.english().fill("{it}", Map.of("it", "tender-deadline"), NO_PACK, Set.of()));
    }

    @Test
    void areNotMarkedWhereThereIsNothingToTranslate() {
        assertEquals("2026-02-24", welsh("2026-02-24", Set.of()));
        assertEquals("J", welsh("J", Set.of()));
        assertEquals("dim", welsh(Text.of("none"), Set.of("it")));
        assertEquals("award-ltd", welsh("award-ltd", Set.of("it")));
        assertEquals("award", welsh(Phrase.of("named", "{name}", "name", "award"), Set.of("name")));
    }

    @Test
    void ofARuleGoBeforeThoseOfItsPack() {
        Messages registration = ShippedCases.PACKS.stream()
                .filter(pack -> pack.id().equals("registration"))
                .findFirst()
                .orElseThrow()
                .messages()
                .get("cy");
        assertEquals("ffurflen", registration.phrase("REG-005", "form").orElseThrow());
        assertEquals("nid yw yn ffurf rhifau'r gofrestr", registration.phrase("REG-026", "form").orElseThrow());
    }

    private static String welsh(Object value, Set<String> asWritten) {
        return Words.of(Locale.forLanguageTag("cy")).fill("{it}", Map.of("it", value), NO_PACK, asWritten);
    }

    private static Finding finding(Locale locale) {
        return new RulesEngine()
                .assess(AssessmentRequest.of(Hook.of("award.notify"), LocalDate.of(2026, 11, 22), DOSSIER)
                        .withLocale(locale))
                .findings().stream()
                .filter(it -> it.ruleId().equals("GRT-107"))
                .findFirst()
                .orElseThrow();
    }
}
