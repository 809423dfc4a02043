package org.probationrules.gate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.probationrules.gate.DeadlineException.Spent;

@Timeout(60)
class DeadlineTest {

    /** Something that never ends by itself, like a rule that got past the scan. */
    public static final class Endless {

        private Endless() {}

        public static void run() {
            long turns = 0;
            while (turns >= 0) {
                turns = turns == Long.MAX_VALUE ? 0 : turns + 1;
            }
        }
    }

    private static void check(int times) {
        for (int i = 0; i < times; i++) {
            Deadline.check();
        }
    }

    @Test
    void endsWhatComputesTooLong() {
        try (Deadline deadline = Deadline.set(Duration.ofMillis(50))) {
            DeadlineException stopped = assertThrows(DeadlineException.class, () -> check(Integer.MAX_VALUE));
            assertEquals(Spent.TIME, stopped.spent());
        }
    }

    @Test
    void doesNotCountTheTimeThatOthersTake() throws InterruptedException {
        try (Deadline deadline = Deadline.set(Duration.ofMillis(200))) {
            Thread.sleep(400);
            assertDoesNotThrow(() -> check(5_000));
        }
    }

    @Test
    void isNotPutOffByOneWithin() {
        try (Deadline outer = Deadline.set(Duration.ofMillis(50)); Deadline inner = Deadline.set(Duration.ofHours(1))) {
            assertThrows(DeadlineException.class, () -> check(Integer.MAX_VALUE));
        }
    }

    @Test
    void holdsNothingAfterItsEnd() {
        try (Deadline outer = Deadline.set(Duration.ofHours(1))) {
            Deadline.set(Duration.ZERO).close();
            assertDoesNotThrow(() -> check(5_000));
        }
        assertDoesNotThrow(() -> check(5_000));
    }

    @Test
    void countsCombinationsOfThoseWithinToo() {
        try (Deadline outer = Deadline.set(Duration.ofHours(1))) {
            try (Deadline inner = Deadline.set(Duration.ofHours(1))) {
                Deadline.checkCombination();
            }
            Deadline.checkCombination();
            assertEquals(2, outer.combinations());
            DeadlineException stopped = assertThrows(DeadlineException.class, () -> {
                for (long i = 0; i <= Deadline.MOST_COMBINATIONS; i++) {
                    Deadline.checkCombination();
                }
            });
            assertEquals(Spent.COMBINATIONS, stopped.spent());
        }
    }

    @Test
    void isFoundBehindOtherFailures() {
        DeadlineException stopped = new DeadlineException(Spent.TIME, 10);
        assertEquals(stopped, DeadlineException.behind(new IllegalStateException(new Exception(stopped))).orElseThrow());
        assertTrue(DeadlineException.behind(new IllegalStateException("another")).isEmpty());
    }

    @Test
    void endsALoopInAGuardedClass() throws Exception {
        Class<?> guarded = new ClassLoader(DeadlineTest.class.getClassLoader()) {
            Class<?> define() throws IOException {
                byte[] bytes = GuardedClasses.of(Map.of("it", bytes())).get("it");
                return defineClass(Endless.class.getName(), bytes, 0, bytes.length);
            }
        }.define();
        assertFalse(guarded == Endless.class);
        try (Deadline deadline = Deadline.set(Duration.ofMillis(50))) {
            Exception failure = assertThrows(Exception.class, () -> guarded.getMethod("run").invoke(null));
            assertTrue(DeadlineException.behind(failure).isPresent());
        }
    }

    @Test
    void aRuleFindsNoClassThatIsNotListed() throws Exception {
        ClassLoader rules = new RuleClassLoader(
                DeadlineTest.class.getClassLoader(), Map.of(Endless.class.getName(), bytes()));
        assertEquals(rules, rules.loadClass(Endless.class.getName()).getClassLoader());
        assertEquals(String.class, rules.loadClass("java.lang.String"));
        for (String name : new String[] {
            "java.io.File", "java.lang.Runtime", "java.lang.Thread", "org.drools.util.ClassUtils",
            "org.probationrules.facts.FactShape", "org.probationrules.engine.RulesEngine"
        }) {
            assertThrows(ClassNotFoundException.class, () -> rules.loadClass(name), name);
        }
    }

    private static byte[] bytes() throws IOException {
        String path = "/" + Endless.class.getName().replace('.', '/') + ".class";
        try (InputStream in = DeadlineTest.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        }
    }
}
