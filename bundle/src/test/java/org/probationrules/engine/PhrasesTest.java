package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Phrase;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;

/** Phrases in a message are in the language of the message; among the arguments they are in English. */
class PhrasesTest {

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
