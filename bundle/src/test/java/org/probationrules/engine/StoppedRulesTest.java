package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.probationrules.gate.Deadline;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Hook;

class StoppedRulesTest {

    private static final RulesEngine ENGINE = new RulesEngine();

    private static Assessment assess(int waves) {
        return assess(ENGINE, waves);
    }

    private static Assessment assess(RulesEngine engine, int waves) {
        String written = IntStream.rangeClosed(1, waves)
                .mapToObj(number -> "{\"number\": " + number + ", \"invited\": \"2026-10-05\", \"deadline\": \"2026-11-05\"}")
                .collect(Collectors.joining(","));
        return engine.assess(AssessmentRequest.of(
                Hook.OPPORTUNITY_PUBLISH,
                LocalDate.of(2026, 10, 14),
                ("{\"procurement\": {\"waves\": [" + written + "]}}").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void areStoppedWhenTheEngineIsToldTo() {
        Assessment stopped = assess(new RulesEngine(new EngineSettings(Map.of(), Duration.ZERO, Evaluator.ONE_PASS)), 600);
        assertEquals(Completion.FAILED, stopped.completion());
        assertEquals("INPUT-014", stopped.findings().get(0).ruleId());
    }

    /** What was half done when rules were stopped is part of no later assessment. */
    @Test
    void leaveNothingBehind() {
        String before = new String(ENGINE.toJson(assess(2)), StandardCharsets.UTF_8);
        for (int i = 0; i < 3; i++) {
            try (Deadline none = Deadline.set(Duration.ZERO)) {
                Assessment stopped = assess(600);
                assertEquals(Completion.FAILED, stopped.completion());
                assertEquals("INPUT-014", stopped.findings().get(0).ruleId());
                assertTrue(stopped.findings().get(0).message().contains(" at the rule \""), "which");
            }
        }
        assertEquals(before, new String(ENGINE.toJson(assess(2)), StandardCharsets.UTF_8));
    }
}
