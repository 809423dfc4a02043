package org.probationrules.onepass;

import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Facts that are the same for every dossier, such as lists of codes and the parameters of a day.
 *
 * <p>What rules have looked for among them is remembered for the next dossier. Thread-safe.
 */
public final class StandingFacts {

    private final FactGroup facts;
    private final ConcurrentHashMap<Selection, Object[]> selected = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Join, Index> indexes = new ConcurrentHashMap<>();

    public StandingFacts(Collection<?> facts) {
        this.facts = new FactGroup(facts);
    }

    FactGroup facts() {
        return facts;
    }

    Object[] select(Selection selection) {
        Object[] known = selected.get(selection);
        if (known == null) {
            known = selection.among(facts);
            selected.put(selection, known);
        }
        return known;
    }

    /** The index of facts that were selected here. */
    Index index(Join join, Object[] selection) {
        Index known = indexes.get(join);
        if (known == null) {
            known = new Index(join, selection);
            indexes.put(join, known);
        }
        return known;
    }
}
