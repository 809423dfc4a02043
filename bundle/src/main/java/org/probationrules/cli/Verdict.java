package org.probationrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.Severity;

/** What is recommended, and whether the plugin managed to look, each in one sentence. */
final class Verdict {

    /** So many names fit into a sentence. */
    private static final int NAMED = 3;

    private final Words words;
    private final Assessment assessment;
    private final FindingGroups groups;

    Verdict(Words words, Assessment assessment, FindingGroups groups) {
        this.words = words;
        this.assessment = assessment;
        this.groups = groups;
    }

    /** The recommendation. */
    String advice() {
        return switch (assessment.recommendation()) {
            case PROCEED -> words.say("advice.proceed");
            case PROCEED_WITH_WARNINGS -> goOnAndRead();
            case STOP -> words.count("advice.stop", FindingGroups.count(groups.errors()));
            case UNDECIDED -> words.say("advice.undecided", whyUndecided());
        };
    }

    /** The completion. */
    String check() {
        return switch (assessment.completion()) {
            case COMPLETE -> words.say("check.complete");
            case INCOMPLETE -> words.say("check.incomplete", whatIsMissing());
            case REFUSED -> words.say("check.refused");
            case FAILED -> words.say("check.failed");
        };
    }

    private String goOnAndRead() {
        List<String> parts = new ArrayList<>();
        add(parts, "advice.warnings.warnings", FindingGroups.count(groups.warnings()));
        add(parts, "advice.warnings.possible", FindingGroups.count(groups.possible()));
        add(parts, "advice.warnings.missing", groups.missingFacts());
        return parts.isEmpty()
                ? words.say("advice.warnings.nothing")
                : words.say("advice.warnings", words.join("advice.warnings", parts));
    }

    private void add(List<String> parts, String key, int n) {
        if (n > 0) {
            parts.add(words.count(key, n));
        }
    }

    private String whyUndecided() {
        if (assessment.completion() == Completion.REFUSED) {
            return words.say("advice.undecided.refused");
        }
        if (assessment.completion() == Completion.FAILED) {
            return words.say("advice.undecided.failed");
        }
        if (assessment.counts().evaluated() == 0) {
            return words.say("advice.undecided.none");
        }
        List<String> lacking = seriousRules(Outcome.UNDETERMINED);
        if (!lacking.isEmpty()) {
            return words.say("advice.undecided.facts", named(lacking));
        }
        List<String> open = seriousRules(Outcome.POSSIBLE);
        return open.isEmpty()
                ? words.say("advice.undecided.serious")
                : words.say("advice.undecided.possible", named(open));
    }

    private List<String> seriousRules(Outcome outcome) {
        Predicate<Finding> serious =
                finding -> finding.outcome() == outcome && finding.ruleSeverity() == Severity.ERROR;
        return assessment.findings().stream()
                .filter(serious)
                .map(Finding::ruleId)
                .distinct()
                .toList();
    }

    private String whatIsMissing() {
        List<String> facts = assessment.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                .flatMap(finding -> finding.missing().stream())
                .distinct()
                .toList();
        if (!facts.isEmpty()) {
            String key = "check.incomplete.missing." + (facts.size() == 1 ? "1" : "other");
            return words.say(key, facts.size(), named(Pointers.shorten(facts)));
        }
        return words.say(assessment.counts().evaluated() == 0 ? "check.incomplete.none" : "check.incomplete.unnamed");
    }

    private String named(List<String> names) {
        if (names.size() <= NAMED + 1) {
            return words.join("list", names);
        }
        List<String> shown = new ArrayList<>(names.subList(0, NAMED));
        shown.add(words.say("list.more"));
        return words.join("list", shown);
    }
}
