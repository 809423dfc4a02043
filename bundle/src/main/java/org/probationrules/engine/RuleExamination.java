package org.probationrules.engine;

import java.util.List;
import java.util.Map;

import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Parameter;
import org.probationrules.pack.Pack;
import org.probationrules.pack.RuleMetadata;

/**
 * One rule looked into: why it was asked or not, with which numbers, and what came of each condition.
 *
 * @param rule what is written about the rule
 * @param pack its pack
 * @param packInForce whether the pack is in force on the day
 * @param circumstances what was derived about the dossier as a whole, by name
 * @param parameters the parameters that the rule names, as of the day
 * @param facts the facts that it is asked of
 * @param trace what came of its conditions; of none where the rule was not asked
 */
public record RuleExamination(
        RuleMetadata rule,
        Pack pack,
        boolean packInForce,
        Map<String, Circumstance> circumstances,
        List<Parameter> parameters,
        List<Object> facts,
        RuleTrace trace) {}
