package org.probationrules.onepass;

import java.util.List;
import java.util.Optional;

/** The step that finds the facts which a pattern fits, one after the other. */
final class EachFact implements Step {

    /** Among so few, looking at each is quicker than an index. */
    private static final int FEW = 8;

    /** A variable for something about the fact, and its place in the frame. */
    record Binding(int place, Value value) {}

    private final PatternWatch watch;
    private final int place;
    private final boolean first;
    private final Selection selection;
    private final Binding[] bindings;
    private final Question[] questions;
    private final Optional<Lookup> lookup;
    private final Step next;

    /**
     * @param place the place of the fact in the frame
     * @param first whether no fact is looked for before
     * @param selection what is asked of the fact alone
     * @param questions what is asked of it and of those found before
     * @param lookup how facts are found that are not asked everything, if that is possible
     */
    EachFact(
            PatternWatch watch,
            int place,
            boolean first,
            Selection selection,
            List<Binding> bindings,
            List<Question> questions,
            Optional<Lookup> lookup,
            Step next) {
        this.watch = watch;
        this.place = place;
        this.first = first;
        this.selection = selection;
        this.bindings = bindings.toArray(Binding[]::new);
        this.questions = questions.toArray(Question[]::new);
        this.lookup = lookup;
        this.next = next;
    }

    @Override
    public boolean take(Pass pass, Object[] frame) throws Exception {
        if (pass.isWatched()) {
            return watch.each(pass, frame, place, bindings, next);
        }
        Object[] facts = pass.select(selection);
        if (facts.length > FEW && lookup.isPresent()) {
            Lookup found = lookup.get();
            Index index = pass.index(found.join(), facts);
            if (index != null) {
                Lookup.Hits hits = found.in(index, frame);
                return take(pass, frame, hits.facts(), hits.from(), hits.to(), found.rest());
            }
        }
        return take(pass, frame, facts, 0, facts.length, questions);
    }

    private boolean take(Pass pass, Object[] frame, Object[] facts, int from, int to, Question[] asked) throws Exception {
        for (int i = from; i < to; i++) {
            if (!first) {
                pass.countCombination();
            }
            frame[place] = facts[i];
            for (Binding binding : bindings) {
                frame[binding.place()] = binding.value().of(frame);
            }
            if (hold(asked, frame) && next.take(pass, frame)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hold(Question[] questions, Object[] frame) throws Exception {
        for (Question question : questions) {
            if (!question.holds(frame)) {
                return false;
            }
        }
        return true;
    }
}
