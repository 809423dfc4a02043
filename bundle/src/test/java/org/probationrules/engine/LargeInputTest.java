package org.probationrules.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probationrules.engine.BadInput.list;
import static org.probationrules.engine.BadInput.refused;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.probationrules.spi.Finding;

/** A document that is too large, too deep or wrong in too many places is refused before it costs much. */
class LargeInputTest {

    @Test
    void tooLarge() {
        byte[] large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        Finding finding = refused(large).get(0);
        assertEquals("INPUT-003", finding.ruleId());
        assertEquals("The document has 50 MB; at most 32 MB are read.", finding.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"x\":", "{\"awards\":[{\"x\":", "{\"procurement\":", "[", "{\"x\":[", "{\"about\":["})
    void tooDeep(String opening) {
        List<Finding> findings = refused(opening.repeat(10_000).getBytes(UTF_8));
        Finding finding = findings.get(findings.size() - 1);
        assertEquals("INPUT-004", finding.ruleId());
        assertTrue(finding.position().isPresent());
    }

    @Test
    void tooLong() {
        for (String document : List.of(
                "{\"" + "n".repeat(1001) + "\": 1}",
                "{\"about\": \"" + "t".repeat(1_000_001) + "\"}",
                "{\"procurement\": {\"estimatedValue\": " + "9".repeat(101) + "}}",
                "{\"procurement\": {\"waves\": [{\"wave\": " + "9".repeat(5_000_000) + "}]}}")) {
            Finding finding = refused(document.getBytes(UTF_8)).get(0);
            assertEquals("INPUT-013", finding.ruleId(), finding.message());
            assertTrue(finding.position().isPresent());
        }
    }

    @Test
    void aHundredThousandProblemsAreCutOff() {
        List<Finding> findings = refused(list("awards", "{\"signed\":\"never\",\"lot\":[]}", 100_000 / 2));
        assertEquals(101, findings.size());
        assertEquals(100, findings.stream().filter(finding -> !finding.ruleId().equals("INPUT-009")).count());
        assertTrue(findings.stream().anyMatch(finding ->
                finding.message().equals("There are more than 100 things wrong with the dossier; the rest was not looked at.")));
    }

    @Test
    void aHundredProblemsAreAllListed() {
        List<Finding> findings = refused(list("awards", "{\"signed\":\"never\"}", 100));
        assertEquals(100, findings.size());
        assertTrue(findings.stream().noneMatch(finding -> finding.ruleId().equals("INPUT-009")));
    }

    @Test
    void tooManyItems() {
        assertEquals("INPUT-012", refused(list("awards", "{}", 4_000_000)).get(0).ruleId());
        assertEquals("INPUT-012",
                refused(("{\"procurement\":{\"cpv\":[" + "\"a\",".repeat(4_000_000) + "\"a\"]}}").getBytes(UTF_8))
                        .get(0).ruleId());
    }

    @Test
    void tooManyFieldsThatAreNotKnown() {
        String fields = "\"f\":{\"g\":[0]},".repeat(1_000_000).substring(1);
        List<Finding> findings = refused(("{\"x\":[{\"" + fields.replace("},\"f", "}},{\"f") + "}]}").getBytes(UTF_8));
        assertEquals("INPUT-012", findings.get(findings.size() - 1).ruleId());
    }
}
