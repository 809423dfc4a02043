package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.probationrules.facts.Circumstance;
import org.probationrules.pack.RuleMetadata;
import org.probationrules.pack.RuleMetadata.SeverityBy;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Severity;

/** A rule may be as grave as a circumstance of the dossier says; that is the rule's own severity, and nobody's override. */
class SeverityByCircumstanceTest {

    private static final RuleMetadata RULE = new RuleMetadata(
            "TT-999", "A rule", "warning", Optional.of(new SeverityBy("documents", Map.of("required", "error"))), "house",
            "nowhere", "it is tried", LocalDate.MIN, Optional.empty(), List.of(), Map.of(), "", "", List.of(), "", 1);

    @ParameterizedTest
    @CsvSource({"required, ERROR", "not-required, WARNING", "'', WARNING"})
    void itFollowsTheCircumstanceAndIsElseTheRulesOwn(String value, Severity severity) {
        Map<String, Circumstance> circumstances =
                Map.of("documents", new Circumstance("", "documents", value, List.of(), "it is tried"));
        assertEquals(severity, Severities.ofRule(RULE, Map.of(), circumstances, Map.of()));
        assertEquals(Severity.INFO, Severities.ofRule(RULE, Map.of(), circumstances, Map.of("TT-999", Severity.INFO)));
    }

    @Test
    void aCircumstanceThatNobodyDerivesIsNamed() {
        var slip = assertThrows(
                IllegalStateException.class, () -> Severities.ofRule(RULE, Map.of(), Map.of(), Map.of()));
        assertTrue(slip.getMessage().startsWith("TT-999 is as grave as 'documents' says"), slip.getMessage());
    }

    @Test
    void onlyAnAdministratorsSeverityIsSaidToBeSet() {
        Finding own = found(new RulesEngine());
        Finding set = found(new RulesEngine(EngineSettings.USUAL.withSeverities(Map.of("REG-012", Severity.WARNING))));
        assertEquals(Severity.ERROR, own.severity());
        assertFalse(own.severityOverridden());
        assertEquals(Severity.WARNING, set.severity());
        assertTrue(set.severityOverridden());
    }

    private static Finding found(RulesEngine engine) {
        String dossier = """
                {"procurement": {"buyer": {"code": "moj"}, "cpv": ["75231240"], "procedure": "open",
                    "estimatedValue": {"value": 6000000, "vat": "inclusive"}, "subcontractorRegistration": "relied-on",
                    "stages": [{"kind": "tendering", "deadline": "2026-12-10"}]},
                 "parties": [{"name": "Housing Co", "role": "relied-on-subcontractor"}]}
                """;
        return engine.assess(AssessmentRequest.of(Hook.RESPONSE_SUBMIT, LocalDate.of(2026, 12, 9), dossier))
                .findings().stream()
                .filter(it -> it.ruleId().equals("REG-012"))
                .findFirst()
                .orElseThrow();
    }
}
