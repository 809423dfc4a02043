package org.probationrules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Severity;

class RecordWriterTest {

    /** Public, as everything that is written is. */
    public record Everything(
            String text, int number, double ratio, BigDecimal amount, boolean truth, LocalDate day, Severity severity,
            Hook hook, Optional<String> absent, Optional<LocalDate> present, Map<String, Integer> counts,
            List<Inner> items) {}

    public record Inner(String name) {}

    @Test
    void everyKindOfComponentHasItsForm() {
        Everything it = new Everything(
                "a \"quoted\" ŵ", 3, 0.5, new BigDecimal("1.50"), true, LocalDate.of(2026, 10, 5), Severity.ERROR,
                Hook.CONTRACT_SIGN, Optional.empty(), Optional.of(LocalDate.of(2027, 1, 1)), Map.of("x", 1),
                List.of(new Inner("y")));
        assertEquals("""
                {
                  "text": "a \\"quoted\\" ŵ",
                  "number": 3,
                  "ratio": 0.5,
                  "amount": 1.50,
                  "truth": true,
                  "day": "2026-10-05",
                  "severity": "ERROR",
                  "hook": "contract.sign",
                  "absent": null,
                  "present": "2027-01-01",
                  "counts": {
                    "x": 1
                  },
                  "items": [
                    {
                      "name": "y"
                    }
                  ]
                }
                """, new String(RecordWriter.write(it), StandardCharsets.UTF_8));
    }
}
