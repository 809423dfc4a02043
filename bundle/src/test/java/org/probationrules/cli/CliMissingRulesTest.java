package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probationrules.cli.Samples.Answer;

/** The rules that files name and nobody has; here there are GR-110, TT-201 and TT-304. */
class CliMissingRulesTest {

    @TempDir
    Path folder;

    private static Run run(String... args) {
        return Run.of(FakePlugin.answering(new Answer()), args);
    }

    private static Run read(String text) {
        return Run.withInput(FakePlugin.answering(new Answer()), text, "rules", "--missing", "-");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aRuleThatNoPackHasIsListedWithItsPlaces() throws IOException {
        String one = file("one.yaml", "- id: TT-304\n- id: TT-999\n").toString();
        String two = file("two.md", "See TT-999, GR-001 (and GR-110).\n").toString();
        Run run = run("rules", "--missing", one, two);
        assertEquals(1, run.code());
        assertEquals("", run.err());
        List<String> lines = run.out().lines().map(String::strip).toList();
        assertEquals("Missing  Named in", lines.get(0));
        assertTrue(lines.get(1).startsWith("GR-001   " + two + ":1"), run.out());
        assertTrue(run.out().replaceAll("\\s+", " ").contains("TT-999 " + one + ":2, " + two + ":1"), run.out());
    }

    @Test
    void noneIsMissingWhereEachIsThere() throws IOException {
        String file = file("all.txt", "TT-201 TT-304\nGR-110, TT-201").toString();
        assertEquals(new Run(0, "None is missing of the rules that are named: 3.\n", ""), run("rules", "--missing", file));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "nothing of the kind", "XX-001, an id of somebody else", "PSDF-Q-019", "TT-3041", "TT-30", "A-TT-999", "tt-999",
        "merges: [TT-999, GR-001]", "merges: [TT-999,\n  GR-001]", "{was: TT-999, why: gone}", "- was: old TT-999"
    })
    void whatIsNoIdOfARuleHereIsPassedOver(String text) {
        assertEquals(new Run(0, "None is missing of the rules that are named: 0.\n", ""), read(text));
    }

    @Test
    void whatStandsBehindANameFromBeforeCounts() {
        Run run = read("merges: [TT-001\n]\n{was: TT-002, now: TT-003}\n");
        assertEquals(1, run.code());
        assertEquals("Missing  Named in\nTT-003   -:3\n", run.out());
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheOthersAreRead() throws IOException {
        String file = file("one.txt", "TT-999").toString();
        String absent = folder.resolve("absent.txt").toString();
        Run run = run("rules", "--missing", absent, file, folder.toString());
        assertEquals(2, run.code());
        assertTrue(run.out().contains("TT-999"), run.out());
        String said = run.err().replaceAll("\\s+", " ");
        assertTrue(said.contains("There is no file '" + absent + "'."), said);
        assertTrue(said.contains("'" + folder + "' is a folder. Name the files in it."), said);
        assertEquals(2, run("rules", "--missing", absent).code());
    }

    @Test
    void itStandsAlone() {
        Run run = run("rules", "--missing", "a.txt", "--pack", "timetable");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("--missing looks through all rules. Leave out --hook and --pack."), run.err());
        Run bare = run("rules", "--missing");
        assertEquals(2, bare.code());
        assertTrue(bare.err().startsWith("--missing needs a value: --missing FILE."), bare.err());
    }

    @Test
    void itIsInTheHelp() {
        Run run = run("rules", "--help");
        assertTrue(run.out().contains("rules --missing FILE..."), run.out());
        assertTrue(run.out().contains("   1   the files name a rule that is missing"), run.out());
    }
}
