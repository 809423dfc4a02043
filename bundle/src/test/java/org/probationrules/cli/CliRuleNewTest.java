package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probationrules.bench.Bench;
import org.probationrules.spi.bench.RuleBench;

class CliRuleNewTest {

    private static final RuleBench BENCH = new Bench();

    @TempDir
    private Path folder;

    private String pack = "";

    @BeforeEach
    void export() {
        pack = folder.resolve("timetable").toString();
        BENCH.export("timetable", folder, false);
    }

    private Run start(String id, String slug) {
        return Run.atBench(BENCH, "rule", "new", pack, id, slug);
    }

    @Test
    void aNewRuleWorksAtOnceAndSaysWhatIsLeftToWrite() throws IOException {
        Run run = start("TT-418", "notice-names-the-buyer");
        assertEquals(0, run.code(), run.err());
        String first = "\n  1.  Write what the rule is about in place of every text that begins with 'To write:'.\n";
        assertTrue(run.out().contains(first), run.out());
        Run check = Run.atBench(BENCH, "pack", "check", pack);
        assertEquals(0, check.code(), check.out());
        assertTrue(check.out().contains("TT-418-notice-names-the-buyer/rule.drl:7:"), check.out());
        assertTrue(check.out().contains("there is no Welsh text of TT-418"), check.out());
        String drl = Files.readString(Path.of(pack, "TT-418-notice-names-the-buyer", "rule.drl"));
        String cases = Files.readString(Path.of(pack, "TT-418-notice-names-the-buyer", "cases.yaml"));
        long left = (drl + cases).lines().filter(line -> line.contains("To write:")).count();
        assertTrue(check.out().endsWith("; 0 errors, " + (left + 1) + " warnings.\n"), check.out());
        Run test = Run.atBench(BENCH, "pack", "test", pack, "--rule", "TT-418");
        assertEquals(0, test.code(), test.out());
        assertTrue(test.out().startsWith("3 cases: all are met"), test.out());
    }

    @Test
    void nothingIsLeftToWriteOnceItIsWritten() throws IOException {
        start("TT-418", "notice-names-the-buyer");
        for (String name : new String[] {"rule.drl", "cases.yaml"}) {
            Path file = Path.of(pack, "TT-418-notice-names-the-buyer", name);
            Files.writeString(file, Files.readString(file).replace("To write: the d", "D").replace("To write: w", "W")
                    .replace("To write: the r", "R").replace("To write: the", "The"));
        }
        Files.writeString(Path.of(pack, "messages_cy.properties"), """

                TT-418.title=Dyletswydd
                TT-418.message=Llofnodir ar {signed}.
                TT-418.remedy=Beth fyddai'n iawn.
                TT-418.reviewed=false
                """, StandardOpenOption.APPEND);
        Run check = Run.atBench(BENCH, "pack", "check", pack);
        assertTrue(check.out().endsWith("; 0 errors, 0 warnings.\n"), check.out());
    }

    @ParameterizedTest
    @CsvSource({
        "TT-304, other, The id TT-304 is taken",
        "REG-001, other, 'The id REG-001 is taken, by the rule in the pack registration. REG-121 is free.'",
        "tt-418, other, 'tt-418'",
        "TT-1000, other, 'TT-1000'",
        "TT-418, Two Words, 'Two Words'",
        "TT-418, ../up, '../up'"})
    void whatCannotBeIsRefused(String id, String slug, String words) throws IOException {
        Run run = start(id, slug);
        assertEquals(2, run.code());
        assertTrue(run.err().replace('\n', ' ').contains(words), run.err());
    }

    @Test
    void anIdOfAShippedRuleThatWasTakenOutIsNotUsedAgain() throws IOException {
        try (var files = Files.walk(Path.of(pack, "TT-304-mandatory-standstill"))) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        Run run = start("TT-304", "another");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("the shipped pack timetable"), run.err());
    }

    @Test
    void aRuleThatWasStartedIsNotStartedAgain() throws IOException {
        start("TT-418", "first");
        Path rule = Path.of(pack, "TT-418-first", "rule.drl");
        Files.writeString(rule, "mine");
        assertEquals(2, start("TT-418", "first").code());
        assertEquals(2, start("TT-418", "second").code());
        assertEquals("mine", Files.readString(rule));
    }
}
