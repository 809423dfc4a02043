package org.probationrules.onepass;

import java.util.List;
import java.util.Optional;

import org.drools.model.Index.ConstraintType;

/** How a pattern finds facts by an index. */
final class Lookup {

    /**
     * A value by which facts with one key are sorted, and with what it is compared.
     *
     * @param operator how
     * @param bound with what
     */
    record Range(ConstraintType operator, Value bound) {}

    /** The facts that were found: some of these. */
    record Hits(Object[] facts, int from, int to) {}

    private final Join join;
    private final Value[] values;
    private final Optional<Range> range;
    private final Question[] rest;

    /**
     * @param join what is indexed
     * @param values what the keys must be equal to, in their order
     * @param rest what remains to be asked of the facts that are found
     */
    Lookup(Join join, List<Value> values, Optional<Range> range, List<Question> rest) {
        this.join = join;
        this.values = values.toArray(Value[]::new);
        this.range = range;
        this.rest = rest.toArray(Question[]::new);
    }

    Join join() {
        return join;
    }

    Question[] rest() {
        return rest;
    }

    /** What there is for the facts of a frame. */
    Hits in(Index index, Object[] frame) throws Exception {
        Index.Bucket bucket = index.of(key(frame));
        Object[] facts = bucket.facts();
        if (range.isPresent()) {
            Object bound = range.get().bound().of(frame);
            if (bound != null && bucket.takes(bound)) {
                int edge = bucket.edge(range.get().operator(), bound);
                return switch (range.get().operator()) {
                    case GREATER_THAN, GREATER_OR_EQUAL -> new Hits(facts, edge, facts.length);
                    default -> new Hits(facts, 0, edge);
                };
            }
        }
        return new Hits(facts, 0, facts.length);
    }

    private Object key(Object[] frame) throws Exception {
        if (values.length == 1) {
            return Key.part(values[0].of(frame));
        }
        Object[] parts = new Object[values.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Key.part(values[i].of(frame));
        }
        return new Key(parts);
    }
}
