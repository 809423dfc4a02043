package org.probationrules.onepass;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.probationrules.gate.Deadline;

/** One pass of rules over facts. For one thread. */
public final class Pass {

    private static final int FRAME_AT_START = 8;
    /** To go through the facts so many times is cheaper than to build an index; that was measured. */
    private static final int TIMES_WITHOUT_INDEX = 1;

    private final FactTable facts;
    private final Sink sink;
    private final @Nullable Watch watch;
    private final Object[] @Nullable [] selected;
    private final @Nullable Index[] indexes;
    private final int[] wanted;
    private final @Nullable Deadline deadline = Deadline.current();
    private Object[] frame = new Object[FRAME_AT_START];
    private @Nullable RulePlan asked;

    Pass(FactTable facts, Sink sink, @Nullable Watch watch, int selections, int joins) {
        this.facts = facts;
        this.sink = sink;
        this.watch = watch;
        this.selected = new Object[selections][];
        this.indexes = new Index[joins];
        this.wanted = new int[joins];
    }

    /** Asks a rule of the facts. */
    public void ask(RulePlan rule) {
        if (frame.length < rule.frameSize()) {
            frame = new Object[rule.frameSize()];
        }
        asked = rule;
        try {
            rule.first().take(this, frame);
        } catch (Exception e) {
            throw Failed.because(e);
        }
    }

    /** The facts that the rule which is asked has matched, while it raises its finding. */
    public List<Object> matched() {
        return Objects.requireNonNull(asked).matchIn(frame);
    }

    FactTable facts() {
        return facts;
    }

    Sink sink() {
        return sink;
    }

    boolean isWatched() {
        return watch != null;
    }

    Watch watch() {
        return Objects.requireNonNull(watch);
    }

    /** The facts that a pattern may begin with, looked for once. */
    Object[] select(Selection selection) {
        Object[] known = selected[selection.number()];
        if (known == null) {
            known = facts.select(selection);
            selected[selection.number()] = known;
        }
        return known;
    }

    /** An index of selected facts; null the first time that it is wanted, since it may not be wanted again. */
    @Nullable Index index(Join join, Object[] selection) {
        Index known = indexes[join.number()];
        if (known == null && ++wanted[join.number()] > TIMES_WITHOUT_INDEX) {
            known = facts.index(join, selection);
            indexes[join.number()] = known;
        }
        return known;
    }

    void countCombination() {
        if (deadline != null) {
            deadline.countCombination();
        }
    }
}
