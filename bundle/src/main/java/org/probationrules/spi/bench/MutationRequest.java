package org.probationrules.spi.bench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which rules are to be changed.
 *
 * @param pack the folder with {@code pack.yaml}, or the id of a shipped pack
 * @param ruleId the one rule; empty for all
 * @param limit how many changes are tried at most, chosen by chance; empty for all
 * @param seed decides the choice: the same seed makes the same one
 */
public record MutationRequest(Path pack, Optional<String> ruleId, Optional<Integer> limit, long seed) {}
