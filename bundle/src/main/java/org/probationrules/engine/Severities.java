package org.probationrules.engine;

import java.util.Locale;
import java.util.Map;

import org.probationrules.facts.Parameter;
import org.probationrules.pack.RuleMetadata;
import org.probationrules.spi.AssessmentRequest.Stage;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.Severity;

/** How grave a finding is: by its rule, by a parameter that decides it, and by how certain it is. */
final class Severities {

    private Severities() {}

    static Severity of(String word) {
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The severity of a certain failure of a rule: an administrator's, a parameter's, or else the rule's own. */
    static Severity ofRule(RuleMetadata rule, Map<String, Parameter> parameters, Map<String, Severity> overrides) {
        if (overrides.containsKey(rule.id())) {
            return overrides.get(rule.id());
        }
        return rule.severityBy()
                .map(by -> by.severities().get(parameters.get(by.parameter()).text()))
                .map(Severities::of)
                .orElseGet(() -> of(rule.severity()));
    }

    /** The severity of a finding: what is not certain is no error, and in a draft what is missing is only to be done. */
    static Severity ofFinding(Severity ofRule, Outcome outcome, Stage stage) {
        if (outcome == Outcome.FAIL) {
            return ofRule;
        }
        if (outcome == Outcome.UNDETERMINED && stage == Stage.DRAFT) {
            return Severity.INFO;
        }
        return ofRule == Severity.ERROR ? Severity.WARNING : ofRule;
    }
}
