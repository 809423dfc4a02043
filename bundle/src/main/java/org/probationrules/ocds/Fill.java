package org.probationrules.ocds;

import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Text;

/** Fills a fact with what is known; what is not known stays missing. */
final class Fill<T extends Record & Fact> {

    private final FactBuilder<T> fact;
    private boolean filled;

    private Fill(Class<T> type) {
        this.fact = FactBuilder.of(type);
    }

    static <T extends Record & Fact> Fill<T> of(Class<T> type) {
        return new Fill<>(type);
    }

    Fill<T> with(String name, Object value) {
        fact.with(name, value);
        filled = true;
        return this;
    }

    Fill<T> with(String name, Optional<?> value) {
        value.ifPresent(known -> with(name, known));
        return this;
    }

    Fill<T> with(String name, List<?> values) {
        if (!values.isEmpty()) {
            with(name, (Object) values);
        }
        return this;
    }

    Fill<T> text(String name, Optional<String> value) {
        return with(name, value.map(Text::of));
    }

    Fill<T> answer(String name, Optional<Boolean> value) {
        return with(name, value.map(Answer::of));
    }

    /** A word that facts are joined by. */
    Fill<T> key(String name, String value) {
        fact.with(name, value);
        return this;
    }

    /** Whether anything but keys is known. */
    boolean isFilled() {
        return filled;
    }

    T build() {
        return fact.build();
    }
}
