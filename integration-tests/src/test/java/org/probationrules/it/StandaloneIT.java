package org.probationrules.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Constants;

import org.probationrules.it.Examples.Example;

/** The standalone jar, as a process. */
class StandaloneIT {

    @TempDir
    private Path directory;

    /** What a process left behind when it ended. */
    private record Result(int code, String out, String err) {}

    @Test
    void tellsItsVersion() throws Exception {
        Result result = run("--version");
        assertEquals(0, result.code(), result::err);
        String version = Jars.manifest(Jars.plugin()).getMainAttributes().getValue(Constants.BUNDLE_VERSION);
        assertTrue(result.out().contains(version), result::out);
        assertEquals("", result.err());
    }

    @Test
    void tellsHowItIsUsed() throws Exception {
        Result result = run("--help");
        assertEquals(0, result.code(), result::err);
        assertTrue(result.out().contains("Usage"), result::out);
        assertEquals("", result.err());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void endsWithTheCodeOfTheRecommendation(Example example) throws Exception {
        Result result = run("assess", "--hook", example.hook(), "--as-of", example.asOf().toString(),
                example.dossier().toString());
        assertEquals(example.exitCode(), result.code(), () -> result.out() + result.err());
        assertEquals("", result.err());
    }

    static List<Example> examples() throws Exception {
        return Examples.all();
    }

    @Test
    void endsWithTwoForWhatItCannotRead() throws Exception {
        Path truncated = Files.writeString(directory.resolve("truncated.json"), "{\"procurement\": {\n  \"cpv\": [\"752");
        Result result = run("assess", "--hook", "opportunity.publish", "--as-of", "2025-09-26", truncated.toString());
        assertEquals(2, result.code());
        assertTrue(result.out().contains("line 2"), result::out);
        assertEquals(2, run("assess", "--hook", "opportunity.publish", truncated.toString()).code());
        assertEquals(2, run("assess", "--hook", "publish", "--as-of", "2025-09-26", truncated.toString()).code());
    }

    @Test
    void endsWithThreeWhereNoRuleApplies() throws Exception {
        Path empty = Files.writeString(directory.resolve("empty.json"), "{}");
        Result result = run("assess", "--hook", "contract.sign", "--as-of", "2025-09-26", empty.toString());
        assertEquals(3, result.code(), result::out);
    }

    @Test
    void refusesAnUnknownCommand() throws Exception {
        Result result = run("no-such-command");
        assertNotEquals(0, result.code());
        assertEquals("", result.out());
        assertFalse(result.err().isBlank());
        assertFalse(result.err().contains("\tat "), result::err);
    }

    /** What an author does first: copy a pack, check it, run its cases, spoil it. */
    @Test
    void isABenchForRuleAuthors() throws Exception {
        Path packs = directory.resolve("my packs");
        Path pack = packs.resolve("grants");
        Result export = run("pack", "export", "grants", packs.toString());
        assertEquals(0, export.code(), export::err);
        assertTrue(Files.exists(packs.resolve(".vscode/cases-1.0.schema.json")));
        Result check = run("pack", "check", pack.toString());
        assertEquals(0, check.code(), () -> check.out() + check.err());
        assertTrue(check.out().endsWith(" 0 errors, 0 warnings.\n"), check::out);
        Result started = run("rule", "new", pack.toString(), "GRT-121", "tried-by-a-test");
        assertEquals(0, started.code(), started::err);
        Result test = run("pack", "test", pack.toString());
        assertEquals(0, test.code(), () -> test.out() + test.err());
        assertTrue(test.out().matches("\\d+ cases: all are met \\(\\d+\\.\\d s\\)\\.\n"), test::out);

        Path rule = pack.resolve("GRT-121-tried-by-a-test/rule.drl");
        Files.writeString(rule, Files.readString(rule).replace("Award( )", "Awrd( )"));
        Result spoilt = run("pack", "check", "--format", "sarif", pack.toString());
        assertEquals(1, spoilt.code(), spoilt::err);
        assertTrue(spoilt.out().contains("GRT-121-tried-by-a-test/rule.drl"), spoilt::out);
        // How far the work has come may be said there, what the rules engine logs may not.
        assertFalse(spoilt.err().contains("ERROR"), spoilt::err);
    }

    @Test
    void leavesNoTemporaryFiles() throws Exception {
        run("--version");
        try (Stream<Path> files = Files.list(Files.createDirectories(directory.resolve("tmp")))) {
            assertEquals(List.of(), files.filter(file -> !file.getFileName().toString().startsWith("hsperf")).toList());
        }
    }

    @Test
    void holdsTheVeryBundleThatAHostInstalls() throws Exception {
        try (JarFile jar = new JarFile(Jars.standalone().toFile())) {
            byte[] nested = jar.getInputStream(jar.getEntry("bundles/probation-rules.jar")).readAllBytes();
            assertArrayEquals(Files.readAllBytes(Jars.plugin()), nested);
        }
    }

    private Result run(String... arguments) throws Exception {
        Path temporary = Files.createDirectories(directory.resolve("tmp"));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary));
        if (Runtime.version().feature() >= 24) {
            // Felix reaches into the JDK, and the JDK has begun to warn of that on standard error.
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of("-jar", Jars.standalone().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the process did not end");
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
