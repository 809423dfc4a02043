package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probationrules.spi.Hook;

class CliUsageTest {

    /** Runs a command line, parted by spaces, that must not start the plugin. */
    private static Run run(String line) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");
        return Run.of(Run.NOT_NEEDED, InputStream.nullInputStream(), args);
    }

    private static void assertUsageError(String line, String help, String... sentences) {
        Run run = run(line);
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertFalse(run.err().contains("\tat "), run.err());
        String said = run.err().replace('\n', ' ');
        assertAll(Arrays.stream(sentences).map(sentence -> () -> assertTrue(said.contains(sentence), said)));
        String command = ("java -jar probation-rules-standalone.jar " + help).strip();
        assertTrue(run.err().endsWith("\nFor help: " + command + " --help\n"), run.err());
    }

    @Test
    void unknownHookIsSaidWithTheNearestAndAll() {
        String line = "assess --hook oportunity.publsh --as-of 2025-09-26 a.json";
        assertUsageError(
                line,
                "assess",
                "There is no hook 'oportunity.publsh'. Did you mean opportunity.publish? The hooks are:",
                "opportunity.draft, ",
                "clock.tick.");
        assertTrue(run(line).err().lines().allMatch(each -> each.length() <= 100));
    }

    @Test
    void hookThatIsLikeNoneHasNoSuggestion() {
        Run run = run("assess --hook xyz --as-of 2025-09-26 a.json");
        assertEquals(2, run.code());
        assertFalse(run.err().contains("Did you mean"), run.err());
    }

    @Test
    void missingOptionsAreNamed() {
        assertUsageError("assess --as-of 2025-09-26 a.json", "assess", "--hook is missing", "opportunity.publish, ");
        assertUsageError(
                "assess --hook clock.tick a.json",
                "assess",
                "--as-of is missing: it is the day as of which the rules are applied.",
                "for instance --as-of 2025-09-26.");
        assertUsageError("assess --hook clock.tick --as-of 2025-09-26", "assess", "No file is named.");
        assertUsageError("rule", "rule", "No rule is named. The command 'rules' lists the ids.");
        assertUsageError("", "", "No command is named. The commands are assess, convert, explain, packs, rules, rule, pack and docs.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"26/09/2025", "2025-9-26", "today", "20250926", "+2025-09-26"})
    void otherWaysToWriteADateAreExplained(String date) {
        assertUsageError(
                "assess --hook clock.tick a.json --as-of " + date,
                "assess",
                "'" + date + "' is not a date that --as-of understands. Write it as year-month-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-13-01", "2025-00-10"})
    void dayThatDoesNotExistIsSaidToBeNone(String date) {
        assertUsageError(
                "assess --hook clock.tick a.json --as-of " + date, "assess", "There is no such day as '" + date + "'.");
    }

    @Test
    void valuesThatAreNotAllowedAreNamedWithThoseThatAre() {
        String line = "assess --hook clock.tick --as-of 2025-09-26 a.json ";
        assertUsageError(line + "--format xml", "assess", "--format cannot be 'xml'. It is text or json.");
        assertUsageError(line + "--lang fr", "assess", "--lang cannot be 'fr'. It is en or cy.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"39", "1001", "wide", "80.5"})
    void widthIsANumberInBounds(String width) {
        assertUsageError(
                "assess --hook clock.tick --as-of 2025-09-26 a.json --width " + width,
                "assess",
                "'" + width + "' is not a width. Give a number from 40 to 1000, for instance --width 100.");
    }

    @Test
    void wordsThatAreNotUnderstoodAreNamed() {
        assertUsageError("asess", "", "There is no command 'asess'. Did you mean assess?");
        assertUsageError("assess --hok x", "assess", "There is no option '--hok'. Did you mean --hook?");
        assertUsageError("packs timetable", "packs", "'timetable' is one word too many.");
        assertUsageError("assess --hook --as-of 2025-09-26", "assess", "--hook needs a value: --hook HOOK.");
        assertUsageError("rules --pack", "rules", "--pack needs a value: --pack PACK.");
        assertUsageError("rules --pack a --pack b", "rules", "--pack is given twice. Give it once.");
    }

    @Test
    void wordsThatStartWithAnAtSignAreNotReadAsFilesOfWords() {
        Run run = run("assess --hook clock.tick --as-of 2025-09-26 @a.json");
        assertEquals("There is no file '@a.json'.\n", run.err());
    }

    @Test
    void whatIsQuotedCannotActOnATerminal() {
        assertUsageError("assess --hook \u001B[31mred", "assess", "There is no hook '\uFFFD[31mred'.");
    }

    @Test
    void helpOnTheProgramNamesTheCommands() {
        Run run = run("--help");
        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertEquals(
                """
                Usage: java -jar probation-rules-standalone.jar [-hV] [--debug] COMMAND
                Checks how a probation service is being commissioned against the rules, and lists the rules.
                      --debug     If something breaks that should not, print its details.
                  -h, --help      Print this help and exit.
                  -V, --version   Print the version and exit.
                Commands:
                  assess   Checks dossiers: what is wrong, what is missing, and whether to go on.
                  convert  Makes dossiers from published notices and prints them as JSON.
                  explain  Tells why a rule found something in a dossier or did not.
                  packs    Lists the packs of rules: edition, owner and number of rules.
                  rules    Lists the rules: id, severity and title.
                  rule     Shows all that is known of one rule; or starts a new one.
                  pack     Checks, tests and signs packs while you write rules, and copies shipped ones.
                  docs     Writes a page on every rule of a pack.

                Help on one command, here on assess:
                  java -jar probation-rules-standalone.jar assess --help
                """,
                run.out());
    }

    @Test
    void helpOnAssessExplainsEveryHookAndEveryExitCode() {
        Run run = run("assess --help");
        assertEquals(0, run.code());
        assertTrue(
                run.out().startsWith("Usage: java -jar probation-rules-standalone.jar assess --hook HOOK --as-of DATE"),
                run.out());
        for (Hook hook : Hook.values()) {
            assertTrue(run.out().lines().anyMatch(line -> line.matches("  " + hook.id() + " +\\S.*")), run.out());
        }
        for (int code = 0; code <= 3; code++) {
            String start = "   " + code + "   ";
            assertTrue(run.out().lines().anyMatch(line -> line.startsWith(start)), run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "packs", "rules", "rule", "assess", "pack", "pack export", "pack check", "pack test", "pack digest", "pack sign", "pack verify",
        "rule new", "docs"})
    void everyCommandHasHelp(String command) {
        Run run = run(command + " --help");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Usage: java -jar probation-rules-standalone.jar " + command), run.out());
        assertEquals(run, run(command + " -h"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "packs", "rules", "rule", "pack export", "pack check", "pack test", "pack digest", "pack sign", "pack verify",
        "rule new", "docs"})
    void everyCommandOfTheBenchHasAnExampleAndAFormat(String command) {
        Run run = run(command + " --help");
        assertTrue(run.out().contains("For example"), run.out());
        assertTrue(run.out().contains("\n  java -jar probation-rules-standalone.jar " + command + " "), run.out());
        assertTrue(run.out().contains("--format"), run.out());
    }

    @Test
    void whatIsMissingOrTooMuchIsNamed() {
        assertUsageError("pack", "pack", "No command is named."
                + " The commands are export, check, test, coverage, mutate, diff, digest, sign and verify.");
        assertUsageError("pack chek x", "pack", "There is no command 'chek'. Did you mean check?");
        assertUsageError("pack check", "pack check", "No folder is named.");
        assertUsageError("pack check --format xml a", "pack check", "--format cannot be 'xml'. It is text or json or sarif.");
        assertUsageError("pack test a b", "pack test", "'b' is one word too many. Name one folder.");
        assertUsageError("pack sign a", "pack sign", "--key is missing: it names the file with the private key,");
        assertUsageError("pack verify --key k", "pack verify", "No folder is named.");
        assertUsageError("pack export timetable", "pack export", "Something is missing: the folder for its copy.");
        assertUsageError("pack export timetable a b", "pack export", "'b' is one word too many.");
        assertUsageError("rule new a", "rule new", "Something is missing: an id.");
        assertUsageError("rule TT-304 TT-305", "rule", "'TT-305' is one word too many.");
        assertUsageError("docs a", "docs", "Something is missing: the folder for the pages.");
    }

    @Test
    void versionIsPrintedWithoutThePlugin() {
        assertEquals(new Run(0, "probation-rules development\n", ""), run("--version"));
    }
}
