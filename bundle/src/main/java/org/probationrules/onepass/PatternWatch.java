package org.probationrules.onepass;

import java.util.List;

/** How a pattern is asked while somebody looks on: of each fact, part by part. */
final class PatternWatch {

    private final int condition;
    private final int firstPart;
    private final boolean searching;
    private final Class<?> type;
    private final Question[] parts;

    /**
     * @param condition which condition of the rule the pattern is, or stands in
     * @param firstPart the number of its first part in the condition
     * @param searching whether it stands after {@code not} or {@code exists}
     * @param type the type of its facts
     * @param parts everything that it asks, as it stands in the rule
     */
    PatternWatch(int condition, int firstPart, boolean searching, Class<?> type, List<Question> parts) {
        this.condition = condition;
        this.firstPart = firstPart;
        this.searching = searching;
        this.type = type;
        this.parts = parts.toArray(Question[]::new);
    }

    /** Asks it of all facts of its type. */
    boolean each(Pass pass, Object[] frame, int place, EachFact.Binding[] bindings, Step next) throws Exception {
        Object[] facts = pass.facts().ofType(type);
        for (Object fact : facts) {
            frame[place] = fact;
            for (EachFact.Binding binding : bindings) {
                frame[binding.place()] = binding.value().of(frame);
            }
            if (one(pass, frame, fact, next)) {
                return true;
            }
        }
        if (facts.length == 0 && !searching) {
            pass.watch().none(condition);
        }
        return false;
    }

    /** Asks it of a fact, which stands in the frame. */
    boolean one(Pass pass, Object[] frame, Object fact, Step next) throws Exception {
        Watch watch = pass.watch();
        watch.tries();
        for (int i = 0; i < parts.length; i++) {
            boolean held = parts[i].holds(frame);
            watch.asked(condition, firstPart + i, held);
            if (!held) {
                if (!searching) {
                    watch.failed(condition, firstPart + i, fact);
                }
                return false;
            }
        }
        if (searching) {
            return next.take(pass, frame);
        }
        watch.held(condition, fact);
        boolean enough = next.take(pass, frame);
        watch.left();
        return enough;
    }
}
