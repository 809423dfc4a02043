package org.probationrules.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.Recommendation;
import org.probationrules.spi.Severity;
import org.probationrules.spi.bench.DiffReport.Change;
import org.probationrules.spi.bench.DiffReport.Direction;

/** What one assessment says otherwise than another of the same dossier. */
final class AssessmentDiff {

    /** Mildest first. What cannot be decided holds a person up, though less than what is broken. */
    private static final List<Recommendation> RECOMMENDATIONS = List.of(
            Recommendation.PROCEED, Recommendation.PROCEED_WITH_WARNINGS, Recommendation.UNDECIDED, Recommendation.STOP);
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.NOT_APPLICABLE, Outcome.PASS, Outcome.POSSIBLE, Outcome.UNDETERMINED, Outcome.FAIL);

    private final List<Change> changes = new ArrayList<>();

    private AssessmentDiff() {}

    static List<Change> of(Assessment before, Assessment after) {
        AssessmentDiff diff = new AssessmentDiff();
        diff.recommendation(before.recommendation(), after.recommendation());
        Map<String, Outcome> old = outcomes(before);
        Map<String, Outcome> other = outcomes(after);
        Set<String> rules = new TreeSet<>(old.keySet());
        rules.addAll(other.keySet());
        for (String rule : rules) {
            diff.verdict(rule, old.getOrDefault(rule, Outcome.NOT_APPLICABLE), other.getOrDefault(rule, Outcome.NOT_APPLICABLE));
            diff.findings(rule, findings(before, rule), findings(after, rule));
        }
        return diff.changes;
    }

    private static Map<String, Outcome> outcomes(Assessment assessment) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        assessment.rules().forEach(rule -> outcomes.put(rule.ruleId(), rule.outcome()));
        return outcomes;
    }

    /** The findings of a rule by their place; of several at one place each by its turn. */
    private static Map<String, Finding> findings(Assessment assessment, String rule) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        assessment.findings().stream().filter(finding -> finding.ruleId().equals(rule)).forEach(finding -> {
            String key = finding.pointer();
            while (findings.containsKey(key)) {
                key += " ";
            }
            findings.put(key, finding);
        });
        return findings;
    }

    private void recommendation(Recommendation before, Recommendation after) {
        int step = RECOMMENDATIONS.indexOf(after) - RECOMMENDATIONS.indexOf(before);
        add("", "recommendation", "", words(before), words(after), step);
    }

    private void verdict(String rule, Outcome before, Outcome after) {
        // Between a pass and a rule that does not apply nothing changes for anybody.
        boolean harmless = OUTCOMES.indexOf(before) < 2 && OUTCOMES.indexOf(after) < 2;
        add(rule, "verdict", "", words(before), words(after), harmless ? 0 : OUTCOMES.indexOf(after) - OUTCOMES.indexOf(before));
    }

    private void findings(String rule, Map<String, Finding> before, Map<String, Finding> after) {
        Set<String> places = new HashSet<>(before.keySet());
        places.addAll(after.keySet());
        for (String place : new TreeSet<>(places)) {
            Finding old = before.get(place);
            Finding other = after.get(place);
            if (old == null) {
                add(rule, "finding", place, "", other.message(), 1);
            } else if (other == null) {
                add(rule, "finding", place, old.message(), "", -1);
            } else {
                add(rule, "severity", place, words(old.severity()), words(other.severity()), gravity(other) - gravity(old));
                add(rule, "message", place, old.message(), other.message(), 0);
                add(rule, "remedy", place, old.remedy(), other.remedy(), 0);
            }
        }
    }

    private static int gravity(Finding finding) {
        return finding.severity() == Severity.ERROR ? 2 : finding.severity() == Severity.WARNING ? 1 : 0;
    }

    private void add(String rule, String what, String place, String before, String after, int step) {
        if (!before.equals(after)) {
            changes.add(new Change(
                    rule, what, place.strip(), before, after,
                    step > 0 ? Direction.STRICTER : step < 0 ? Direction.LOOSER : Direction.OTHER));
        }
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
