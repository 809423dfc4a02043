package org.probationrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.facts.Parameter;

/**
 * A rule pack: rules of one subject with their parameters, cases and messages.
 *
 * @param id its permanent id, such as {@code timetable}
 * @param version its own version
 * @param title what it is about
 * @param owner who answers for it
 * @param validFrom the first day on which its rules apply
 * @param validTo the last such day, if it has one
 * @param rules its rules by id, in order
 * @param parameters its parameters by id, in order
 * @param messages its messages in languages other than English, by language
 * @param digest the SHA-256 of its files
 */
public record Pack(
        String id,
        String version,
        String title,
        String owner,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<Rule> rules,
        Map<String, Parameter> parameters,
        Map<String, Messages> messages,
        String digest) {

    /**
     * A rule of a pack.
     *
     * @param metadata what is written about it
     * @param drl the text of its file
     * @param cases its cases; empty where the pack was read without them
     */
    public record Rule(RuleMetadata metadata, String drl, List<RuleCase> cases) {}
}
