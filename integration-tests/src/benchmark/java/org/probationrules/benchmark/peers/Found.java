package org.probationrules.benchmark.peers;

import java.util.List;

import org.probationrules.facts.Judgement;
import org.probationrules.facts.Verdict;

/**
 * A finding, as every engine has to give it.
 *
 * @param ruleId the rule
 * @param verdict what the judgement comes to; never that the duty is met
 * @param pointer the place in the dossier
 * @param missing places that would have to be filled to decide
 * @param reason which of several things was asked; else empty
 * @param values the values for the texts of the rule: a name, its value, a name, its value, …
 */
public record Found(
        String ruleId, Verdict verdict, String pointer, List<String> missing, String reason, List<Object> values) {

    static Found of(String ruleId, Judgement judgement, List<Object> values) {
        return new Found(
                ruleId, judgement.verdict(), judgement.pointer(), judgement.missing(), judgement.reason(), values);
    }
}
