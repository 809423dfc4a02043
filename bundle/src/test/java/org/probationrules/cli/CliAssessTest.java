package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probationrules.cli.Samples.Answer;
import org.probationrules.spi.AssessmentRequest.Stage;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Recommendation;

class CliAssessTest {

    private static final String[] COMMAND = {"assess", "--hook", "opportunity.publish", "--as-of", "2025-09-26"};

    @TempDir
    Path folder;

    private static String[] assess(Object... more) {
        return Stream.concat(Arrays.stream(COMMAND), Arrays.stream(more).map(Object::toString)).toArray(String[]::new);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Answer answer(String named) {
        return switch (named) {
            case "proceed" -> new Answer();
            case "warned" -> new Answer().recommends(Completion.COMPLETE, Recommendation.PROCEED_WITH_WARNINGS);
            case "stop" -> new Answer().recommends(Completion.COMPLETE, Recommendation.STOP);
            case "undecided" -> new Answer().recommends(Completion.INCOMPLETE, Recommendation.UNDECIDED);
            case "refused" -> new Answer().recommends(Completion.REFUSED, Recommendation.UNDECIDED);
            case "failed" -> new Answer().recommends(Completion.FAILED, Recommendation.UNDECIDED);
            default -> throw new IllegalArgumentException(named);
        };
    }

    @ParameterizedTest
    @CsvSource({"proceed, 0", "warned, 0", "stop, 1", "refused, 2", "undecided, 3", "failed, 3"})
    void exitCodeFollowsTheAnswerInBothFormats(String answer, int code) throws IOException {
        Path file = file("a.json", answer);
        Run text = Run.of(FakePlugin.answering(CliAssessTest::answer), assess(file));
        Run json = Run.of(FakePlugin.answering(CliAssessTest::answer), assess("--format", "json", file));
        assertEquals(code, text.code());
        assertEquals(code, json.code());
        assertEquals("", text.err() + json.err());
    }

    @ParameterizedTest
    @CsvSource({
        "proceed, stop, 1",
        "stop, undecided, 3",
        "undecided, refused, 2",
        "refused, proceed, 2",
        "failed, stop, 3"
    })
    void gravestOfSeveralFilesCounts(String first, String second, int code) throws IOException {
        Run run = Run.of(
                FakePlugin.answering(CliAssessTest::answer), assess(file("a.json", first), file("b.json", second)));
        assertEquals(code, run.code());
    }

    @Test
    void requestCarriesWhatWasAskedFor() throws IOException {
        FakePlugin plugin = FakePlugin.answering(new Answer());
        Run.of(plugin, assess("--draft", "--lang=cy", file("a.json", "{}")));
        assertEquals(Hook.OPPORTUNITY_PUBLISH, plugin.requests.get(0).hook());
        assertEquals(LocalDate.of(2025, 9, 26), plugin.requests.get(0).asOf());
        assertEquals(Stage.DRAFT, plugin.requests.get(0).stage());
        assertEquals(Locale.forLanguageTag("cy"), plugin.requests.get(0).locale());
    }

    @Test
    void dossierIsFinalAndEnglishUnlessSaidOtherwise() throws IOException {
        FakePlugin plugin = FakePlugin.answering(new Answer());
        Run.of(plugin, assess(file("a.json", "{}")));
        assertEquals(Stage.FINAL, plugin.requests.get(0).stage());
        assertEquals(Locale.ENGLISH, plugin.requests.get(0).locale());
    }

    @Test
    void oneFileIsNamedInTheReport() throws IOException {
        Path file = file("ŵ.json", "{}");
        Run run = Run.of(FakePlugin.answering(new Answer()), assess("--width=1000", file));
        assertTrue(run.out().startsWith("File    " + file + "\nMoment  opportunity.publish: "), run.out());
    }

    @Test
    void severalFilesHaveAHeadingEachAndAreKeptApart() throws IOException {
        Path first = file("a.json", "proceed");
        Path second = file("b.json", "stop");
        Run run = Run.of(FakePlugin.answering(CliAssessTest::answer), assess("--width=1000", first, second));
        String one = "File 1 of 2: " + first;
        String two = "File 2 of 2: " + second;
        assertTrue(run.out().startsWith(one + "\n" + "═".repeat(one.length()) + "\n\nMoment  "), run.out());
        assertTrue(run.out().contains("\n\n\n" + two + "\n" + "═".repeat(two.length()) + "\n\nMoment  "), run.out());
        assertFalse(run.out().contains("File  "), run.out());
    }

    @Test
    void standardInputIsRead() {
        FakePlugin plugin = FakePlugin.answering(CliAssessTest::answer);
        Run run = Run.withInput(plugin, "stop", assess("-"));
        assertEquals(1, run.code());
        assertTrue(run.out().startsWith("File    standard input\n"), run.out());
    }

    @Test
    void standardInputCannotBeReadTwice() {
        Run run = Run.of(Run.NOT_NEEDED, InputStream.nullInputStream(), assess("-", "-"));
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("Standard input (-) is named twice. It can be read once.\n"), run.err());
    }

    @Test
    void brokenStandardInputIsBadInput() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the pipe broke");
            }
        };
        Run run = Run.of(Run.NOT_NEEDED, broken, assess("-"));
        assertEquals(new Run(2, "", "What was given on standard input could not be read: the pipe broke\n"), run);
    }

    @Test
    void jsonOfOneFileIsThePluginsDocumentAndANewline() throws IOException {
        Run run = Run.of(FakePlugin.answering(CliAssessTest::answer), assess("--format=json", file("a.json", "stop")));
        assertEquals(new Run(1, "{\"of\":\"stop\",\"ŵ\":\"£\"}\n", ""), run);
    }

    @Test
    void jsonOfSeveralFilesIsAnArrayWithAPlaceForEach() throws IOException {
        Path missing = folder.resolve("missing.json");
        Run run = Run.of(
                FakePlugin.answering(CliAssessTest::answer),
                assess("--format=json", missing, file("a.json", "proceed"), file("b.json", "stop")));
        assertEquals(
                """
                [
                null,
                {"of":"proceed","ŵ":"£"},
                {"of":"stop","ŵ":"£"}
                ]
                """,
                run.out());
        assertEquals(2, run.code());
    }

    @Test
    void jsonOfOneMissingFileIsNothing() {
        Run run = Run.of(
                Run.NOT_NEEDED, InputStream.nullInputStream(), assess("--format=json", folder.resolve("missing.json")));
        assertEquals("", run.out());
        assertEquals(2, run.code());
    }

    @Test
    void missingFileIsNamedAndTheOthersGoOn() throws IOException {
        Run run = Run.of(
                FakePlugin.answering(CliAssessTest::answer), assess("nowhere.json", file("b.json", "proceed")));
        assertEquals(2, run.code());
        assertEquals("There is no file 'nowhere.json'.\n", run.err());
        assertTrue(run.out().startsWith("File 2 of 2: "), run.out());
    }

    @Test
    void folderIsNotAFile() {
        Run run = Run.of(Run.NOT_NEEDED, InputStream.nullInputStream(), assess(folder));
        assertEquals(2, run.code());
        assertTrue(run.err().endsWith("is a folder. Name the files in it.\n"), run.err());
    }

    @Test
    void impossibleNameIsNoFile() {
        Run run = Run.of(Run.NOT_NEEDED, InputStream.nullInputStream(), assess("a\0b"));
        assertEquals(new Run(2, "", "There is no file 'a\uFFFDb'.\n"), run);
    }

    @Test
    void fileWithoutPermissionIsNamed() throws IOException {
        Path file = file("secret.json", "{}");
        assumeTrue(file.toFile().setReadable(false), "this file system has no permissions");
        assumeFalse(Files.isReadable(file), "an administrator reads everything");
        Run run = Run.of(Run.NOT_NEEDED, InputStream.nullInputStream(), assess(file));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("may not be read: its permissions"), run.err());
    }

    @Test
    void fileOverTheLimitIsLeftUnread() throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(DossierFile.LIMIT + 1L);
        }
        Run run = Run.of(Run.NOT_NEEDED, InputStream.nullInputStream(), assess(large));
        assertEquals(2, run.code());
        assertTrue(run.err().replace('\n', ' ').contains("is larger than 50 MB, the most that is read"), run.err());
    }

    @Test
    void endlessStandardInputIsReadUpToTheLimitOnly() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return length;
            }
        };
        Run run = Run.of(Run.NOT_NEEDED, endless, assess("-"));
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("What was given on standard input is larger than 50 MB"), run.err());
    }

    @Test
    void pluginThatDoesNotStartIsOneSentence() throws IOException {
        Run run = Run.of(
                () -> {
                    throw new IllegalStateException("no packs");
                },
                InputStream.nullInputStream(),
                assess(file("a.json", "{}")));
        assertEquals(
                new Run(
                        3,
                        "",
                        """
                        The program broke (IllegalStateException: no packs). Run the command again with --debug for the
                        details.
                        """),
                run);
    }

    @Test
    void pluginThatIsNotThereIsOneSentence() throws IOException {
        Run run = Run.of(() -> null, InputStream.nullInputStream(), assess(file("a.json", "{}")));
        assertEquals(3, run.code());
        assertTrue(run.err().contains("the rules did not start"), run.err());
    }

    @Test
    void errorsOfTheJavaMachineAreCaughtToo() throws IOException {
        Run run = Run.of(
                () -> {
                    throw new NoClassDefFoundError("org/example/Lost");
                },
                InputStream.nullInputStream(),
                assess(file("a.json", "{}")));
        assertEquals(3, run.code());
        assertTrue(run.err().startsWith("The program broke (NoClassDefFoundError: org/example/Lost)."), run.err());
    }

    @Test
    void detailsComeWithDebugOnly() throws IOException {
        FakePlugin broken = FakePlugin.broken(new IllegalStateException("lost a wheel"));
        Run quiet = Run.of(broken, assess(file("a.json", "{}")));
        Run loud = Run.of(broken, assess("--debug", file("a.json", "{}")));
        assertEquals(3, quiet.code());
        assertEquals(3, loud.code());
        assertFalse(quiet.err().contains("\tat "), quiet.err());
        assertTrue(loud.err().startsWith("The program broke (IllegalStateException: lost a wheel).\n"), loud.err());
        assertTrue(loud.err().contains("\tat "), loud.err());
    }

    @Test
    void brokenRunLeavesNoHalfOfAJsonArray() throws IOException {
        FakePlugin plugin = FakePlugin.answering(CliAssessTest::answer);
        Run run = Run.of(plugin, assess("--format=json", file("a.json", "proceed"), file("b.json", "no such answer")));
        assertEquals(3, run.code());
        assertEquals("", run.out());
    }
}
