package org.probationrules.spi.bench;

import java.nio.file.Path;
import java.util.Optional;

import org.probationrules.spi.AssessmentRequest;

/**
 * Which rule is to be explained on which dossier.
 *
 * @param assessment the dossier, the moment and the day
 * @param ruleId the rule
 * @param packs a folder that is a pack or holds packs, which take the places of the shipped ones; empty for the shipped ones
 */
public record ExplanationRequest(AssessmentRequest assessment, String ruleId, Optional<Path> packs) {}
