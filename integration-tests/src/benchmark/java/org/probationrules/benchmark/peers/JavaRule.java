package org.probationrules.benchmark.peers;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule as a Java programmer would write it: one body that looks up the facts that it is about.
 *
 * @param id the rule
 * @param body finds the facts and judges them
 */
record JavaRule(String id, Body body) {

    /** What a rule does with a dossier. */
    @FunctionalInterface
    interface Body {

        void judge(FactIndex facts, Findings findings);
    }

    /** The subset. */
    static List<JavaRule> all() {
        return Stream.of(TimetableRules.ALL, ProcurementRules.ALL, PartyRules.ALL, ApplicationRules.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
