package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probationrules.bench.Bench;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.spi.bench.RuleBench;

class CliPackTest {

    private static final RuleBench BENCH = new Bench();
    private static final String RULE = "TT-304-mandatory-standstill/rule.drl";

    @TempDir
    private Path folder;

    private Path timetable() {
        Run run = Run.atBench(BENCH, "pack", "export", "timetable", folder.toString());
        assertEquals(0, run.code(), run.err());
        return folder.resolve("timetable");
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(before), before);
        Files.writeString(file, text.replace(before, after));
    }

    @Test
    void aShippedPackIsCopiedByteForByteWithHelpForTheEditor() throws IOException {
        Path pack = timetable();
        assertEquals(ShippedFiles.under("packs/timetable").digest(), PackFiles.under(pack).digest());
        Run digest = Run.atBench(BENCH, "pack", "digest", pack.toString());
        assertEquals(new Run(0, PackFiles.under(pack).digest() + "\n", ""), digest);
        assertTrue(Files.readString(folder.resolve(".vscode/settings.json")).contains("\"./.vscode/cases-1.0.schema.json\""));
        assertTrue(Files.exists(folder.resolve(".vscode/cases-1.0.schema.json")));
        assertTrue(Files.exists(folder.resolve(".vscode/rules.code-snippets")));
    }

    @Test
    void aCopyOverwritesNothing() throws IOException {
        Path pack = timetable();
        edit(folder.resolve(".vscode/settings.json"), "utf8", "latin1");
        edit(pack.resolve("pack.yaml"), "1.0.0", "1.0.1");
        Run again = Run.atBench(BENCH, "pack", "export", "timetable", folder.toString());
        assertEquals(2, again.code());
        assertTrue(again.err().startsWith("'" + pack + "' is there already, and nothing was written."), again.err());
        assertTrue(Files.readString(pack.resolve("pack.yaml")).contains("1.0.1"));
        assertEquals(0, Run.atBench(BENCH, "pack", "export", "grants", folder.toString()).code());
        assertTrue(Files.readString(folder.resolve(".vscode/settings.json")).contains("latin1"));
    }

    @Test
    void aCopyCanBeBareAndAPackMustBeKnown() {
        Run bare = Run.atBench(BENCH, "pack", "export", "--bare", "--format", "json", "grants", folder.toString());
        assertEquals(0, bare.code());
        assertTrue(bare.out().contains("\"grants/pack.yaml\""), bare.out());
        assertFalse(Files.exists(folder.resolve(".vscode")));
        Run unknown = Run.atBench(BENCH, "pack", "export", "grant", folder.toString());
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().startsWith("There is no pack 'grant'; did you mean 'grants'? The packs are: grants,"),
                unknown.err());
    }

    @Test
    void aFolderThatIsNoPackIsAUsageError() {
        timetable();
        for (String command : new String[] {"check", "test", "digest"}) {
            Run none = Run.atBench(BENCH, "pack", command, folder.resolve("none").toString());
            assertEquals(2, none.code());
            assertTrue(none.err().startsWith("There is no folder '"), none.err());
            Run above = Run.atBench(BENCH, "pack", command, folder.toString());
            assertEquals(2, above.code());
            assertTrue(above.err().replace('\n', ' ').contains("There are packs below it:"), above.err());
        }
        Run rule = Run.atBench(BENCH, "pack", "test", folder.resolve("timetable").toString(), "--rule", "TT-999");
        assertEquals(2, rule.code());
        assertTrue(rule.err().startsWith("There is no rule 'TT-999' in the pack timetable."), rule.err());
    }

    @Test
    void aShippedPackIsSound() throws IOException {
        Path pack = timetable();
        Run check = Run.atBench(BENCH, "pack", "check", pack.toString());
        assertEquals(0, check.code(), check.out());
        assertTrue(check.out().endsWith("cases; 0 errors, 0 warnings.\n"), check.out());
        Run test = Run.atBench(BENCH, "pack", "test", pack.toString(), "--rule", "TT-304");
        assertEquals(0, test.code(), test.out());
        assertTrue(test.out().matches("\\d\\d cases: all are met \\(\\d+\\.\\d s\\)\\.\n"), test.out());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithTheLine() throws IOException {
        Path pack = timetable();
        edit(pack.resolve(RULE), "$award : Award(", "$award : Awrd(");
        edit(pack.resolve("pack.yaml"), "owner:", "ownr:");
        Run run = Run.atBench(BENCH, "pack", "check", pack.toString());
        assertEquals(1, run.code());
        assertTrue(run.out().contains(pack.resolve(RULE) + ":20:14\n    error in TT-304: 'Awrd' is no fact"), run.out());
        assertTrue(run.out().contains("""
                pack.yaml:4:1
                    error: 'ownr' is not known here; did you mean 'owner'?; it may be one of covers, id, owner,
                    title, validFrom, validTo, version
                    4 | ownr: Commissioning policy
                      | ^
                """), run.out());
    }

    @Test
    void aPackThatCannotBeUsedIsNotTested() throws IOException {
        Path pack = timetable();
        edit(pack.resolve(RULE), "$award : Award(", "$award : Awrd(");
        Run run = Run.atBench(BENCH, "pack", "test", pack.toString());
        assertEquals(1, run.code());
        assertTrue(run.out().contains("error in TT-304: "), run.out());
        assertTrue(run.out().contains("\nNo case was run, since the pack cannot be used: "), run.out());
    }

    @Test
    void reportsAreWrittenAsJsonToo() throws IOException {
        Path pack = timetable();
        edit(pack.resolve(RULE), "Sign on {earliest} or later.", "Wait until {earliest}.");
        Run test = Run.atBench(BENCH, "pack", "test", pack.toString(), "--rule", "TT-304", "--format", "json");
        assertEquals(1, test.code());
        assertTrue(test.out().contains("""
                      "differences": [
                        {
                          "what": "remedy",
                          "expected": "Sign on 15 October 2026 or later.",
                          "actual": "Wait until 15 October 2026."
                        }
                      ]
                """), test.out());
        edit(pack.resolve("pack.yaml"), "owner:", "ownr:");
        Run check = Run.atBench(BENCH, "pack", "check", "--format", "json", pack.toString());
        assertEquals(1, check.code());
        assertTrue(check.out().contains("""
                      "file": "pack.yaml",
                      "line": 4,
                      "column": 1,
                      "ruleId": "",
                      "severity": "ERROR",
                      "check": "pack",
                """), check.out());
        assertTrue(check.out().contains("\"text\": \"ownr: Commissioning policy\""), check.out());
        Run several = Run.atBench(BENCH, "pack", "check", "--format", "json", pack.toString(), pack.toString());
        assertTrue(several.out().startsWith("[\n"), several.out());
        Run digest = Run.atBench(BENCH, "pack", "digest", "--format", "json", pack.toString());
        assertTrue(digest.out().contains("\"sha256\": \""), digest.out());
    }

    @Test
    void warningsOfStyleAreShownAndStopNothing() throws IOException {
        Path pack = timetable();
        edit(pack.resolve(RULE), "$award : Award( !signed.none )", "$award : Award( lots.missing, pointer != 7 )");
        Run run = Run.atBench(BENCH, "pack", "check", pack.toString());
        assertTrue(run.out().contains("""
                    warning in TT-304: the number 7 stands in the rule; put it into parameters.yaml, with its source
                    and its date, and name the parameter
                """), run.out());
        assertTrue(run.out().contains(" | " + "    $award : Award( lots.missing, pointer != 7 )\n"), run.out());
    }

    @Test
    void pagesAreWrittenAndPagesOfAPersonAreNotReplaced() throws IOException {
        Path pack = timetable();
        Path out = folder.resolve("pages");
        Run run = Run.atBench(BENCH, "docs", pack.toString(), out.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(out.resolve("TT-304.md")).contains("# TT-304: A contract is signed only after"));
        edit(pack.resolve(RULE), "Sign on {earliest} or later.", "Wait until {earliest}.");
        assertEquals(0, Run.atBench(BENCH, "docs", pack.toString(), out.toString()).code());
        assertTrue(Files.readString(out.resolve("TT-304.md")).contains("Wait until {earliest}."));
        Files.writeString(out.resolve("README.md"), "my own");
        Run refused = Run.atBench(BENCH, "docs", pack.toString(), out.toString());
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("was not written from rules"), refused.err());
        assertEquals("my own", Files.readString(out.resolve("README.md")));
    }

    @Test
    void aCaseThatIsNotMetIsShownSideBySide() throws IOException {
        Path pack = timetable();
        edit(pack.resolve(RULE), "Sign on {earliest} or later.", "Wait until {earliest}.");
        Run run = Run.atBench(BENCH, "pack", "test", pack.toString(), "--rule", "tt-304");
        assertEquals(1, run.code());
        assertTrue(run.out().startsWith(pack.resolve("TT-304-mandatory-standstill/cases.yaml") + """
                :12
                TT-304: signed on the last day of the standstill
                  remedy, expected                                 | actual
                    Sign on 15 October 2026 or later.              | Wait until 15 October 2026.

                """), run.out());
        assertTrue(run.out().contains(" cases: 1 is not met ("), run.out());
    }
}
