package org.probationrules.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pack and its rules, for listings.
 *
 * @param reference id, version and digest
 * @param title what the pack is about
 * @param owner who answers for it
 * @param validFrom the first day on which its rules apply
 * @param validTo the last such day, if it has one
 * @param rules its rules, ordered by id
 */
public record PackDescription(
        PackReference reference,
        String title,
        String owner,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<RuleDescription> rules) {

    /**
     * A rule, for listings.
     *
     * @param id its permanent id
     * @param title the duty, as a sentence
     * @param severity how grave a breach is
     * @param basis what it rests on
     * @param source the provision or passage
     * @param hooks when it runs
     * @param from the first day on which it applies
     * @param to the last such day, if it has one
     */
    public record RuleDescription(
            String id,
            String title,
            Severity severity,
            String basis,
            String source,
            Set<Hook> hooks,
            LocalDate from,
            Optional<LocalDate> to) {}
}
