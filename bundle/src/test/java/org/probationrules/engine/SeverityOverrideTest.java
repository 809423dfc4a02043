package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Recommendation;
import org.probationrules.spi.Severity;

/** An administrator's severity counts in place of the rule's own, and the assessment says so. */
class SeverityOverrideTest {

    private static final AssessmentRequest TWO_DATES = AssessmentRequest.of(
            Hook.OPPORTUNITY_DRAFT,
            LocalDate.of(2025, 9, 26),
            """
            {"procurement": {"regime": "PCR2015", "milestones": [
                {"kind": "contract-start", "date": "2027-03"}, {"kind": "contract-start", "date": "2027-04"}]}}
            """)
            .withStage(AssessmentRequest.Stage.DRAFT);

    @Test
    void itTakesThePlaceOfTheRulesOwn() {
        Assessment own = new RulesEngine().assess(TWO_DATES);
        Assessment overridden =
                new RulesEngine(EngineSettings.USUAL.withSeverities(Map.of("TT-001", Severity.ERROR))).assess(TWO_DATES);
        assertEquals(Severity.WARNING, finding(own).severity());
        assertFalse(finding(own).severityOverridden());
        assertEquals(Severity.ERROR, finding(overridden).severity());
        assertTrue(finding(overridden).severityOverridden());
        assertEquals(Recommendation.STOP, overridden.recommendation());
        assertNotEquals(own.id(), overridden.id());
    }

    @Test
    void aRuleThatIsNotThereIsSaidToBeMissing() {
        var slip = assertThrows(
                IllegalArgumentException.class,
                () -> new RulesEngine(EngineSettings.USUAL.withSeverities(Map.of("TT-999", Severity.INFO))));
        assertEquals("a severity is set for TT-999, and there is no such rule", slip.getMessage());
    }

    private static Finding finding(Assessment assessment) {
        return assessment.findings().stream().filter(it -> it.ruleId().equals("TT-001")).findFirst().orElseThrow();
    }
}
