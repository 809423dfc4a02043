package org.probationrules.onepass;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.drools.model.Index.ConstraintType;
import org.drools.model.functions.Function1;

/** Selected facts by the values that a join goes by. Immutable. */
final class Index {

    private static final Bucket NONE = new Bucket(FactGroup.NONE, new Object[0]);

    private final Map<Object, Bucket> byKey;
    private final boolean sorted;

    Index(Join join, Object[] facts) {
        this.byKey = new HashMap<>(2 * facts.length);
        for (Object fact : facts) {
            byKey.computeIfAbsent(join.keyOf(fact), key -> new Bucket()).add(fact);
        }
        boolean inOrder = join.sortedBy().isPresent();
        for (Bucket bucket : byKey.values()) {
            bucket.close();
            inOrder = inOrder && bucket.sort(join.sortedBy().get());
        }
        this.sorted = inOrder;
    }

    /** The facts with a key. */
    Bucket of(Object key) {
        return byKey.getOrDefault(key, NONE);
    }

    /** Whether facts with one key are in order, so that only some of them need to be looked at. */
    boolean isSorted() {
        return sorted;
    }

    /** Facts with the same key. */
    static final class Bucket {

        private Object[] facts;
        private Object[] values = {};
        private int count;

        private Bucket() {
            this(new Object[2], new Object[0]);
        }

        private Bucket(Object[] facts, Object[] values) {
            this.facts = facts;
            this.values = values;
        }

        Object[] facts() {
            return facts;
        }

        private void add(Object fact) {
            if (count == facts.length) {
                facts = Arrays.copyOf(facts, 2 * count);
            }
            facts[count++] = fact;
        }

        private void close() {
            facts = Arrays.copyOf(facts, count);
        }

        /** Puts the facts in the order of a value; false if that is not possible, and then nothing is changed. */
        private boolean sort(Function1<Object, Object> by) {
            Object[] unsorted = Arrays.stream(facts).map(by::apply).toArray();
            for (Object value : unsorted) {
                if (!(value instanceof Comparable<?>) || value.getClass() != unsorted[0].getClass()) {
                    return false;
                }
            }
            Integer[] order = new Integer[count];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, Comparator.comparing(i -> comparable(unsorted[i])));
            facts = Arrays.stream(order).map(i -> facts[i]).toArray();
            values = Arrays.stream(order).map(i -> unsorted[i]).toArray();
            return true;
        }

        /** Where those begin that may be more than a bound, or end that may be less; all others are not. */
        int edge(ConstraintType operator, Object bound) {
            boolean after = operator == ConstraintType.GREATER_THAN || operator == ConstraintType.LESS_OR_EQUAL;
            int low = 0;
            int high = values.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                int compared = comparable(values[middle]).compareTo(bound);
                if (compared < 0 || after && compared == 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Whether a bound can be compared with the values of these facts. */
        boolean takes(Object bound) {
            return values.length > 0 && values[0].getClass() == bound.getClass();
        }

        @SuppressWarnings("unchecked") // all values are of one class, and so is every bound
        private static Comparable<Object> comparable(Object value) {
            return (Comparable<Object>) value;
        }
    }
}
