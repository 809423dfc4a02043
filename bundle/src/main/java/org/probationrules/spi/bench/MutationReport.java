package org.probationrules.spi.bench;

import java.util.List;

import org.probationrules.spi.PackReference;
import org.probationrules.spi.Severity;

/**
 * Which small changes of a pack's rules its cases notice.
 *
 * @param folder the folder or the shipped pack as it was named
 * @param pack by what an assessment would name it
 * @param milliseconds how long it took
 * @param counts the numbers over all rules
 * @param rules the numbers of each rule
 * @param survivors the changes that no case notices and nobody explains
 * @param explained the changes that no case notices, and the pack says why
 * @param problems why the pack cannot be used; or, as warnings, explanations that explain nothing
 */
public record MutationReport(
        String folder,
        PackReference pack,
        long milliseconds,
        Counts counts,
        List<RuleCounts> rules,
        List<Survivor> survivors,
        List<Survivor> explained,
        List<Problem> problems) {

    /** Whether the mutants were run, and every one is noticed or explained. */
    public boolean isClean() {
        return survivors.isEmpty() && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * How many mutants there were and what became of them.
     *
     * @param made all of them
     * @param killed those that a case notices
     * @param survived those that no case notices and nobody explains
     * @param explained those that no case notices, and the pack says why
     * @param notCompiled those that are no rules; they count neither way
     * @param score how many in a hundred of those that could be noticed are; 100 where there are none
     */
    public record Counts(int made, int killed, int survived, int explained, int notCompiled, int score) {

        /** The numbers with the score that they make. */
        public static Counts of(int killed, int survived, int explained, int notCompiled) {
            return new Counts(
                    killed + survived + explained + notCompiled, killed, survived, explained, notCompiled,
                    killed + survived == 0 ? 100 : 100 * killed / (killed + survived));
        }
    }

    /** The numbers of one rule. */
    public record RuleCounts(String ruleId, Counts counts) {}

    /**
     * A change that no case notices.
     *
     * @param ruleId the rule
     * @param file the file of the change, relative to the folder of the pack
     * @param line the line of the change, from 1
     * @param change the change in a few words; by these the pack's {@code mutants.yaml} names it
     * @param before the line as it is
     * @param after the line as it would be
     * @param reason why no case can notice it; empty where nobody says
     */
    public record Survivor(
            String ruleId, String file, int line, String change, String before, String after, String reason) {}
}
