package org.probationrules.spi.bench;

import java.util.List;

import org.probationrules.spi.PackReference;

/**
 * Whether a key has signed a pack as it is.
 *
 * @param folder the folder as it was named
 * @param pack by what an assessment would name it; id and version are empty where they cannot be read
 * @param problems why a plugin that trusts this key alone would not take the pack; empty where it would
 */
public record SignatureReport(String folder, PackReference pack, List<Problem> problems) {

    /** Whether it has. */
    public boolean isSigned() {
        return problems.isEmpty();
    }
}
