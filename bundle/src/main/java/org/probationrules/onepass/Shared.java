package org.probationrules.onepass;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/** What the rules of a pack have in common, while they are made ready. */
final class Shared {

    private final Map<List<Object>, Selection> selections = new HashMap<>();
    private final Map<List<Object>, Join> joins = new HashMap<>();

    /**
     * The selection of facts of a type by conditions.
     *
     * @param names what the conditions are known by: those with equal names ask the same
     */
    Selection selection(Class<?> type, List<Object> names, List<Predicate1<Object>> conditions) {
        return selections.computeIfAbsent(
                List.of(type, names), key -> new Selection(selections.size(), type, conditions));
    }

    Join join(Selection selection, List<Function1<Object, Object>> keys, Optional<Function1<Object, Object>> sortedBy) {
        return joins.computeIfAbsent(
                List.of(selection, keys.stream().map(Shared::name).toList(), sortedBy.map(Shared::name)),
                key -> new Join(joins.size(), selection, keys, sortedBy));
    }

    /** What the compiler knows a function by: equal names do the same. */
    private static Object name(Function1<Object, Object> function) {
        return function instanceof HashedExpression hashed ? hashed.getExpressionHash() : function;
    }

    int selections() {
        return selections.size();
    }

    int joins() {
        return joins.size();
    }
}
