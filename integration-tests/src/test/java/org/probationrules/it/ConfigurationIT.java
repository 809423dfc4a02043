package org.probationrules.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What an administrator sets is in force while the platform runs, and a slip is never judged by. */
class ConfigurationIT {

    private static final String PID = "org.probationrules.osgi.RulesPluginComponent";
    private static final String TWO_STARTS = """
            {"procurement": {"milestones": [
                {"kind": "contract-start", "date": "2027-03"}, {"kind": "contract-start", "date": "2027-04"}]}}
            """;

    @ParameterizedTest
    @EnumSource
    void aSeverityIsSetAndASlipKeepsTheServiceAway(Container container) throws Exception {
        try (RunningFramework framework = RunningFramework.startConfigurable(container)) {
            framework.installPlugin().start();
            Host host = framework.installHost();
            assertEquals("WARNING", severity(host));

            framework.configure(PID, Map.of("severity.TT-001", "error"));
            await(() -> framework.hasPlugin("(severity.TT-001=error)"));
            assertEquals("ERROR", severity(host));

            framework.configure(PID, Map.of("severity.TT-001", "grave"));
            // The reference may stay; what counts is that nobody gets the service by it.
            await(() -> !host.findsPlugin());

            framework.configure(PID, Map.of("severity.TT-001", "info"));
            await(() -> framework.hasPlugin("(severity.TT-001=info)"));
            assertEquals("INFO", severity(host));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSettingThatCannotBeUsedKeepsTheServiceAway(Container container) throws Exception {
        try (RunningFramework framework = RunningFramework.startConfigurable(container)) {
            framework.installPlugin().start();
            Host host = framework.installHost();
            for (Map<String, String> slip : List.of(
                    Map.of("assessment.seconds", "601"),
                    Map.of("assessment.seconds", "ten"),
                    Map.of("packs.keys", "mine"))) {
                framework.configure(PID, Map.of("assessment.seconds", "600"));
                await(() -> framework.hasPlugin("(assessment.seconds=600)"));
                assertTrue(host.findsPlugin());
                framework.configure(PID, slip);
                await(() -> !host.findsPlugin());
            }
        }
    }

    private static String severity(Host host) throws Exception {
        String assessment = host.assess("opportunity.draft", LocalDate.of(2025, 9, 26), TWO_STARTS);
        for (JsonNode finding : new ObjectMapper().readTree(assessment).get("findings")) {
            if (finding.get("ruleId").asText().equals("TT-001")) {
                return finding.get("severity").asText();
            }
        }
        throw new AssertionError("no finding of TT-001 in " + assessment);
    }

    /** Configuration is handed on by a thread of the platform's own. */
    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not within 30 seconds");
            Thread.sleep(50);
        }
    }
}
