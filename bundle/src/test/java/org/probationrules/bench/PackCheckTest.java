package org.probationrules.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probationrules.spi.bench.CheckReport;
import org.probationrules.spi.bench.Problem;

/** A check goes on past what cannot be read, and does not take what it could not read for missing. */
class PackCheckTest {

    private static final Bench BENCH = new Bench();

    @TempDir
    private Path folder;

    private CheckReport check(SortedMap<String, String> texts) throws IOException {
        for (var text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            // So that a text can hold what is not UTF-8.
            Files.write(file, text.getValue().getBytes(
                    text.getValue().contains("\u00ff") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        }
        return BENCH.check(folder, progress -> {});
    }

    private static List<String> places(CheckReport report) {
        return report.problems().stream().map(it -> it.severity() + " " + it.file() + ":" + it.line()).toList();
    }

    @Test
    void aSoundPackHasNoProblems() throws IOException {
        CheckReport report = check(Packs.small());
        assertEquals(List.of(), report.problems());
        assertTrue(report.isUsable());
        assertEquals(1, report.rules());
        assertEquals(2, report.cases());
        assertEquals("small", report.pack().id());
    }

    @Test
    void casesThatCannotBeReadAreNotSaidToBeMissing() throws IOException {
        SortedMap<String, String> texts = Packs.small();
        texts.put(Packs.CASES, texts.get(Packs.CASES) + "# \u00ff\n");
        assertEquals(List.of("ERROR " + Packs.CASES + ":13"), places(check(texts)));
    }

    @Test
    void twoRulesOfOneNameAreSaidAndTheFirstIsStillCompiled() throws IOException {
        SortedMap<String, String> texts = Packs.small();
        String second = "XX-002-signed-again/";
        texts.put(second + "rule.drl", texts.get(Packs.RULE).replace("XX-001", "XX-002"));
        texts.put(second + "cases.yaml", texts.get(Packs.CASES));
        texts.put(Packs.RULE, texts.get(Packs.RULE).replace("Award( )", "Awrd( )"));
        CheckReport report = check(texts);
        assertFalse(report.isUsable());
        assertTrue(report.problems().stream().anyMatch(it -> it.ruleId().equals("XX-001") && it.message().contains("Awrd")),
                report.problems()::toString);
        assertTrue(report.problems().stream().map(Problem::message).anyMatch(it -> it.contains("is the name of the rule in "
                + Packs.RULE + " already")), report.problems()::toString);
    }

    @Test
    void aPackWithoutAReadableRuleIsSaidToBeSo() throws IOException {
        SortedMap<String, String> texts = Packs.small();
        texts.put(Packs.RULE, texts.get(Packs.RULE).replace("@severity( error )", "@severity( grave )"));
        assertEquals(List.of("ERROR " + Packs.RULE + ":9"), places(check(texts)));
    }

    @Test
    void aHeadThatCannotBeReadHidesNothingOfTheRules() throws IOException {
        SortedMap<String, String> texts = Packs.small();
        texts.put("pack.yaml", texts.get("pack.yaml").replace("validFrom: 2025-02-24", "validFrom: soon"));
        texts.put(Packs.CASES, texts.get(Packs.CASES).replace("expect: pass", "expect: passes"));
        assertEquals(List.of("ERROR " + Packs.CASES + ":12", "ERROR pack.yaml:5"), places(check(texts)));
    }
}
