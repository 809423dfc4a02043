package org.probationrules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassScanTest {

    /** What the build made of the shipped rules; RuleCompilerTest holds what is made of them at run time. */
    @ParameterizedTest
    @ValueSource(strings = {"timetable", "registration", "qualification", "grants"})
    void passesTheShippedRules(String pack) throws IOException {
        Path classes = Path.of("target/classes");
        Map<String, byte[]> byName = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes.resolve("org/probationrules/packs/" + pack))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
                byName.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
        }
        assertEquals(List.of(), ClassScan.of("org.probationrules.packs." + pack, byName));
    }
}
