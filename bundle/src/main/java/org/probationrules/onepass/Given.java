package org.probationrules.onepass;

import java.util.Collection;
import java.util.List;

/** The step that asks for what follows from the facts found so far: one thing, or each of several. */
final class Given implements Step {

    private final PatternWatch watch;
    private final int place;
    private final Class<?> type;
    private final Value value;
    private final Question[] questions;
    private final Step next;

    /**
     * @param place the place of the thing in the frame
     * @param type what it must be
     * @param value what gives it
     * @param questions what is asked of it
     */
    Given(PatternWatch watch, int place, Class<?> type, Value value, List<Question> questions, Step next) {
        this.watch = watch;
        this.place = place;
        this.type = type;
        this.value = value;
        this.questions = questions.toArray(Question[]::new);
        this.next = next;
    }

    @Override
    public boolean take(Pass pass, Object[] frame) throws Exception {
        Object given = value.of(frame);
        if (given instanceof Collection<?> several) {
            for (Object each : several) {
                if (type.isInstance(each) && takeWith(each, pass, frame)) {
                    return true;
                }
            }
            return false;
        }
        return type.isInstance(given) && takeWith(given, pass, frame);
    }

    private boolean takeWith(Object given, Pass pass, Object[] frame) throws Exception {
        frame[place] = given;
        if (pass.isWatched()) {
            return watch.one(pass, frame, given, next);
        }
        for (Question question : questions) {
            if (!question.holds(frame)) {
                return false;
            }
        }
        return next.take(pass, frame);
    }
}
