package org.probationrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An example of a rule that is a test of it too.
 *
 * @param ruleId the rule
 * @param name what it shows, as a phrase
 * @param hook the moment at which it is assessed
 * @param asOf the day of the assessment
 * @param dossier the dossier, in plain Java: maps, lists, texts, numbers, truth values
 * @param parameters parameter values that hold for this case only
 * @param expect the outcome of the rule: pass, fail, possible, undetermined or not-applicable
 * @param severity the severity of the findings, where it is stated
 * @param at the places of the findings, in their order, where they are stated
 * @param message the message of the first finding in English, where it is stated
 * @param remedy the remedy of the first finding in English, where it is stated
 * @param args values that the first finding must carry, as texts
 * @param missing places that an undetermined finding must name
 * @param file the file, relative to the pack
 * @param line the line of the case, from 1
 */
public record RuleCase(
        String ruleId,
        String name,
        String hook,
        LocalDate asOf,
        Map<String, Object> dossier,
        Map<String, Object> parameters,
        String expect,
        Optional<String> severity,
        Optional<List<String>> at,
        Optional<String> message,
        Optional<String> remedy,
        Map<String, String> args,
        List<String> missing,
        String file,
        int line) {

    /** What a rule can come to. */
    public static final List<String> OUTCOMES = List.of("pass", "fail", "possible", "undetermined", "not-applicable");
}
