package org.probationrules.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.probationrules.it.Examples.Example;

/** The procurement of the commissioning brief draws the findings that a careful reader of the brief would make. */
class TheBriefIT {

    private static final List<String> MINIMUM_PERIODS_AND_STANDSTILL = List.of("TT-201", "TT-202", "TT-304");

    @ParameterizedTest
    @EnumSource
    void isReadAsACarefulReaderWould(Container container) throws Exception {
        Example brief = Examples.named("community-support-for-men");
        try (RunningFramework framework = RunningFramework.start(container)) {
            framework.installPlugin().start();
            JsonNode assessment = new ObjectMapper()
                    .readTree(framework.installHost().assess(brief.hook(), brief.asOf(), brief.text()));
            assertAll(
                    () -> assertFinding(assessment, "TT-001", "FAIL", "March 2027 and April 2027"),
                    () -> assertFinding(assessment, "TT-002", "FAIL", "'launch' (September 2025)"),
                    () -> assertFinding(assessment, "TT-004", "POSSIBLE", "Wave 2 is invited (December 2025)"),
                    () -> assertFinding(assessment, "TT-005", "POSSIBLE", "October 2026"),
                    () -> assertFinding(assessment, "TT-009", "FAIL", "exclusive"),
                    () -> assertQualifyingNotice(assessment),
                    () -> assertNoErrors(assessment),
                    () -> assertNotConcerned(assessment));
        }
    }

    private static void assertFinding(JsonNode assessment, String rule, String outcome, String words) {
        assertTrue(
                items(assessment, "findings").stream().anyMatch(finding ->
                        finding.get("ruleId").asText().equals(rule)
                                && finding.get("outcome").asText().equals(outcome)
                                && finding.get("message").asText().contains(words)
                                && !finding.get("source").asText().isBlank()
                                && !finding.get("remedy").asText().isBlank()),
                () -> rule + " " + outcome + " " + words + " is not among " + assessment.get("findings").toPrettyString());
    }

    private static void assertQualifyingNotice(JsonNode assessment) {
        JsonNode notice = items(assessment, "circumstances").stream()
                .filter(circumstance -> circumstance.get("name").asText().equals("plannedNotice"))
                .findFirst()
                .orElseThrow();
        assertEquals("qualifies", notice.get("value").asText());
        assertEquals("49 days before the tender notice", notice.get("because").asText());
    }

    /** The brief breaks no law; what it does not tell, such as the conflicts assessment, is left open. */
    private static void assertNoErrors(JsonNode assessment) {
        assertEquals(List.of(), items(assessment, "findings").stream()
                .filter(finding -> finding.get("severity").asText().equals("ERROR"))
                .map(finding -> finding.get("message").asText())
                .toList());
        assertEquals("INCOMPLETE", assessment.get("completion").asText());
        assertEquals("UNDECIDED", assessment.get("recommendation").asText());
    }

    private static void assertNotConcerned(JsonNode assessment) {
        MINIMUM_PERIODS_AND_STANDSTILL.forEach(rule -> assertEquals(
                "NOT_APPLICABLE",
                items(assessment, "rules").stream()
                        .filter(it -> it.get("ruleId").asText().equals(rule))
                        .findFirst()
                        .orElseThrow()
                        .get("outcome")
                        .asText(),
                rule));
    }

    private static List<JsonNode> items(JsonNode tree, String name) {
        return StreamSupport.stream(tree.get(name).spliterator(), false).toList();
    }
}
