package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.probationrules.engine.PackLoader;
import org.probationrules.engine.PackSet;
import org.probationrules.engine.RulesEngine;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackProblem;

/** A letter too many or too few anywhere in a pack: it is taken, or refused with words; nothing else happens. */
class PackFuzzTest {

    private static final long SEED = 20261122;
    private static final int EDITS_A_FILE = 150;
    private static final String LETTERS = "\"'(){}[]$@:;,.#%&*-=|\\\n\t a0\u00e9\u202e";
    private static final String RULE = "XX-001-signed-after-notice/rule.drl";

    private final PackLoader loader = loader();

    /** Beside the sound pack, so that its rule need not be compiled where another file is edited. */
    private static PackLoader loader() {
        RulesEngine engine = new RulesEngine();
        PackSet shipped = engine.shippedPacks();
        engine.use(BrokenPack.sound());
        return new PackLoader(engine.packsInForce(), shipped);
    }

    @Test
    void aLetterTooManyOrTooFewIsTakenOrRefusedWithWords() {
        PackFiles sound = BrokenPack.sound();
        Random random = new Random(SEED);
        int refused = 0;
        for (String path : sound.paths()) {
            for (int i = 0; i < EDITS_A_FILE; i++) {
                SortedMap<String, byte[]> files = new TreeMap<>();
                sound.paths().forEach(each -> files.put(each, sound.bytes(each).orElseThrow()));
                String edited = edited(sound.text(path), random);
                files.put(path, edited.getBytes(StandardCharsets.UTF_8));
                List<PackProblem> problems = problems(new PackFiles(files));
                problems.forEach(it -> assertTold(it, path, edited));
                refused += problems.isEmpty() ? 0 : 1;
            }
        }
        assertTrue(refused > EDITS_A_FILE, "only " + refused + " edits were refused");
    }

    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length());
        return random.nextBoolean()
                ? text.substring(0, at) + text.substring(at + 1)
                : text.substring(0, at) + LETTERS.charAt(random.nextInt(LETTERS.length())) + text.substring(at);
    }

    private List<PackProblem> problems(PackFiles files) {
        try {
            loader.load(files);
            return List.of();
        } catch (PackException e) {
            return new ArrayList<>(e.problems());
        }
    }

    private static void assertTold(PackProblem it, String path, String edited) {
        String all = it + "\nafter an edit of " + path + ":\n" + edited;
        assertFalse(it.file().isEmpty() || it.message().isBlank(), all);
        for (String word : List.of("Exception", "drools", "org.kie", "java.", "Lambda", "probationrules.facts.A")) {
            assertFalse(it.message().contains(word), all);
        }
        boolean syntax = it.message().startsWith("not readable as YAML") || it.file().equals(RULE) && path.equals(RULE);
        assertTrue(it.line() > 0 || !syntax || it.message().startsWith("there is no rule"), all);
        if (it.file().equals(path) && it.line() > 0) {
            assertTrue(it.line() <= edited.lines().count() + 1, all);
        }
    }
}
