package org.probationrules.spi.bench;

import java.util.List;

import org.probationrules.spi.PackReference;
import org.probationrules.spi.Severity;

/**
 * What a check of a pack found.
 *
 * @param folder the folder as it was named
 * @param pack by what an assessment would name it; id and version are empty where they cannot be read
 * @param rules how many rules could be read
 * @param cases how many cases could be read
 * @param problems everything that is wrong, in the order of files and lines
 */
public record CheckReport(String folder, PackReference pack, int rules, int cases, List<Problem> problems) {

    /** Whether the plugin would take the pack, were its cases met. */
    public boolean isUsable() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
