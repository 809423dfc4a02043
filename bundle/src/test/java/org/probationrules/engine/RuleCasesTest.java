package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.probationrules.facts.Parameter;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.RuleCase;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Outcome;

/** Every case of every rule gives what it says, with all packs loaded. */
class RuleCasesTest {

    private static final RulesEngine ENGINE = new RulesEngine();

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return ShippedFiles.packIds().stream()
                .flatMap(id -> PackReader.read(ShippedFiles.under("packs/" + id)).rules().stream())
                .flatMap(rule -> rule.cases().stream())
                .map(it -> DynamicTest.dynamicTest(it.ruleId() + ": " + it.name(), () -> check(it)));
    }

    private static void check(RuleCase it) {
        Assessment assessment = engineFor(it).assess(AssessmentRequest.of(
                Hook.of(it.hook()), it.asOf(), new PlainJson().write(it.dossier())));
        Optional<Finding> refusal = assessment.findings().stream()
                .filter(RuleCasesTest::isAboutDocument)
                .filter(finding -> !mayBe(finding, it))
                .findFirst();
        assertEquals(Optional.empty(), refusal.map(Finding::message), "the dossier of the case is not after the format");
        Outcome outcome = assessment.rules().stream()
                .filter(rule -> rule.ruleId().equals(it.ruleId()))
                .findFirst()
                .orElseThrow()
                .outcome();
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> finding.ruleId().equals(it.ruleId()))
                .toList();
        assertEquals(it.expect(), outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), () -> findings.stream()
                .map(finding -> finding.message() + " at " + finding.pointer() + " " + finding.arguments()
                        + " missing " + finding.missing())
                .collect(Collectors.joining("\n")) + assessment.circumstances());
        List<Finding> expected =
                findings.stream().filter(finding -> finding.outcome() == outcome).toList();
        if (!expected.isEmpty()) {
            checkFindings(it, expected);
        }
    }

    private static boolean isAboutDocument(Finding finding) {
        return finding.pack().equals("input") && !finding.ruleId().equals("INPUT-010");
    }

    /** A case may show that a code which nobody knows leaves its rule undecided. */
    private static boolean mayBe(Finding finding, RuleCase it) {
        return finding.ruleId().equals("INPUT-102") && it.expect().equals("undetermined");
    }

    private static void checkFindings(RuleCase it, List<Finding> findings) {
        Finding first = findings.get(0);
        assertAll(
                () -> it.at().ifPresent(at ->
                        assertEquals(at, findings.stream().map(Finding::pointer).toList(), "places")),
                () -> it.severity().ifPresent(severity ->
                        assertEquals(severity, first.severity().name().toLowerCase(Locale.ROOT), "severity")),
                () -> it.message().ifPresent(message -> assertEquals(message, first.message(), "message")),
                () -> it.remedy().ifPresent(remedy -> assertEquals(remedy, first.remedy(), "remedy")),
                () -> it.args().forEach((name, value) -> assertEquals(
                        value, written(first.arguments().get(name)), name + " among " + first.arguments())),
                () -> assertTrue(
                        first.missing().containsAll(it.missing()), it.missing() + " missing in " + first.missing()));
    }

    private static String written(Object argument) {
        return argument instanceof Collection<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(", "))
                : argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
    }

    /** The engine with the parameter values of a case in place of the shipped ones. */
    static RulesEngine engineFor(RuleCase it) {
        if (it.parameters().isEmpty()) {
            return ENGINE;
        }
        List<ReadyPack> packs = new ArrayList<>();
        for (ReadyPack ready : ENGINE.readyPacks()) {
            Map<String, Parameter> parameters = new LinkedHashMap<>(ready.pack().parameters());
            parameters.replaceAll((id, parameter) ->
                    it.parameters().containsKey(id) ? with(parameter, it.parameters().get(id)) : parameter);
            packs.add(ready.with(parameters));
        }
        it.parameters().keySet().forEach(id -> assertTrue(
                packs.stream().anyMatch(ready -> ready.pack().parameters().containsKey(id)),
                () -> "the case sets " + id + ", which no pack has"));
        return ENGINE.withPacks(packs);
    }

    private static Parameter with(Parameter parameter, Object value) {
        return new Parameter("", parameter.id(), parameter.unit(), parameter.basis(),
                List.of(new Parameter.Dated(LocalDate.MIN, Optional.ofNullable(value), "the case")), LocalDate.MAX);
    }
}
