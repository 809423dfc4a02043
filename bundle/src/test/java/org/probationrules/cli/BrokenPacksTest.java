package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probationrules.bench.Bench;
import org.probationrules.engine.RulesEngine;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackProblem;
import org.probationrules.spi.bench.RuleBench;

/**
 * What an author is told of each way to break a pack, word for word: by the plugin, and by {@code pack check}.
 *
 * <p>After a change of words {@code -Dbroken.write=true} writes the answers into the files, to be read before they are kept.
 */
class BrokenPacksTest {

    private static final RulesEngine ENGINE = new RulesEngine();
    private static final RuleBench BENCH = new Bench(ENGINE);
    private static final boolean WRITE = Boolean.getBoolean("broken.write");
    private static final int SHOWN = 110;
    private static final String UNMET = "is not met: ";

    @TempDir
    Path folder;

    static List<BrokenPack> packs() throws IOException {
        return BrokenPack.all();
    }

    @Test
    void thePackThatIsBrokenIsSound() {
        assertDoesNotThrow(() -> new RulesEngine().use(BrokenPack.sound()));
    }

    @Test
    void thereAreManyWaysToBreakAPack() throws IOException {
        assertTrue(packs().size() >= 45, () -> "there are few ways to break a pack");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void thePluginSaysEverythingThatIsWrong(BrokenPack pack) throws IOException {
        String said = saidByThePlugin(pack);
        if (WRITE) {
            Path file = BrokenPack.FOLDER.resolve(pack.name() + ".yaml");
            String text = Files.readString(file);
            Files.writeString(file, text.substring(0, text.indexOf("said: |") + 7) + "\n" + said.indent(2));
        }
        assertEquals(pack.said(), said);
    }

    /** It runs no cases, which {@code pack test} does. */
    @ParameterizedTest
    @MethodSource("packs")
    void theCheckSaysTheSame(BrokenPack pack) throws IOException {
        Path copy = folder.resolve("broken");
        pack.writeTo(copy);
        Run run = Run.atBench(BENCH, "pack", "check", copy.toString());
        List<String> expected = blocks(pack.said()).filter(it -> !it.contains(UNMET)).sorted().toList();
        assertEquals(expected, saidByTheCheck(run.out(), copy), run.out() + run.err());
        assertEquals(expected.isEmpty() ? 0 : 1, run.code());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void nobodyIsToldOfTheMachinery(BrokenPack pack) {
        // The two names that stand in every rule file.
        String said = pack.said().replaceAll("(?:package |import )org\\.probationrules\\.[\\w.*]+", "");
        for (String word : List.of("Exception", "org.", "java.", "drools", "lambda", "mvel", "null", "ERR ", "Unable to")) {
            assertFalse(said.contains(word), pack.said());
        }
    }

    private static String saidByThePlugin(BrokenPack pack) {
        try {
            ENGINE.use(pack.files());
            return "";
        } catch (PackException e) {
            return e.problems().stream().map(it -> it + "\n" + shown(pack, it)).collect(Collectors.joining());
        } finally {
            ENGINE.useShipped("small");
        }
    }

    /** As the check shows it: a tab as a space, and of a long line the beginning. */
    private static String shown(BrokenPack pack, PackProblem it) {
        String number = "    " + it.line() + " | ";
        return pack.files().line(it.file(), it.line())
                .map(line -> line.replace('\t', ' ').stripTrailing())
                .filter(line -> !line.isEmpty())
                .map(line -> number + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\n"
                        + (it.column() == 0 ? "" : " ".repeat(number.length() - 2) + "| " + " ".repeat(it.column() - 1) + "^\n"))
                .orElse("");
    }

    /** A problem begins at the margin; what it shows is indented. */
    private static Stream<String> blocks(String said) {
        return said.isEmpty() ? Stream.of() : Stream.of(said.split("\n(?=\\S)")).map(String::stripTrailing);
    }

    /** The errors among what the check prints, without the folder, and each message on one line again. */
    private static List<String> saidByTheCheck(String printed, Path copy) {
        List<String> said = new ArrayList<>();
        for (String block : printed.split("\n\n")) {
            List<String> lines = block.lines().toList();
            if (lines.size() > 1 && lines.get(1).startsWith("    error")) {
                List<String> message = lines.subList(1, lines.size()).stream().takeWhile(line -> !line.matches(" {4}\\d+ \\| .*")).toList();
                String text = message.stream().map(String::strip).collect(Collectors.joining(" "));
                List<String> shown = lines.subList(1 + message.size(), lines.size());
                said.add(Stream.concat(
                                Stream.of(lines.get(0).substring(copy.toString().length() + 1) + ": "
                                        + text.substring(text.indexOf(": ") + 2)),
                                shown.stream())
                        .collect(Collectors.joining("\n")));
            }
        }
        return said.stream().sorted().toList();
    }
}
