package org.probationrules.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probationrules.facts.FactShape.Field;

/**
 * Builds a fact field by field, for hosts in Java; what is not given is missing.
 *
 * <pre>{@code
 * Award award = FactBuilder.of(Award.class)
 *         .with("notice", EventDate.of(LocalDate.of(2026, 10, 5)))
 *         .with("signed", EventDate.of(LocalDate.of(2026, 10, 15)))
 *         .build();
 * Dossier dossier = FactBuilder.of(Dossier.class).with("awards", List.of(award)).build();
 * }</pre>
 *
 * @param <T> the fact
 */
public final class FactBuilder<T extends Record & Fact> {

    private final Class<T> type;
    private final FactShape shape;
    private final Object[] values;

    private FactBuilder(Class<T> type) {
        this.type = type;
        this.shape = FactShape.of(type);
        this.values = shape.silentAt("");
    }

    /** Begins a fact about which nothing is said yet. */
    public static <T extends Record & Fact> FactBuilder<T> of(Class<T> type) {
        return new FactBuilder<>(type);
    }

    /**
     * Gives a field its value: a value of the vocabulary, a word or number for a key, a fact, or a list of facts.
     *
     * @throws IllegalArgumentException if the fact has no such field or the field holds something else
     */
    public FactBuilder<T> with(String name, Object value) {
        Field field = shape.field(name)
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no field '" + name
                        + "'; it has " + shape.writtenFields().stream().map(Field::name).toList()));
        Object held = held(value);
        if (!fits(field, held)) {
            throw new IllegalArgumentException(type.getSimpleName() + "." + name + " takes " + taken(field) + ", not "
                    + (value == null ? "null; leave out what is missing" : value.getClass().getSimpleName() + " " + value));
        }
        values[field.index()] = held;
        return this;
    }

    /** The fact. */
    public T build() {
        return type.cast(shape.create(values.clone()));
    }

    /** The value as a record holds it; a list is copied, so that the fact cannot change. */
    private static @Nullable Object held(@Nullable Object value) {
        if (value instanceof Fact fact) {
            return Optional.of(fact);
        }
        if (value instanceof List<?> list && list.stream().noneMatch(Objects::isNull)) {
            return List.copyOf(list);
        }
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }

    private static boolean fits(Field field, @Nullable Object held) {
        if (field.shape().isEmpty()) {
            return held != null && field.missingIn("").getClass() == held.getClass();
        }
        Class<?> item = field.shape().get().type();
        return held instanceof Optional<?> one
                ? field.kind() == FactShape.Kind.FACT && one.stream().allMatch(item::isInstance)
                : held instanceof List<?> many
                        && field.kind() == FactShape.Kind.FACTS
                        && many.stream().allMatch(item::isInstance);
    }

    private static String taken(Field field) {
        return field.shape()
                .map(shape -> (field.kind() == FactShape.Kind.FACTS ? "a list of " : "a ") + shape.type().getSimpleName())
                .orElseGet(() -> "a value of type " + field.missingIn("").getClass().getSimpleName());
    }
}
