package org.probationrules.onepass;

import java.util.List;
import java.util.Optional;

import org.drools.model.functions.Function1;

/**
 * By which values facts are found that fit facts found before.
 *
 * @param number which of the joins of its pack it is
 * @param selection the facts
 * @param keys the values that must be equal, in their order
 * @param sortedBy a value that must be more or less
 */
record Join(
        int number,
        Selection selection,
        List<Function1<Object, Object>> keys,
        Optional<Function1<Object, Object>> sortedBy) {

    /** The key of a fact, to be found again by the values of others. */
    Object keyOf(Object fact) {
        if (keys.size() == 1) {
            return Key.part(keys.get(0).apply(fact));
        }
        Object[] values = new Object[keys.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Key.part(keys.get(i).apply(fact));
        }
        return new Key(values);
    }

    /** There is one join of each number. */
    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }
}
