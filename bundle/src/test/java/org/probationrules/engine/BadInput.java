package org.probationrules.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Recommendation;

/**
 * Hands over a document that is not as it should be, and sees what holds of every answer to one: it is quick, in plain
 * words, and never waves the document through.
 */
final class BadInput {

    private static final RulesEngine ENGINE = new RulesEngine();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Pattern JARGON = Pattern.compile(
            "[a-z]+\\.[a-z]+\\.[a-zA-Z]|Exception|[A-Z]+_[A-Z]+|\\(code |[Tt]oken|[Mm]arker|Stream|deseriali[sz]e|@[0-9a-f]{4}"
                    + "|\\p{Cntrl}|[{}]\\w|StringBuilder|BigDecimal|Optional|�.*�.*�.*�");
    private static final long MOST_NANOS = 2_000_000_000L;

    private BadInput() {}

    static byte[] list(String name, String item, int times) {
        return ("{\"" + name + "\":[" + (item + ",").repeat(times - 1) + item + "]}").getBytes(UTF_8);
    }

    static List<Finding> ofRule(Assessment assessment, String id) {
        return assessment.findings().stream().filter(finding -> finding.ruleId().equals(id)).toList();
    }

    static List<Finding> refused(byte[] document) {
        Assessment assessment = assess(document);
        assertAll(
                () -> assertEquals(Completion.REFUSED, assessment.completion()),
                () -> assertEquals(Recommendation.UNDECIDED, assessment.recommendation()),
                () -> assertEquals(List.of(), assessment.rules()),
                () -> assertFalse(assessment.findings().isEmpty()));
        return assessment.findings();
    }

    static Assessment assess(byte[] document) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long nanos = threads.getCurrentThreadCpuTime();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        Assessment assessment = ENGINE.assess(AssessmentRequest.of(Hook.OPPORTUNITY_PUBLISH, DAY, document));
        long used = threads.getCurrentThreadCpuTime() - nanos;
        long allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
        assertAll(
                () -> assertTrue(used < MOST_NANOS, () -> used / 1_000_000 + " ms"),
                () -> assertTrue(allocated < 100_000_000 + 20L * document.length, () -> allocated / 1_000_000 + " MB"),
                () -> assertNotEquals(Recommendation.PROCEED, assessment.recommendation()),
                () -> assertNotEquals(Completion.COMPLETE, assessment.completion()));
        Assessment welsh = ENGINE.assess(AssessmentRequest.of(Hook.OPPORTUNITY_PUBLISH, DAY, document).withLocale(WELSH));
        assertEquals(assessment.findings().size(), welsh.findings().size());
        assessment.findings().forEach(BadInput::readable);
        welsh.findings().forEach(BadInput::readable);
        assertTrue(ENGINE.toJson(assessment).length > 0);
        return assessment;
    }

    private static void readable(Finding finding) {
        for (String text : List.of(finding.message(), finding.remedy(), finding.messageEnglish(), finding.remedyEnglish())) {
            assertFalse(finding.ruleId().startsWith("INPUT") && JARGON.matcher(text).find(), text);
            assertFalse(text.isBlank());
        }
    }
}
