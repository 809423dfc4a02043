package org.probationrules.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.probationrules.json.PlainJson;
import org.probationrules.pack.Nearest;
import org.probationrules.pack.Pack;
import org.probationrules.pack.RuleCase;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Outcome;

/** Runs the cases of rules, and says in what an answer is not what its case expects. */
public final class CaseRunner {

    /**
     * Something that is not as the case expects it.
     *
     * @param what what it is, such as {@code message}
     * @param expected what the case says
     * @param actual what the rule says
     */
    public record Difference(String what, String expected, String actual) {

        @Override
        public String toString() {
            return what + " should be \u201c" + expected + "\u201d and is \u201c" + actual + "\u201d";
        }
    }

    private static final String UNKNOWN_CODE = "INPUT-102";
    private static final String NOTHING_JUDGED = "INPUT-010";

    private final PackSet packs;

    public CaseRunner(PackSet packs) {
        this.packs = packs;
    }

    /** Runs a case of a rule of a pack, by this pack alone. */
    public List<Difference> run(Pack pack, RuleCase it) {
        return run(it, packs.withValues(it.parameters())
                .assess(request(it), asked -> asked.id().equals(pack.id())));
    }

    /** Runs a case by all packs. */
    public List<Difference> runAmongAll(RuleCase it) {
        return run(it, packs.withValues(it.parameters()).assess(request(it)));
    }

    /** Goes over the rule of a case and notes what comes of each condition; empty if its dossier cannot be read. */
    public Optional<RuleExamination> examine(RuleCase it) {
        return packs.withValues(it.parameters()).examine(request(it), it.ruleId());
    }

    /** What a case asks. */
    public static AssessmentRequest request(RuleCase it) {
        return AssessmentRequest.of(Hook.of(it.hook()), it.asOf(), PlainJson.write(it.dossier()));
    }

    private List<Difference> run(RuleCase it, Assessment assessment) {
        for (String id : it.parameters().keySet()) {
            if (packs.packs().stream().noneMatch(ready -> ready.pack().parameters().containsKey(id))) {
                Set<String> ids = packs.packs().stream()
                        .flatMap(ready -> ready.pack().parameters().keySet().stream())
                        .collect(Collectors.toSet());
                return List.of(new Difference("parameters", "ids that a pack has" + Nearest.hint(id, ids), id));
            }
        }
        List<String> aboutDocument = assessment.findings().stream()
                .filter(finding -> finding.pack().equals("input") && !finding.ruleId().equals(NOTHING_JUDGED))
                .filter(finding -> !mayBe(finding, it))
                .map(finding -> finding.message() + " (" + finding.pointer() + ")")
                .toList();
        if (!aboutDocument.isEmpty()) {
            return List.of(new Difference("the dossier", "one after the format", String.join("; ", aboutDocument)));
        }
        if (assessment.completion() == Completion.FAILED) {
            return List.of(new Difference("the outcome", it.expect(), "the rules could not be run"));
        }
        return compare(it, assessment);
    }

    /** A case may show that a code which nobody knows leaves its rule undecided. */
    private static boolean mayBe(Finding finding, RuleCase it) {
        return finding.ruleId().equals(UNKNOWN_CODE) && it.expect().equals("undetermined");
    }

    private static List<Difference> compare(RuleCase it, Assessment assessment) {
        Outcome outcome = assessment.rules().stream()
                .filter(rule -> rule.ruleId().equals(it.ruleId()))
                .findFirst()
                .orElseThrow()
                .outcome();
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> finding.ruleId().equals(it.ruleId()))
                .toList();
        List<Difference> differences = new ArrayList<>();
        compare("the outcome", it.expect(), outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), differences);
        if (!differences.isEmpty()) {
            findings.forEach(finding -> differences.add(new Difference(
                    "a finding", "none", finding.message() + " (" + finding.pointer() + ")")));
            return differences;
        }
        List<Finding> expected = findings.stream().filter(finding -> finding.outcome() == outcome).toList();
        if (!expected.isEmpty()) {
            compare(it, expected, differences);
        }
        return differences;
    }

    private static void compare(RuleCase it, List<Finding> findings, List<Difference> differences) {
        Finding first = findings.get(0);
        it.at().ifPresent(at -> compare(
                "at",
                String.join(", ", at),
                findings.stream().map(Finding::pointer).collect(Collectors.joining(", ")),
                differences));
        it.severity().ifPresent(severity ->
                compare("severity", severity, first.severity().name().toLowerCase(Locale.ROOT), differences));
        it.message().ifPresent(message -> compare("message", message, first.message(), differences));
        it.remedy().ifPresent(remedy -> compare("remedy", remedy, first.remedy(), differences));
        it.args().forEach((name, value) ->
                compare("args." + name, value, written(first.arguments().get(name)), differences));
        if (!first.missing().containsAll(it.missing())) {
            compare("missing", String.join(", ", it.missing()), String.join(", ", first.missing()), differences);
        }
    }

    private static void compare(String what, String expected, String actual, List<Difference> differences) {
        if (!expected.equals(actual)) {
            differences.add(new Difference(what, expected, actual));
        }
    }

    private static String written(Object argument) {
        return argument instanceof Collection<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(", "))
                : argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
    }
}
