package org.probationrules.spi.bench;

import java.util.List;

import org.probationrules.spi.PackReference;

/**
 * What came of the cases of a pack.
 *
 * @param folder the folder as it was named
 * @param pack by what an assessment would name it
 * @param milliseconds how long the cases took
 * @param cases the cases that were run, in the order of rules and lines; empty where the pack cannot be used
 * @param problems why the pack cannot be used; empty where the cases were run
 */
public record TestReport(
        String folder, PackReference pack, long milliseconds, List<CaseResult> cases, List<Problem> problems) {

    /** Whether every case was run and met. */
    public boolean isMet() {
        return problems.isEmpty() && cases.stream().allMatch(CaseResult::isMet);
    }

    /**
     * What came of one case.
     *
     * @param ruleId the rule
     * @param name what the case shows
     * @param file the file, relative to the folder of the pack
     * @param line the line of the case, from 1
     * @param differences in what the answer is not as the case expects it; empty where it is met
     */
    public record CaseResult(String ruleId, String name, String file, int line, List<Difference> differences) {

        /** Whether the answer is as the case expects it. */
        public boolean isMet() {
            return differences.isEmpty();
        }
    }

    /**
     * Something that is not as a case expects it.
     *
     * @param what what it is, such as {@code message}
     * @param expected what the case says
     * @param actual what the rule says
     */
    public record Difference(String what, String expected, String actual) {}
}
