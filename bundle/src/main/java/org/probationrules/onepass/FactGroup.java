package org.probationrules.onepass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts by type. Immutable. */
final class FactGroup {

    static final Object[] NONE = {};

    private static final int TYPES = 64;

    private final Map<Class<?>, Kind> byType = new LinkedHashMap<>(2 * TYPES);

    /** Sorts facts, of which each is handed over once: to look for repetitions would cost as much as all the rest. */
    FactGroup(Collection<?> facts) {
        Class<?> type = Void.class;
        Kind kind = new Kind();
        for (Object fact : facts) {
            // Facts of a type come one after the other.
            if (fact.getClass() != type) {
                type = fact.getClass();
                Kind known = byType.get(type);
                kind = known == null ? new Kind() : known;
                if (known == null) {
                    byType.put(type, kind);
                }
            }
            kind.add(fact);
        }
        byType.values().forEach(Kind::close);
    }

    /** The facts of a type; whoever gets them leaves them as they are. */
    Object[] ofType(Class<?> type) {
        Kind exactly = byType.get(type);
        if (exactly != null) {
            return exactly.facts;
        }
        // A record has no subtypes; of what else a rule may speak of, there is little.
        return type.isRecord() ? NONE : ofSubtypes(type);
    }

    private Object[] ofSubtypes(Class<?> type) {
        List<Object> found = new ArrayList<>();
        byType.forEach((each, kind) -> {
            if (type.isAssignableFrom(each)) {
                found.addAll(Arrays.asList(kind.facts));
            }
        });
        return found.toArray();
    }

    void addTo(Collection<Object> facts) {
        byType.values().forEach(kind -> facts.addAll(Arrays.asList(kind.facts)));
    }

    /** The facts of one type. */
    private static final class Kind {

        private Object[] facts = new Object[4];
        private int count;

        private void add(Object fact) {
            if (count == facts.length) {
                facts = Arrays.copyOf(facts, 4 * count);
            }
            facts[count++] = fact;
        }

        private void close() {
            facts = count == facts.length ? facts : Arrays.copyOf(facts, count);
        }
    }
}
