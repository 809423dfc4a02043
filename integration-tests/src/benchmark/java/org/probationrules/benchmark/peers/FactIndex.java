package org.probationrules.benchmark.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.probationrules.facts.Parameter;

/** The facts of a dossier by type, and by keys as rules ask for them: what is looked up is built once for all rules. */
final class FactIndex {

    /** A property by which facts of a type are looked up. */
    static final class Key<T, K> {

        private final Class<T> type;
        private final Function<T, K> property;

        private Key(Class<T> type, Function<T, K> property) {
            this.type = type;
            this.property = property;
        }

        static <T, K> Key<T, K> of(Class<T> type, Function<T, K> property) {
            return new Key<>(type, property);
        }
    }

    private static final Key<Parameter, String> PARAMETER = Key.of(Parameter.class, Parameter::id);

    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final Map<Key<?, ?>, Map<Object, List<Object>>> byKey = new IdentityHashMap<>();

    FactIndex(List<Object> facts) {
        for (Object fact : facts) {
            byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
    }

    /** Every fact of a type. */
    @SuppressWarnings("unchecked") // they were put there by their type
    <T> List<T> all(Class<T> type) {
        return (List<T>) byType.getOrDefault(type, List.of());
    }

    /** Every fact with this property. */
    @SuppressWarnings("unchecked") // they were taken from those of the type
    <T, K> List<T> by(Key<T, K> key, K value) {
        Map<Object, List<Object>> facts = byKey.get(key);
        if (facts == null) {
            facts = index(key);
            byKey.put(key, facts);
        }
        return (List<T>) facts.getOrDefault(value, List.of());
    }

    /** The parameter with this id, alone, or none. */
    List<Parameter> parameter(String id) {
        return by(PARAMETER, id);
    }

    private <T, K> Map<Object, List<Object>> index(Key<T, K> key) {
        Map<Object, List<Object>> facts = new HashMap<>();
        for (T fact : all(key.type)) {
            facts.computeIfAbsent(key.property.apply(fact), value -> new ArrayList<>()).add(fact);
        }
        return facts;
    }
}
