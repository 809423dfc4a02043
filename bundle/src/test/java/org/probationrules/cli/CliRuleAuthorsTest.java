package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probationrules.bench.Bench;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.spi.bench.RuleBench;

/** What rule authors read of explanations, coverage, changed rules and editions. */
class CliRuleAuthorsTest {

    private static final RuleBench BENCH = new Bench();

    @TempDir
    private Path folder;

    private Path dossier() throws IOException {
        return Files.writeString(folder.resolve("dossier.json"), """
                {"procurement": {"buyer": {"code": "moj"}, "cpv": ["72000000"], "commenced": "2025-09-26",
                  "estimatedValue": {"value": 6000000, "vat": "inclusive"}, "procedure": "open"},
                 "awards": [{"notice": "2026-10-05", "signed": "2026-10-14"}]}""");
    }

    private Path grants(String parameter, String before, String after) throws IOException {
        PackFiles files = ShippedFiles.under("packs/grants");
        for (String path : files.paths()) {
            Path file = folder.resolve("grants").resolve(path);
            Files.createDirectories(file.getParent());
            String text = files.text(path);
            int at = path.equals("parameters.yaml") ? text.indexOf(before, text.indexOf("id: " + parameter)) : -1;
            Files.writeString(file, at < 0 ? text : text.substring(0, at) + after + text.substring(at + before.length()));
        }
        return folder.resolve("grants");
    }

    @Test
    void anExplanationIsReadFromTheTop() throws IOException {
        Run run = Run.atBench(BENCH, "explain", "--rule", "TT-304", "--hook", "contract.sign", "--as-of", "2026-10-14",
                dossier().toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("TT-304: A contract is signed only after the mandatory standstill\n"), run.out());
        assertTrue(run.out().contains("Outcome: fail, asked at contract.sign as of 2026-10-14\n"), run.out());
        assertTrue(run.out().contains("  yes  regime: it is for PA2023; this is PA2023, "), run.out());
        assertTrue(run.out().contains("    standstill.mandatory-working-days = 8 (working days; statute: "), run.out());
        assertTrue(run.out().contains("  line 20  $award : Award( !signed.none )\n           held 1 of 1 times\n"), run.out());
        assertTrue(run.out().contains("           violated, at /awards/0/signed ($award.signed = 2026-10-14, "), run.out());
    }

    @Test
    void aRuleThatWasNotAskedSaysWhichRequirementIsNotMet() throws IOException {
        Run run = Run.atBench(BENCH, "explain", "--rule", "TT-304", "--hook", "opportunity.draft", "--as-of", "2026-10-14",
                dossier().toString());
        assertTrue(run.out().contains("  NO   hook: it is for award.notify or contract.sign; this is opportunity.draft"), run.out());
        assertTrue(run.out().contains("So the rule was not asked.\n"), run.out());
    }

    @Test
    void coverageShowsEachConditionOfARule() {
        Run run = Run.atBench(BENCH, "pack", "coverage", "--rule", "TT-304", "timetable");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("rule    cases  pass  fail"), run.out());
        assertTrue(run.out().contains("timetable/TT-304-mandatory-standstill/rule.drl:23\n    $judgement : Judgement( ) from"), run.out());
        assertTrue(run.out().contains("decided something in a case ("), run.out());
    }

    @Test
    void aChangeThatNobodyNoticesIsShownAsADifference() {
        Run run = Run.atBench(BENCH, "pack", "mutate", "--rule", "TT-304", "--limit", "5", "timetable");
        assertTrue(run.out().endsWith(" s).\n"), run.out());
        assertTrue(run.out().contains("timetable: 5 changes of "), run.out());
        Run json = Run.atBench(BENCH, "pack", "mutate", "--rule", "TT-304", "--limit", "5", "--format", "json", "timetable");
        assertTrue(json.out().contains("\"made\" : 5") || json.out().contains("\"made\": 5"), json.out());
    }

    @Test
    void anEditionThatIsStricterIsWarnedOf() throws IOException {
        Run same = Run.atBench(BENCH, "pack", "diff", "grants", "grants");
        assertEquals(0, same.code(), same.out());
        assertTrue(same.out().contains(" 0 are judged otherwise"), same.out());
        Path stricter = grants("rehab.max-per-year", "value: 150000", "value: 149999");
        Run run = Run.atBench(BENCH, "pack", "diff", "grants", stricter.toString());
        assertEquals(1, run.code(), run.out() + run.err());
        assertTrue(run.out().contains("GRT-106 verdict: pass → fail"), run.out());
        assertTrue(run.out().contains("WARNING: the new edition is stricter."), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack diff grants", "explain --hook contract.sign --as-of 2026-10-14 x.json",
        "pack mutate --limit 0 grants", "pack coverage nowhere", "pack diff grants nowhere"})
    void aCommandThatIsWrongSaysSo(String command) {
        Run run = Run.atBench(BENCH, command.split(" "));
        assertEquals(2, run.code(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().contains("For help: "), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "pack coverage", "pack mutate", "pack diff"})
    void everyCommandShowsAnExampleInItsHelp(String command) {
        Run run = Run.of(Run.NOT_NEEDED, InputStream.nullInputStream(), (command + " --help").split(" "));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("For example:"), run.out());
    }
}
