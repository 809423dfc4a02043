package org.probationrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.Circumstance;
import org.probationrules.pack.RuleMetadata;

/**
 * Whether a rule concerns a dossier, told from its metadata before a fact is touched.
 *
 * @param answer yes, no, or open
 * @param missing places that would have to be filled to tell, where it is open
 */
record Applicability(Answer answer, List<String> missing) {

    enum Answer {
        YES,
        NO,
        OPEN
    }

    static final Applicability NO = new Applicability(Answer.NO, List.of());
    private static final Applicability YES = new Applicability(Answer.YES, List.of());

    /** Whether a rule that is asked at the moment concerns a dossier. */
    static Applicability of(RuleMetadata rule, LocalDate day, Map<String, Circumstance> circumstances) {
        if (!rule.inForceOn(day)) {
            return NO;
        }
        List<String> missing = List.of();
        for (Map.Entry<String, List<String>> wanted : rule.applies().entrySet()) {
            Circumstance circumstance = circumstances.get(wanted.getKey());
            if (circumstance == null) {
                throw new IllegalStateException(rule.id() + " applies by '" + wanted.getKey()
                        + "', which is not a circumstance; there are " + circumstances.keySet());
            }
            if (!circumstance.isTold()) {
                missing = new ArrayList<>(missing);
                missing.addAll(circumstance.missing());
            } else if (!wanted.getValue().contains(circumstance.value())) {
                return NO;
            }
        }
        return missing.isEmpty()
                ? YES
                : new Applicability(Answer.OPEN, missing.stream().distinct().toList());
    }
}
