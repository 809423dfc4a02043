package org.probationrules.benchmark.peers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.probationrules.facts.Judgement;

/**
 * A rule as an expression: the facts that may fit together, found by Java, and what CEL is asked of each combination.
 *
 * @param id the rule
 * @param names what the expression calls the facts of a combination, in their order
 * @param expression the judgement, or null where the rule does not concern the combination
 * @param finder hands over every combination that agrees in type and in the keys by which facts are joined
 * @param teller notes the finding
 */
record CelRule(String id, List<String> names, String expression, Finder finder, Teller teller) {

    /** Takes the facts of a combination. */
    @FunctionalInterface
    interface Combinations {

        void add(Object... facts);
    }

    /** Looks combinations up. */
    @FunctionalInterface
    interface Finder {

        void find(FactIndex facts, Combinations to);
    }

    /** Notes what was judged of a combination. */
    @FunctionalInterface
    interface Teller {

        void tell(Findings to, Judgement judgement, Object[] facts);
    }

    /** The subset. */
    static List<CelRule> all() {
        return Stream.of(CelTimetableRules.ALL, CelOtherRules.ALL).flatMap(List::stream).toList();
    }

    static CelRule of(String id, String names, String expression, Finder finder, Teller teller) {
        return new CelRule(id, List.of(names.split(", ")), expression, finder, teller);
    }

    /** Every combination of facts of types. */
    static Finder every(Class<?>... types) {
        return (facts, to) -> combine(facts, types, new Object[0], to);
    }

    private static void combine(FactIndex facts, Class<?>[] types, Object[] chosen, Combinations to) {
        if (chosen.length == types.length) {
            to.add(chosen);
            return;
        }
        for (Object fact : facts.all(types[chosen.length])) {
            Object[] more = Arrays.copyOf(chosen, chosen.length + 1);
            more[chosen.length] = fact;
            combine(facts, types, more, to);
        }
    }
}
