package org.probationrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is written about a rule besides its condition; written once, as annotations of the rule.
 *
 * @param id the permanent id
 * @param title the duty as a sentence: the name of the rule
 * @param severity how grave a breach is: error, warning or info
 * @param severityBy a parameter or a circumstance that decides the severity, if one does
 * @param basis what it rests on: statute, regulations, notice, guidance, brief, house or unverified
 * @param source the provision or passage
 * @param why the reason for the duty, in a sentence
 * @param from the first day on which it applies
 * @param to the last such day, if it has one
 * @param hooks the names of the moments at which it runs
 * @param applies which circumstances it is for: a name with the values that are allowed
 * @param message what a finding says, with placeholders in braces
 * @param remedy what would be right, with placeholders in braces
 * @param parameters the ids of the parameters that it names, in its order
 * @param file the file that holds the rule, relative to the pack
 * @param line the line of the rule, from 1
 */
public record RuleMetadata(
        String id,
        String title,
        String severity,
        Optional<SeverityBy> severityBy,
        String basis,
        String source,
        String why,
        LocalDate from,
        Optional<LocalDate> to,
        List<String> hooks,
        Map<String, List<String>> applies,
        String message,
        String remedy,
        List<String> parameters,
        String file,
        int line) {

    /** The severities, gravest first. */
    public static final List<String> SEVERITIES = List.of("error", "warning", "info");
    /** The moments at which a rule may run; the service interface has the same. */
    public static final List<String> HOOKS = List.of(
            "opportunity.draft",
            "opportunity.publish",
            "opportunity.modify",
            "opportunity.alert",
            "application.start",
            "response.save",
            "response.submit",
            "evaluation.start",
            "outcome.send",
            "award.notify",
            "contract.sign",
            "contract.manage",
            "clock.tick");
    /** What a rule may rest on. */
    public static final List<String> BASES =
            List.of("statute", "regulations", "notice", "guidance", "brief", "house", "unverified");

    /**
     * The severity by the value of a parameter or of a circumstance; the rule's own for every other value.
     *
     * @param name the id of a parameter, which has a dot in it, or the name of a circumstance, which has none
     * @param severities the severity for a value
     */
    public record SeverityBy(String name, Map<String, String> severities) {

        /** Whether a parameter decides, and not a circumstance of the dossier. */
        public boolean isByParameter() {
            return name.contains(".");
        }
    }

    /** Whether the rule is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
