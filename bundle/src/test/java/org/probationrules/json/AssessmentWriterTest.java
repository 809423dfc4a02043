package org.probationrules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.Assessment.Circumstance;
import org.probationrules.spi.Assessment.Counts;
import org.probationrules.spi.AssessmentRequest.Stage;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Recommendation;

class AssessmentWriterTest {

    private static String written(String text) {
        Assessment assessment = new Assessment(
                "id", Hook.CONTRACT_SIGN, LocalDate.of(2026, 10, 5), "en", Stage.FINAL, Completion.COMPLETE,
                Recommendation.PROCEED, List.of(new Circumstance("name", text, "because", List.of())), List.of(),
                List.of(), new Counts(1, 0, 0), List.of(), List.of(), List.of());
        return new String(AssessmentWriter.write(assessment), StandardCharsets.UTF_8);
    }

    /** Characters of one to four bytes stand there as they are; half of one is escaped. */
    @ParameterizedTest
    @CsvSource({
        "plain,plain", "£ ŵ,£ ŵ", "€,€", "😀,😀", "\ud83d,\\uD83D", "a\ude00b,a\\uDE00b", "😀\ud83d,😀\\uD83D"
    })
    void everyCharacterHasItsForm(String text, String form) {
        assertTrue(written(text).contains("\"value\": \"" + form + "\","), written(text));
    }

    @Test
    void whatJsonEscapesIsEscaped() {
        for (char character = 0; character < 0x2100; character++) {
            String form = PlainJson.write("a" + character + "b");
            assertTrue(written("a" + character + "b").contains("\"value\": " + form + ","), form);
        }
    }

    @Test
    void aLongTextIsWhole() {
        String text = "long £".repeat(20_000);
        assertEquals(written("").length() + text.length(), written(text).length());
    }
}
