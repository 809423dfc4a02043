package org.probationrules.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that was found in a dossier.
 *
 * @param ruleId the permanent id of the rule, such as {@code TT-304}; ids that begin with {@code INPUT-} are about the
 *     dossier as a document, not about what it says
 * @param pack the id of the pack that holds the rule; {@code input} for findings about the document
 * @param outcome {@link Outcome#FAIL}, {@link Outcome#POSSIBLE} or {@link Outcome#UNDETERMINED}
 * @param severity how grave it is here; a finding that is not a certain failure is never an error
 * @param ruleSeverity how grave a certain failure of the rule is, after any override
 * @param severityOverridden whether an administrator, or a parameter of the pack, replaced the rule's own severity
 * @param basis what the rule rests on: statute, regulations, notice, guidance, brief, house or unverified
 * @param source the provision or passage that the rule rests on
 * @param message what was found, in the language of {@code language}
 * @param remedy what would be right, with the computed date or amount, in the language of {@code language}
 * @param language the BCP 47 tag of message and remedy; {@code en} when the language asked for has no text
 * @param messageEnglish the message in English
 * @param remedyEnglish the remedy in English
 * @param pointer the RFC 6901 JSON pointer of the place in the dossier; empty for the whole document
 * @param position line and column in the JSON text, where the finding is about the text
 * @param arguments the values in message and remedy, by name, in the order of the rule: strings, numbers, booleans or
 *     lists of strings; dates in ISO 8601
 * @param missing pointers of facts that the rule needs and that are not in the dossier
 * @param facts pointers of the facts that the rule looked at, in the order of the rule
 * @param assumptions parameters that the rule used and that are house policy, unverified or unset, as {@code id=value}
 */
public record Finding(
        String ruleId,
        String pack,
        Outcome outcome,
        Severity severity,
        Severity ruleSeverity,
        boolean severityOverridden,
        String basis,
        String source,
        String message,
        String remedy,
        String language,
        String messageEnglish,
        String remedyEnglish,
        String pointer,
        Optional<Position> position,
        Map<String, Object> arguments,
        List<String> missing,
        List<String> facts,
        List<String> assumptions) {

    /** A place in a text; the first line and the first column are 1. */
    public record Position(int line, int column) {}
}
