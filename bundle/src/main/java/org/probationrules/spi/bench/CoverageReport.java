package org.probationrules.spi.bench;

import java.util.List;
import java.util.Map;

import org.probationrules.spi.Outcome;
import org.probationrules.spi.PackReference;

/**
 * What the cases of a pack have shown of its rules.
 *
 * @param folder the folder or the shipped pack as it was named
 * @param pack by what an assessment would name it
 * @param rules each rule
 * @param conditions how many conditions, and parts of conditions, could decide something
 * @param decided how many of these did, in some case
 * @param problems why the pack cannot be used; empty where the cases were looked into
 */
public record CoverageReport(
        String folder,
        PackReference pack,
        List<RuleCoverage> rules,
        int conditions,
        int decided,
        List<Problem> problems) {

    /** How many in a hundred of the conditions decided something. */
    public int percent() {
        return conditions == 0 ? 100 : 100 * decided / conditions;
    }

    /**
     * What the cases have shown of one rule.
     *
     * @param ruleId the rule
     * @param file its file, relative to the folder of the pack
     * @param cases how many cases it has
     * @param outcomes how many of them come to what
     * @param conditions its conditions, in order
     */
    public record RuleCoverage(
            String ruleId, String file, int cases, Map<Outcome, Integer> outcomes, List<ConditionCoverage> conditions) {}

    /**
     * What the cases have shown of a condition.
     *
     * @param line where it stands, from 1
     * @param text how it stands there
     * @param fired in how many cases it was asked and held of something
     * @param heldBack in how many cases the rule got as far as this and no further
     * @param neverAsked in how many cases the rule did not get as far
     * @param undecided what never decided anything: the condition itself, a part of it, or a verdict that it never came to
     */
    public record ConditionCoverage(
            int line, String text, int fired, int heldBack, int neverAsked, List<String> undecided) {}
}
