package org.probationrules.onepass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The facts that rules are asked of: those of a dossier, and those that stand whatever the dossier says. Immutable. */
public final class FactTable {

    private final StandingFacts standing;
    private final FactGroup own;

    /**
     * Puts facts together.
     *
     * @param standing what stands
     * @param own what is of this dossier: each fact once, and none of those that stand
     */
    public FactTable(StandingFacts standing, Collection<?> own) {
        this.standing = standing;
        this.own = new FactGroup(own);
    }

    /** All of them. */
    public List<Object> all() {
        List<Object> all = new ArrayList<>();
        standing.facts().addTo(all);
        own.addTo(all);
        return all;
    }

    /** Whether there is one of a type of which something holds. */
    public boolean any(Class<?> type, Predicate<Object> holds) {
        return any(own.ofType(type), holds) || any(standing.facts().ofType(type), holds);
    }

    private static boolean any(Object[] facts, Predicate<Object> holds) {
        for (Object fact : facts) {
            if (holds.test(fact)) {
                return true;
            }
        }
        return false;
    }

    Object[] ofType(Class<?> type) {
        return together(standing.facts().ofType(type), own.ofType(type));
    }

    /** The facts that a pattern may begin with. */
    Object[] select(Selection selection) {
        return together(standing.select(selection), selection.among(own));
    }

    private static Object[] together(Object[] first, Object[] second) {
        if (first.length == 0 || second.length == 0) {
            return first.length == 0 ? second : first;
        }
        Object[] both = new Object[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** An index of facts that were selected, remembered if all of them stand. */
    Index index(Join join, Object[] selected) {
        return standing.select(join.selection()) == selected
                ? standing.index(join, selected)
                : new Index(join, selected);
    }
}
