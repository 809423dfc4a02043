package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Outcome;

/** One pass and the rules engine answer the same, byte for byte. */
class EvaluatorsAgreeTest {

    /** How many random dossiers are tried; the profile {@code differential} tries many more. */
    private static final long DOSSIERS = Long.getLong("differential.dossiers", 500);

    private static final String BY_DROOLS = "\"evaluator\": \"drools\"";
    private static final RulesEngine ONE_PASS = new RulesEngine();
    private static final RulesEngine DROOLS =
            new RulesEngine(new EngineSettings(Map.of(), Duration.ofSeconds(60), Evaluator.DROOLS));

    private static Assessment compare(AssessmentRequest request, String what) {
        Assessment answer = ONE_PASS.assess(request);
        String found = json(ONE_PASS, answer);
        String reference = json(DROOLS, DROOLS.assess(request));
        assertTrue(reference.contains(BY_DROOLS), reference);
        String wanted = reference.replace(BY_DROOLS, "\"evaluator\": \"one-pass\"");
        if (!wanted.equals(found)) {
            String dossier = request.json().map(json -> new String(json, StandardCharsets.UTF_8)).orElse("");
            fail(what + " at " + request.hook() + " as of " + request.asOf() + ", " + firstDifference(wanted, found)
                    + "\n" + dossier);
        }
        return answer;
    }

    private static String json(RulesEngine engine, Assessment assessment) {
        return new String(engine.toJson(assessment), StandardCharsets.UTF_8);
    }

    /** Where two texts part, with what stands before and after. */
    private static String firstDifference(String wanted, String found) {
        List<String> first = wanted.lines().toList();
        List<String> second = found.lines().toList();
        int line = 0;
        while (line < Math.min(first.size(), second.size()) && first.get(line).equals(second.get(line))) {
            line++;
        }
        return "line " + (line + 1) + " of the assessment\nby the rules engine:\n" + around(first, line) + "\nin one pass:\n"
                + around(second, line);
    }

    private static String around(List<String> lines, int line) {
        return String.join("\n", lines.subList(Math.max(0, line - 20), Math.min(lines.size(), line + 8)));
    }

    @Test
    void onEveryCaseOfEveryRule() {
        ShippedCases.all().parallel().forEach(it -> compare(CaseRunner.request(it), it.ruleId() + " " + it.name()));
    }

    @Test
    void onEveryExample() throws IOException {
        for (Path folder : RandomDossiers.examples()) {
            Properties asked = new Properties();
            asked.load(new StringReader(Files.readString(folder.resolve("request.properties"))));
            byte[] dossier = Files.readAllBytes(folder.resolve("dossier.json"));
            compare(
                    AssessmentRequest.of(
                            Hook.of(asked.getProperty("hook")), LocalDate.parse(asked.getProperty("as-of")), dossier),
                    folder.getFileName().toString());
        }
    }

    @Test
    void onRandomDossiers() {
        RandomDossiers random = new RandomDossiers();
        Map<Outcome, AtomicInteger> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, new AtomicInteger());
        }
        AtomicInteger judged = new AtomicInteger();
        LongStream.range(0, DOSSIERS).parallel().forEach(number -> {
            Assessment answer = compare(random.request(number), "dossier " + number);
            answer.rules().forEach(rule -> outcomes.get(rule.outcome()).incrementAndGet());
            judged.addAndGet(answer.completion() == Completion.COMPLETE || answer.completion() == Completion.INCOMPLETE ? 1 : 0);
        });
        // What is never judged, or always in one way, compares nothing.
        assertTrue(judged.get() > DOSSIERS * 9 / 10, judged + " of " + DOSSIERS + " were judged");
        outcomes.forEach((outcome, count) -> assertTrue(count.get() > DOSSIERS / 50, outcome + " came out " + count + " times"));
        System.out.println(DOSSIERS + " random dossiers, " + judged + " of them judged; outcomes of rules: " + outcomes);
    }
}
