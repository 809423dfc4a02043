package org.probationrules.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probationrules.spi.Finding;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.Severity;

/**
 * Findings in the order in which a person deals with them: what is broken, what may be, what is missing.
 *
 * @param errors certain breaches that stop
 * @param warnings certain breaches that do not
 * @param possible what the dates leave open
 * @param missing the facts that are missing, each with the rules that wait for it
 * @param information what is worth knowing
 */
record FindingGroups(
        List<Entry> errors, List<Entry> warnings, List<Entry> possible, List<Gap> missing, List<Entry> information) {

    /**
     * One finding, or several that say the same of several places: of each of 27 lots, say.
     *
     * @param findings at least one
     */
    record Entry(List<Finding> findings) {

        Finding finding() {
            return findings.get(0);
        }

        Saying saying() {
            return Saying.of(finding());
        }
    }

    /** What a finding says, wherever in the dossier it says it. */
    record Saying(
            String ruleId,
            Outcome outcome,
            Severity severity,
            Severity ruleSeverity,
            boolean overridden,
            String source,
            String message,
            String remedy,
            List<String> assumptions) {

        static Saying of(Finding finding) {
            return new Saying(
                    finding.ruleId(),
                    finding.outcome(),
                    finding.severity(),
                    finding.ruleSeverity(),
                    finding.severityOverridden(),
                    finding.source(),
                    finding.message(),
                    finding.remedy(),
                    finding.assumptions());
        }
    }

    /**
     * Facts that are missing and that the same rules wait for.
     *
     * @param pointers where the facts would stand; empty when the rules do not name what they lack
     * @param waiting what waits for them
     */
    record Gap(List<String> pointers, List<Entry> waiting) {

        private List<Saying> sayings() {
            return waiting.stream().map(Entry::saying).toList();
        }

        /** One gap of several that the same rules wait for in the same words. */
        private static Gap together(List<Gap> gaps) {
            return new Gap(
                    gaps.stream().flatMap(gap -> gap.pointers().stream()).toList(),
                    entries(gaps.stream()
                            .flatMap(gap -> gap.waiting().stream())
                            .flatMap(entry -> entry.findings().stream())
                            .distinct()));
        }
    }

    static FindingGroups of(List<Finding> findings) {
        return new FindingGroups(
                certain(findings, Severity.ERROR),
                certain(findings, Severity.WARNING),
                entries(findings.stream().filter(finding -> finding.outcome() == Outcome.POSSIBLE)),
                gaps(findings.stream()
                        .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                        .toList()),
                certain(findings, Severity.INFO));
    }

    /** How many findings stand behind the entries. */
    static int count(List<Entry> entries) {
        return entries.stream().mapToInt(entry -> entry.findings().size()).sum();
    }

    /** How many facts are missing by name, or one if something is missing that no rule names. */
    int missingFacts() {
        return missing.stream().mapToInt(gap -> Math.max(1, gap.pointers().size())).sum();
    }

    private static List<Entry> certain(List<Finding> findings, Severity severity) {
        return entries(findings.stream()
                .filter(finding -> finding.severity() == severity
                        && finding.outcome() != Outcome.POSSIBLE
                        && finding.outcome() != Outcome.UNDETERMINED));
    }

    private static List<Entry> entries(Stream<Finding> findings) {
        return findings.collect(Collectors.groupingBy(Saying::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Entry::new)
                .toList();
    }

    /** Turns "rule, and the facts it lacks" into "facts, and the rules that lack them". */
    private static List<Gap> gaps(List<Finding> undetermined) {
        Map<String, List<Finding>> byFact = new LinkedHashMap<>();
        List<Finding> unnamed = new ArrayList<>();
        for (Finding finding : undetermined) {
            Set<String> facts = new LinkedHashSet<>(finding.missing());
            facts.forEach(fact -> byFact.computeIfAbsent(fact, key -> new ArrayList<>()).add(finding));
            if (facts.isEmpty()) {
                unnamed.add(finding);
            }
        }
        List<Gap> gaps = new ArrayList<>(byFact.entrySet().stream()
                .map(fact -> new Gap(List.of(fact.getKey()), entries(fact.getValue().stream())))
                .collect(Collectors.groupingBy(Gap::sayings, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Gap::together)
                .toList());
        if (!unnamed.isEmpty()) {
            gaps.add(new Gap(List.of(), entries(unnamed.stream())));
        }
        return gaps;
    }
}
