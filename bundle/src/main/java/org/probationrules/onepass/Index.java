package org.probationrules.onepass;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.drools.model.Index.ConstraintType;
import org.drools.model.functions.Function1;

/** Selected facts by the values that a join goes by. Immutable. */
final class Index {

    private static final Bucket NONE = new Bucket();

    private final Map<Object, Bucket> byKey;

    Index(Join join, Object[] facts) {
        this.byKey = new HashMap<>(2 * facts.length);
        for (Object fact : facts) {
            Object key = join.keyOf(fact);
            Bucket bucket = byKey.get(key);
            if (bucket == null) {
                byKey.put(key, new Bucket(fact));
            } else {
                bucket.add(fact);
            }
        }
        for (Bucket bucket : byKey.values()) {
            bucket.close();
            join.sortedBy().ifPresent(bucket::sort);
        }
    }

    /** The facts with a key. */
    Bucket of(Object key) {
        return byKey.getOrDefault(key, NONE);
    }

    /** Facts with the same key. */
    static final class Bucket {

        /** Among so few, looking at each is quicker than having them in order. */
        private static final int FEW = 8;

        private Object[] facts;
        private Object[] values = FactGroup.NONE;
        private int count;

        private Bucket(Object... facts) {
            this.facts = facts;
            this.count = facts.length;
        }

        Object[] facts() {
            return facts;
        }

        private void add(Object fact) {
            if (count == facts.length) {
                facts = Arrays.copyOf(facts, 4 * count);
            }
            facts[count++] = fact;
        }

        private void close() {
            facts = count == facts.length ? facts : Arrays.copyOf(facts, count);
        }

        /** Puts the facts in the order of a value, if there are many and that is possible. */
        private void sort(Function1<Object, Object> by) {
            if (count <= FEW) {
                return;
            }
            Object[] unsorted = Arrays.stream(facts).map(by::apply).toArray();
            for (Object value : unsorted) {
                if (!(value instanceof Comparable<?>) || value.getClass() != unsorted[0].getClass()) {
                    return;
                }
            }
            Integer[] order = new Integer[count];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, Comparator.comparing(i -> comparable(unsorted[i])));
            facts = Arrays.stream(order).map(i -> facts[i]).toArray();
            values = Arrays.stream(order).map(i -> unsorted[i]).toArray();
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

        /** Whether the facts are in order, and by something that a bound can be compared with. */
        boolean takes(Object bound) {
            return values.length > 0 && values[0].getClass() == bound.getClass();
        }

        @SuppressWarnings("unchecked") // all values are of one class, and so is every bound
        private static Comparable<Object> comparable(Object value) {
            return (Comparable<Object>) value;
        }
    }
}
