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

    private final Map<Class<?>, Object[]> byType = new LinkedHashMap<>();

    /** Sorts facts, of which each is handed over once: to look for repetitions would cost as much as all the rest. */
    FactGroup(Collection<?> facts) {
        Map<Class<?>, Kind> kinds = new LinkedHashMap<>();
        for (Object fact : facts) {
            Kind kind = kinds.get(fact.getClass());
            if (kind == null) {
                kind = new Kind();
                kinds.put(fact.getClass(), kind);
            }
            kind.add(fact);
        }
        kinds.forEach((type, kind) -> byType.put(type, kind.facts()));
    }

    /** The facts of a type; whoever gets them leaves them as they are. */
    Object[] ofType(Class<?> type) {
        Object[] exactly = byType.get(type);
        if (exactly != null) {
            return exactly;
        }
        // A record has no subtypes; of what else a rule may speak of, there is little.
        return type.isRecord() ? NONE : ofSubtypes(type);
    }

    private Object[] ofSubtypes(Class<?> type) {
        List<Object> found = new ArrayList<>();
        byType.forEach((each, facts) -> {
            if (type.isAssignableFrom(each)) {
                found.addAll(Arrays.asList(facts));
            }
        });
        return found.toArray();
    }

    void addTo(Collection<Object> facts) {
        byType.values().forEach(each -> facts.addAll(Arrays.asList(each)));
    }

    /** The facts of one type, while they are being collected. */
    private static final class Kind {

        private Object[] facts = new Object[4];
        private int count;

        void add(Object fact) {
            if (count == facts.length) {
                facts = Arrays.copyOf(facts, 2 * count);
            }
            facts[count++] = fact;
        }

        Object[] facts() {
            return count == facts.length ? facts : Arrays.copyOf(facts, count);
        }
    }
}
