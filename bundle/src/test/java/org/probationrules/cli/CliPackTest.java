package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    private Path timetable() throws IOException {
        PackFiles files = ShippedFiles.under("packs/timetable");
        for (String path : files.paths()) {
            Path file = folder.resolve("timetable").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.text(path));
        }
        return folder.resolve("timetable");
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(before), before);
        Files.writeString(file, text.replace(before, after));
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
        edit(pack.resolve(RULE), "$award : Award( )", "$award : Awrd( )");
        edit(pack.resolve("pack.yaml"), "owner:", "ownr:");
        Run run = Run.atBench(BENCH, "pack", "check", pack.toString());
        assertEquals(1, run.code());
        assertTrue(run.out().contains(pack.resolve(RULE) + "\n    error in TT-304: Unable to find class: Awrd"), run.out());
        assertTrue(run.out().contains("""
                pack.yaml:4:1
                    error: 'ownr' is not known here; did you mean 'owner'?; it may be one of covers, id, owner,
                    title, validFrom, validTo, version
                    4 | ownr: Commissioning policy
                      | ^
                """), run.out());
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

                23 cases: 1 is not met ("""), run.out());
    }
}
