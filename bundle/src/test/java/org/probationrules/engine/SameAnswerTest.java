package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.probationrules.json.PlainJson;
import org.probationrules.pack.RuleCase;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.AssessmentRequest.Stage;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Hook;

/** The same request on the same packs gives the same bytes: on any thread, whatever else is asked, from any engine. */
class SameAnswerTest {

    private static final int THREADS = 4;
    private static final int TIMES = 200;
    private static final RulesEngine ENGINE = new RulesEngine();

    @Test
    void onManyThreadsAtOnce() throws Exception {
        List<AssessmentRequest> requests = requests();
        List<byte[]> expected = requests.stream().map(SameAnswerTest::answer).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                runs.add(threads.submit(() -> {
                    int different = 0;
                    for (int i = 0; i < TIMES; i++) {
                        int which = (first + i) % requests.size();
                        different += Arrays.equals(expected.get(which), answer(requests.get(which))) ? 0 : 1;
                    }
                    return different;
                }));
            }
            for (Future<Integer> run : runs) {
                assertEquals(0, run.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theSameRequestOnAllThreads() throws Exception {
        AssessmentRequest request = requests().get(0);
        byte[] expected = answer(request);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS * TIMES; i++) {
                answers.add(threads.submit(() -> answer(request)));
            }
            for (Future<byte[]> answer : answers) {
                assertArrayEquals(expected, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void fromAnotherEngine() {
        RulesEngine other = new RulesEngine();
        for (AssessmentRequest request : requests()) {
            assertArrayEquals(answer(request), other.toJson(other.assess(request)));
        }
    }

    @Test
    void whatTheAnswerDependsOnIsInItsId() {
        AssessmentRequest request = requests().get(0);
        List<String> ids = List.of(
                id(request),
                id(request.withStage(Stage.DRAFT)),
                id(request.withLocale(Locale.forLanguageTag("cy"))),
                id(AssessmentRequest.of(request.hook(), request.asOf().plusDays(1), request.json().orElseThrow())),
                id(AssessmentRequest.of(Hook.CLOCK_TICK, request.asOf(), request.json().orElseThrow())),
                id(AssessmentRequest.of(request.hook(), request.asOf(), "{}")));
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertEquals(id(request), id(request));
    }

    /** The largest failing cases of each pack, among them one in Welsh and a document that is refused. */
    private static List<AssessmentRequest> requests() {
        List<AssessmentRequest> requests = new ArrayList<>();
        for (var pack : ShippedCases.PACKS) {
            pack.rules().stream()
                    .flatMap(rule -> rule.cases().stream())
                    .filter(it -> it.expect().equals("fail") && it.parameters().isEmpty())
                    .sorted(Comparator.comparing((RuleCase it) -> -it.dossier().toString().length()))
                    .limit(3)
                    .forEach(it -> requests.add(AssessmentRequest.of(
                            Hook.of(it.hook()), it.asOf(), PlainJson.write(it.dossier()))));
        }
        requests.add(requests.get(0).withLocale(Locale.forLanguageTag("cy")));
        requests.add(AssessmentRequest.of(requests.get(0).hook(), requests.get(0).asOf(), "{\"awards\": 1}"));
        return requests;
    }

    private static String id(AssessmentRequest request) {
        return ENGINE.assess(request).id();
    }

    private static byte[] answer(AssessmentRequest request) {
        var assessment = ENGINE.assess(request);
        assertEquals(false, assessment.completion() == Completion.FAILED);
        return ENGINE.toJson(assessment);
    }
}
