package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.probationrules.json.PlainJson;
import org.probationrules.pack.Messages;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.RuleCase;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Outcome;

/** What holds of every rule that is shipped. */
class EveryRuleTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]\\w*)}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])\\d[\\w.]*");
    /** The step to the day or the number before or after. */
    private static final Pattern STEP = Pattern.compile("\\.plusDays\\(-?1\\)|[+-] 1\\b");
    private static final Pattern FORBIDDEN = Pattern.compile("\\b(salience|eval|insert\\w*|modify|update|retract|delete|function"
            + "|declare|query|accumulate|collect|dialect|no-loop|lock-on-active|agenda-group|drools|kcontext|new|if|for|while"
            + "|System|Math)\\b");
    private static final int MOST_LINES = 60;

    private record Shipped(Pack pack, Pack.Rule rule) {

        String id() {
            return rule.metadata().id();
        }

        Stream<RuleCase> cases(String expect) {
            return rule.cases().stream().filter(it -> it.expect().equals(expect));
        }

        /** The condition and the consequence, without comments. */
        String body() {
            String code = rule.drl().lines()
                    .map(line -> line.strip().startsWith("//") ? "" : line)
                    .collect(Collectors.joining("\n"));
            return code.substring(code.indexOf("\nwhen"));
        }

        String bodyWithoutTexts() {
            return body().replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"");
        }
    }

    private static List<Shipped> shipped() {
        return ShippedCases.PACKS.stream()
                .flatMap(pack -> pack.rules().stream().map(rule -> new Shipped(pack, rule)))
                .toList();
    }

    private static Stream<DynamicTest> each(Consumer<Shipped> test) {
        return shipped().stream().map(it -> DynamicTest.dynamicTest(it.id(), () -> test.accept(it)));
    }

    @Test
    void thereAreRulesInEveryPack() {
        assertEquals(4, ShippedCases.PACKS.size());
        ShippedCases.PACKS.forEach(pack -> assertFalse(pack.rules().isEmpty(), pack.id()));
    }

    @TestFactory
    Stream<DynamicTest> itsFolderHoldsTheRuleAndItsCases() {
        return each(it -> {
            PackFiles files = ShippedFiles.under("packs/" + it.pack().id());
            String file = it.rule().metadata().file();
            String folder = file.substring(0, file.indexOf('/') + 1);
            assertTrue(folder.startsWith(it.id() + "-"), folder);
            assertEquals(
                    List.of(folder + "cases.yaml", folder + "rule.drl"),
                    files.paths().stream().filter(path -> path.startsWith(folder)).toList());
        });
    }

    @Test
    void idsNamesAndParametersStandOnceInAllPacks() {
        Map<String, String> seen = new HashMap<>();
        shipped().forEach(it -> {
            assertEquals(null, seen.put(it.id(), it.pack().id()), it.id());
            assertEquals(null, seen.put(it.rule().metadata().title(), it.id()), it.id());
        });
        ShippedCases.PACKS.forEach(pack -> pack.parameters().keySet().forEach(
                id -> assertEquals(null, seen.put(id, pack.id()), () -> "the parameter " + id + " of " + pack.id())));
    }

    /** By the dot a reader of a rule, and the rule itself, knows a parameter from a circumstance. */
    @Test
    void everyParameterHasADotInItsId() {
        ShippedCases.PACKS.forEach(pack -> pack.parameters().keySet().forEach(id -> assertTrue(id.contains("."), id)));
    }

    @TestFactory
    Stream<DynamicTest> itHasACaseThatPassesAndOneThatFails() {
        return each(it -> assertAll(
                () -> assertTrue(it.cases("pass").findAny().isPresent(), "no case passes"),
                () -> assertTrue(it.cases("fail").findAny().isPresent(), "no case fails"),
                () -> assertTrue(it.rule().cases().stream().anyMatch(one -> one.message().isPresent()),
                        "no case says what the message is"),
                () -> assertEquals(it.rule().cases().size(),
                        it.rule().cases().stream().map(RuleCase::name).distinct().count(), "two cases of one name")));
    }

    @TestFactory
    Stream<DynamicTest> itFiresInItsFailingCases() {
        return each(it -> it.cases("fail").forEach(failing -> {
            Assessment assessment = RuleCasesTest.ENGINE.packsInForce().withValues(failing.parameters()).assess(AssessmentRequest.of(
                    Hook.of(failing.hook()), failing.asOf(), PlainJson.write(failing.dossier())));
            List<Finding> findings = assessment.findings().stream()
                    .filter(finding -> finding.ruleId().equals(it.id()) && finding.outcome() == Outcome.FAIL)
                    .toList();
            assertFalse(findings.isEmpty(), () -> it.id() + " does not fail: " + failing.name());
            findings.forEach(finding -> assertFalse(
                    PLACEHOLDER.matcher(finding.message() + finding.remedy()).find(), finding.message()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> itsWelshSaysWhatItsEnglishSays() {
        return each(it -> {
            Messages welsh = it.pack().messages().get("cy");
            if (welsh != null && welsh.ruleIds().contains(it.id())) {
                assertAll(
                        () -> assertTrue(welsh.title(it.id()).isPresent(), "no title"),
                        () -> assertEquals(
                                placeholders(it.rule().metadata().message()),
                                placeholders(welsh.message(it.id()).orElse(""))),
                        () -> assertEquals(
                                placeholders(it.rule().metadata().remedy()),
                                placeholders(welsh.remedy(it.id()).orElse(""))));
            }
        });
    }

    /** A number is law or policy: it stands among the parameters, with its source and its date. */
    @TestFactory
    Stream<DynamicTest> itHoldsNoNumber() {
        return each(it -> assertEquals(List.of(), all(NUMBER, STEP.matcher(it.bodyWithoutTexts()).replaceAll("")), it.id()));
    }

    @TestFactory
    Stream<DynamicTest> itOnlyRaisesOneFinding() {
        return each(it -> {
            String body = it.bodyWithoutTexts();
            String consequence = body.substring(body.indexOf("\nthen") + "\nthen".length()).strip();
            assertAll(
                    () -> assertTrue(consequence.startsWith("report.finding("), consequence),
                    () -> assertTrue(consequence.matches("[^;]*\\);\\s*end"), consequence),
                    () -> assertEquals(List.of(), all(FORBIDDEN, body)),
                    () -> assertEquals(List.of("import org.probationrules.facts.*"), starting(it, "import")),
                    () -> assertEquals(List.of("global Report report"), starting(it, "global")),
                    () -> assertEquals(List.of("package org.probationrules.packs." + it.pack().id()), starting(it, "package")),
                    () -> assertTrue(it.rule().drl().endsWith("end\n"), "something follows after the rule"));
        });
    }

    @TestFactory
    Stream<DynamicTest> itIsShort() {
        return each(it -> assertTrue(it.rule().drl().lines().count() < MOST_LINES, () -> it.id() + " has " + it.rule().drl().lines().count() + " lines"));
    }

    /** A circumstance that nobody derives would break every assessment. */
    @TestFactory
    Stream<DynamicTest> itGoesByCircumstancesThatAreDerived() {
        Set<String> derived = new RulesEngine()
                .assess(AssessmentRequest.of(Hook.CLOCK_TICK, LocalDate.of(2026, 11, 22), "{}"))
                .circumstances().stream()
                .map(Assessment.Circumstance::name)
                .collect(Collectors.toSet());
        return each(it -> {
            Set<String> named = new TreeSet<>(it.rule().metadata().applies().keySet());
            it.rule().metadata().severityBy()
                    .filter(by -> !by.isByParameter())
                    .ifPresent(by -> named.add(by.name()));
            assertTrue(derived.containsAll(named), () -> named + " among " + derived);
        });
    }

    private static List<String> starting(Shipped it, String word) {
        return it.rule().drl().lines().filter(line -> line.startsWith(word + " ")).map(String::strip).toList();
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).toList());
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
