package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rule files that try to do harm, and what comes of them.
 *
 * <p>{@code refused} holds what would show at once if it got through, {@code deadly} what would end or stop the platform,
 * {@code stopped} what is a rule like any other, and too much.
 */
class AttackTest {

    private static final Path ATTACKS = Path.of("src/test/resources/attacks");
    /** What the rule language runs while it compiles: why files are looked at before. */
    private static final Set<String> WHILE_COMPILING = Set.of("declare-enum");
    /** What is wrong with a file as a whole. */
    private static final Set<String> WHOLE_FILES = Set.of("large", "long-chain", "package-none");

    @TempDir
    Path made;

    private record Outcome(String effects, String answer, String said) {}

    @Test
    void noneGetsThroughTheGate() throws Exception {
        List<Path> refused = new ArrayList<>(in("refused"));
        refused.addAll(in("deadly"));
        List<Path> all = new ArrayList<>(refused);
        all.addAll(in("stopped"));
        assertTrue(all.size() >= 60, "there are " + all.size() + " attacks");
        Map<String, Outcome> outcomes = run("gate", all);
        assertEquals(all.size(), outcomes.size(), "the platform ended after " + outcomes.keySet());
        assertAll(outcomes.entrySet().stream().map(it -> () -> assertEquals("", it.getValue().effects(), it.getKey())));
        assertAll(refused.stream().map(it -> it.getFileName().toString()).map(name -> () -> {
            Outcome outcome = outcomes.get(name);
            assertEquals("refused", outcome.answer(), name + ": " + outcome);
            String place = name + "/rule.drl" + (WHOLE_FILES.contains(name) ? ": " : ":\\d+(:\\d+)?: ");
            assertTrue(outcome.said().matches(place + ".+"), outcome.said());
        }));
        assertAll(in("stopped").stream().map(it -> it.getFileName().toString()).map(name -> () -> {
            Outcome outcome = outcomes.get(name);
            assertEquals("FAILED", outcome.answer(), name + ": " + outcome);
            assertTrue(outcome.said().matches("\\[INPUT-01[45] .*\"attack\".*]"), outcome.said());
        }));
    }

    /** So that the test above can fail; and whatever takes effect without a gate is seen by the scan alone. */
    @Test
    void manyTakeEffectWithoutAGate() throws Exception {
        List<Path> attacks = in("refused");
        Map<String, Outcome> outcomes = run("open", attacks);
        assertEquals(attacks.size(), outcomes.size(), "the platform ended after " + outcomes.keySet());
        List<String> effective = outcomes.entrySet().stream()
                .filter(it -> !it.getValue().effects().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertTrue(effective.size() >= 62, "only " + effective.size() + " took effect: " + effective);
        List<String> unseen = effective.stream()
                .filter(name -> !outcomes.get(name).answer().equals("seen"))
                .filter(name -> !WHILE_COMPILING.contains(name))
                .toList();
        assertEquals(List.of(), unseen);
        for (String name : WHILE_COMPILING) {
            assertFalse(outcomes.get(name).effects().isEmpty(), name);
        }
    }

    @Test
    void onePlatformEndsWithoutAGate() throws Exception {
        assertEquals(Map.of(), run("open", List.of(ATTACKS.resolve("deadly/exit"))));
    }

    private static List<Path> in(String group) throws IOException {
        try (Stream<Path> attacks = Files.list(ATTACKS.resolve(group))) {
            return attacks.sorted().toList();
        }
    }

    private Map<String, Outcome> run(String mode, List<Path> attacks) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m", "-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                AttackedPlatform.class.getName(), mode, made.toString()));
        attacks.forEach(attack -> command.add(attack.toString()));
        File out = Files.createTempFile("attacks", ".txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), "an attack keeps the platform busy");
            Map<String, Outcome> outcomes = new LinkedHashMap<>();
            for (String line : Files.readAllLines(out.toPath())) {
                String[] parts = line.split("\t", -1);
                if (parts.length == 4) {
                    outcomes.put(parts[0], new Outcome(parts[1], parts[2], parts[3]));
                }
            }
            assertNotEquals(1, process.exitValue(), "the platform could not be started");
            return outcomes;
        } finally {
            process.destroyForcibly();
            Files.delete(out.toPath());
        }
    }
}
