package org.probationrules.bench.mutate;

import java.util.Map;

import org.probationrules.facts.Parameter;
import org.probationrules.pack.Pack;

/**
 * A rule with one small change.
 *
 * @param rule the rule as it is after the change, with its cases
 * @param parameters the parameters of the pack after the change
 * @param what what was changed
 * @param file the file of the change, relative to the pack
 * @param line the line of the change, from 1
 * @param change the change in a few words, unlike those of the rule's other mutants
 * @param before the line as it is
 * @param after the line as it would be
 */
public record Mutant(
        Pack.Rule rule,
        Map<String, Parameter> parameters,
        What what,
        String file,
        int line,
        String change,
        String before,
        String after) {

    /** What a mutant changes. */
    public enum What {
        /** What the rule asks; it is to be compiled. */
        CONDITION,
        /** What is written about the rule. */
        HEAD,
        /** A number or choice. */
        PARAMETER
    }
}
