package org.probationrules.engine;

import java.util.Locale;
import java.util.Map;

import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Parameter;
import org.probationrules.pack.RuleMetadata;
import org.probationrules.pack.RuleMetadata.SeverityBy;
import org.probationrules.spi.AssessmentRequest.Stage;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.Severity;

/** How grave a finding is: by its rule, by what decides it for the rule, and by how certain it is. */
final class Severities {

    private Severities() {}

    static Severity of(String word) {
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The severity that a rule has of its own for a dossier: by a circumstance, where one decides. */
    static Severity ownOf(RuleMetadata rule, Map<String, Circumstance> circumstances) {
        return of(rule.severityBy()
                .filter(by -> !by.isByParameter())
                .map(by -> by.severities().get(told(rule, by.name(), circumstances)))
                .orElse(rule.severity()));
    }

    /** The severity of a certain failure of a rule: an administrator's, a parameter's, or else the rule's own. */
    static Severity ofRule(
            RuleMetadata rule,
            Map<String, Parameter> parameters,
            Map<String, Circumstance> circumstances,
            Map<String, Severity> overrides) {
        if (overrides.containsKey(rule.id())) {
            return overrides.get(rule.id());
        }
        return rule.severityBy()
                .filter(SeverityBy::isByParameter)
                .map(by -> by.severities().get(parameters.get(by.name()).text()))
                .map(Severities::of)
                .orElseGet(() -> ownOf(rule, circumstances));
    }

    private static String told(RuleMetadata rule, String name, Map<String, Circumstance> circumstances) {
        if (!circumstances.containsKey(name)) {
            throw new IllegalStateException(rule.id() + " is as grave as '" + name
                    + "' says, which is not a circumstance; there are " + circumstances.keySet());
        }
        return circumstances.get(name).value();
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
