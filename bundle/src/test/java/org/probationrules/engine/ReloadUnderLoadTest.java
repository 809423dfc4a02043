package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.probationrules.json.PlainJson;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.RuleCase;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Hook;

/** Hosts go on asking while packs come and go, and each answer is that of one pack or of the other, whole. */
class ReloadUnderLoadTest {

    private static final int RELOADS = 100;
    private static final int ASSESSMENTS = 10_000;
    private static final int HOSTS = 2;
    private static final String RULE = "GRT-001";

    @Test
    void everyAnswerIsOfOnePackOrTheOther() throws Exception {
        RulesEngine engine = new RulesEngine();
        PackFiles one = onlyTheRule(drl -> drl.replace("when\n", "when\n    // one\n"));
        PackFiles other = onlyTheRule(drl -> drl.replace("when\n", "when\n    // the other\n"));
        RuleCase asked = ShippedCases.all()
                .filter(it -> it.ruleId().equals(RULE) && it.expect().equals("fail"))
                .findFirst()
                .orElseThrow();
        AssessmentRequest request =
                AssessmentRequest.of(Hook.of(asked.hook()), asked.asOf(), PlainJson.write(asked.dossier()));
        engine.use(one);
        String answerOfOne = answer(engine, request);
        engine.use(other);
        String answerOfOther = answer(engine, request);
        assertNotEquals(answerOfOne, answerOfOther);

        AtomicInteger asking = new AtomicInteger(ASSESSMENTS);
        AtomicInteger reloads = new AtomicInteger();
        ExecutorService hosts = Executors.newFixedThreadPool(HOSTS);
        try {
            List<Future<Set<String>>> answers = new ArrayList<>();
            for (int i = 0; i < HOSTS; i++) {
                Callable<Set<String>> host = () -> {
                    Set<String> seen = new TreeSet<>();
                    // As long as packs come and go, and until enough was asked.
                    while (asking.getAndDecrement() > 0 || reloads.get() < RELOADS) {
                        seen.add(answer(engine, request));
                        if (asking.get() <= 0) {
                            // Enough was asked; the packs that are still to come shall have the processor.
                            Thread.sleep(2);
                        }
                    }
                    return seen;
                };
                answers.add(hosts.submit(host));
            }
            while (reloads.getAndIncrement() < RELOADS) {
                engine.use(reloads.get() % 2 == 0 ? other : one);
            }
            Set<String> seen = new TreeSet<>();
            for (Future<Set<String>> answer : answers) {
                seen.addAll(answer.get());
            }
            assertEquals(new TreeSet<>(List.of(answerOfOne, answerOfOther)), seen);
            assertTrue(asking.get() <= 0, "asked too little");
        } finally {
            hosts.shutdownNow();
        }
    }

    /** The pack of grants with one rule, edited, which is compiled at each reload. */
    private static PackFiles onlyTheRule(UnaryOperator<String> edit) {
        PackFiles shipped = ShippedFiles.under("packs/grants");
        SortedMap<String, byte[]> files = new TreeMap<>();
        shipped.paths().stream()
                .filter(path -> path.startsWith(RULE) || path.equals("pack.yaml") || path.equals("parameters.yaml"))
                .forEach(path -> files.put(path, (path.endsWith(".drl") ? edit : UnaryOperator.<String>identity())
                        .apply(shipped.text(path))
                        .getBytes(StandardCharsets.UTF_8)));
        return new PackFiles(files);
    }

    private static String answer(RulesEngine engine, AssessmentRequest request) {
        return new String(engine.toJson(engine.assess(request)), StandardCharsets.UTF_8);
    }
}
