package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probationrules.cli.Samples.Answer;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Recommendation;

/** Notices on the command line: read together, judged one procurement at a time. */
class CliNoticesTest {

    @TempDir
    Path folder;

    private static String[] assess(Object... more) {
        return Stream.concat(
                        Stream.of("assess", "--from", "ocds", "--hook", "opportunity.publish", "--as-of", "2025-09-26"),
                        Arrays.stream(more).map(Object::toString))
                .toArray(String[]::new);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static FakePlugin plugin() {
        return FakePlugin.answering(dossier -> dossier.equals("stop")
                ? new Answer().recommends(Completion.COMPLETE, Recommendation.STOP)
                : new Answer());
    }

    @Test
    void headsTheReportWithTheProcurementAndListsTheNotes() throws IOException {
        Run run = Run.of(plugin(), assess(file("a.json", "go")));
        assertEquals(0, run.code(), run::err);
        assertTrue(run.out().startsWith("Procurement ocds-h6vhtk-000001\n═"), run::out);
        assertTrue(run.out().contains("INPUT-204"), run::out);
        assertTrue(run.out().contains("A code is passed over."), run::out);
        assertTrue(run.out().contains("line 3, column 7 (/releases/0)"), run::out);
        assertEquals("", run.err());
    }

    @Test
    void saysOfSeveralFilesWhichOneANoteIsAbout() throws IOException {
        Run run = Run.of(plugin(), assess(file("a.json", "go"), file("b.json", "stop")));
        assertEquals(1, run.code());
        assertTrue(run.out().contains("Procurement 2 of 2: ocds-h6vhtk-000002"), run::out);
        assertTrue(run.out().replaceAll("\\s+", " ").contains("b.json': A code is passed over."), run::out);
    }

    @Test
    void goesOnAfterAFileThatIsMalformedOrMissing() throws IOException {
        Run run = Run.of(plugin(), assess(file("bad.json", ""), folder.resolve("none.json"), file("b.json", "go")));
        assertEquals(2, run.code());
        assertTrue(run.out().contains("ocds-h6vhtk-000002"), run::out);
        String said = run.err().replaceAll("\\s+", " ");
        assertTrue(said.contains("bad.json', line 3, column 7: The document is not JSON"), said);
        assertTrue(said.contains("none.json"), said);
    }

    @Test
    void writesJsonWithNullForWhatWasNotRead() throws IOException {
        Run run = Run.of(plugin(), assess("--format", "json", file("bad.json", ""), file("b.json", "go")));
        assertEquals(2, run.code());
        assertTrue(run.out().startsWith("[\nnull,\n{"), run::out);
    }

    @Test
    void needsTheMomentAndTheDay() throws IOException {
        Run run = Run.of(plugin(), "assess", "--from", "ocds", file("a.json", "go").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--hook is missing"), run::err);
        Run other = Run.of(plugin(), "assess", "--from", "xml", "--hook", "clock.tick", "--as-of", "2025-09-26", "a");
        assertTrue(other.err().contains("--from cannot be 'xml'. It is dossier or ocds."), other::err);
    }

    @Test
    void convertsOne() throws IOException {
        Run run = Run.of(plugin(), "convert", "--from", "ocds", file("a.json", "{}").toString());
        assertEquals(0, run.code());
        assertEquals("{}\n", run.out());
        assertTrue(run.err().contains("A code is passed over."), run::err);
    }

    @Test
    void convertsSeveralAndSaysWhatItCouldNot() throws IOException {
        Run run = Run.of(plugin(), "convert", "--from", "ocds",
                file("a.json", "{}").toString(), file("bad.json", "").toString(), file("b.json", "{}").toString());
        assertEquals(2, run.code());
        assertEquals("[\n{},\n{}\n]\n", run.out());
    }

    @Test
    void convertNeedsToKnowFromWhat() {
        Run run = Run.of(plugin(), "convert", "a.json");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("Give --from ocds."), run::err);
        assertTrue(Run.of(plugin(), "convert", "--from", "dossier", "a.json").err().contains("It is ocds."));
    }
}
