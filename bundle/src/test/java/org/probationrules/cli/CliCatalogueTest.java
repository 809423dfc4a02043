package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probationrules.bench.Bench;
import org.probationrules.cli.Samples.Answer;
import org.probationrules.spi.RulesPlugin;
import org.probationrules.spi.bench.RuleBench;

class CliCatalogueTest {

    private static Run run(String... args) {
        return Run.of(FakePlugin.answering(new Answer()), args);
    }

    @Test
    void packsAreListed() {
        assertEquals(
                new Run(
                        0,
                        """
                        Pack       Version  SHA-256        Evaluator  Rules  Owner
                        grants     1.0.0    0123456789ab…  one-pass   1      Grants team
                        timetable  1.2.0    fedcba987654…  one-pass   2      Commercial policy
                        """,
                        ""),
                run("packs"));
    }

    @Test
    void rulesAreListed() {
        assertEquals(
                new Run(
                        0,
                        """
                        Rule    Severity  Title
                        GR-110  warning   A grant names the power under which it is paid.
                        TT-201  error     Suppliers are left at least as many days to tender as the Act asks for, counted
                                          from the day after the invitation to tender.
                        TT-304  error     No contract is signed during the standstill period.
                        """,
                        ""),
                run("rules"));
    }

    @Test
    void rulesAreChosenByHookAndPack() {
        assertEquals(List.of("GR-110", "TT-201"), ids(run("rules", "--hook", "opportunity.publish")));
        assertEquals(List.of("TT-201", "TT-304"), ids(run("rules", "--pack", "timetable")));
        assertEquals(List.of("TT-304"), ids(run("rules", "--pack", "timetable", "--hook", "contract.sign")));
        assertEquals(new Run(0, "No rule is like this.\n", ""), run("rules", "--hook", "clock.tick"));
    }

    private static List<String> ids(Run run) {
        return run.out().lines().filter(line -> line.contains("-")).map(line -> line.split(" ")[0]).toList();
    }

    @Test
    void ruleIsShownWhole() {
        assertEquals(
                new Run(
                        0,
                        """
                        TT-201    Suppliers are left at least as many days to tender as the Act asks for, counted from the
                                  day after the invitation to tender.

                        Severity  error
                        Source    Procurement Act 2023, s. 54(1) (statute)
                        Runs at   opportunity.publish, opportunity.modify
                        Applies   from 24 Feb 2025
                        Pack      timetable 1.2.0: Time limits of a procurement
                        Owner     Commercial policy
                        """,
                        ""),
                run("rule", "TT-201"));
    }

    @Test
    void listsAreWrittenAsJsonToo() {
        RuleBench bench = new Bench();
        RulesPlugin plugin = FakePlugin.answering(new Answer());
        Run packs = Run.atBench(plugin, bench, "packs", "--format", "json");
        assertEquals(0, packs.code());
        assertTrue(packs.out().contains("\"id\": \"grants\""), packs.out());
        Run rules = Run.atBench(plugin, bench, "rules", "--pack", "timetable", "--format", "json");
        assertEquals(2, rules.out().split("\"rule\": ", -1).length - 1, rules.out());
        Run rule = Run.atBench(plugin, bench, "rule", "tt-304", "--format=json");
        assertTrue(rule.out().startsWith("""
                {
                  "pack": {
                    "id": "timetable",
                """), rule.out());
        assertTrue(rule.out().contains("\"contract.sign\""), rule.out());
    }

    @Test
    void ruleIsFoundInSmallLettersAndShownWithItsLastDay() {
        Run run = run("rule", "gr-110");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("\nApplies   from 24 Feb 2025 to 31 Mar 2027\n"), run.out());
    }

    @Test
    void unknownNamesAreUsageErrors() {
        Run rule = run("rule", "TT-3O4");
        assertEquals(2, rule.code());
        assertTrue(rule.err().startsWith("There is no rule 'TT-3O4'. Did you mean TT-304?"), rule.err());
        Run pack = run("rules", "--pack", "timetables");
        assertEquals(2, pack.code());
        assertTrue(
                pack.err()
                        .startsWith("There is no pack 'timetables'. Did you mean timetable? The packs are: grants,"
                                + " timetable.\n"),
                pack.err());
        assertEquals(2, run("rules", "--hook", "publish").code());
    }
}
