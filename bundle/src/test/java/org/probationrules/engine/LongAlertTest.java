package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;

/**
 * An alert to as many organisations as a national portal may hold is checked in seconds; the limit leaves room for a
 * busy machine.
 */
class LongAlertTest {

    private static final int MANY = 50_000;
    private static final RulesEngine ENGINE = new RulesEngine();

    @Test
    void everybodyIsAlertedWhoShouldBe() {
        assertEquals(List.of(), findings("F"));
    }

    @Test
    void everybodyIsAlertedForTheWrongRegion() {
        List<Finding> findings = findings("E");
        assertEquals(MANY, findings.size());
        assertEquals(
                "O0 is among the recipients and should not be: region not selected. The audience: nothing.",
                findings.get(0).message());
    }

    private static List<Finding> findings(String region) {
        String dossier = "{\"grant\": {\"published\": true, \"regions\": [\"" + region + "\"]}, \"organisations\": ["
                + IntStream.range(0, MANY)
                        .mapToObj(i -> "{\"id\": \"O" + i
                                + "\", \"portalState\": \"QUALIFIED\", \"selectedRegions\": [\"F\"]}")
                        .collect(Collectors.joining(", "))
                + "], \"alert\": {\"recipients\": ["
                + IntStream.range(0, MANY).mapToObj(i -> "\"O" + i + "\"").collect(Collectors.joining(", ")) + "]}}";
        AssessmentRequest request =
                AssessmentRequest.of(Hook.of("opportunity.alert"), LocalDate.of(2026, 11, 22), dossier);
        return assertTimeout(Duration.ofSeconds(60), () -> ENGINE.assess(request)).findings();
    }
}
