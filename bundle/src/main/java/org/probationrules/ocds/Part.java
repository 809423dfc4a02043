package org.probationrules.ocds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.probationrules.facts.EventDate;
import org.probationrules.json.JsonValue;
import org.probationrules.json.JsonValue.Place;
import org.probationrules.json.JsonValue.Type;

/**
 * An object of a release as it is being read, which may not be there. What is asked of it is marked as used; what is
 * there and does not fit is noted, and counts as not there.
 */
final class Part {

    /** What the parts of one conversion share. */
    private record Reading(Notes notes, Set<JsonValue> used) {}

    private final @Nullable JsonValue value;
    private final Reading reading;

    private Part(@Nullable JsonValue value, Reading reading) {
        this.value = value;
        this.reading = reading;
    }

    /** The outermost object of a reading. */
    static Part of(JsonValue object, Notes notes) {
        return new Part(object, new Reading(notes, Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    /** Another outermost object of the same reading. */
    Part beside(JsonValue object) {
        return new Part(object, reading);
    }

    boolean isThere() {
        return value != null;
    }

    Notes notes() {
        return reading.notes;
    }

    /** Where it stands; only for a part that is there. */
    Place place() {
        if (value == null) {
            throw new IllegalStateException("what is not there has no place");
        }
        return value.place();
    }

    /** The value of a member as it stands, marked as used. */
    Optional<JsonValue> raw(String name) {
        Optional<JsonValue> member = value == null ? Optional.empty() : value.get(name);
        member.ifPresent(reading.used::add);
        return member;
    }

    boolean has(String name) {
        return value != null && value.get(name).isPresent();
    }

    /** An object in it. */
    Part part(String name) {
        return new Part(raw(name).filter(member -> fits(member, Type.OBJECT)).orElse(null), reading);
    }

    /** The objects of a list in it; an object where a list should be is a list of one. */
    List<Part> parts(String name) {
        return items(name).stream()
                .filter(item -> fits(item, Type.OBJECT))
                .map(item -> new Part(item, reading))
                .toList();
    }

    private List<JsonValue> items(String name) {
        JsonValue member = raw(name).orElse(null);
        if (member == null || member.is(Type.LIST)) {
            return member == null ? List.of() : member.items();
        }
        reading.notes.wrongType(member, Type.LIST.words());
        return member.is(Type.OBJECT) || member.is(Type.TEXT) ? List.of(member) : List.of();
    }

    /** A text in it that is not blank; a number where a text should be is the text of the number. */
    Optional<String> text(String name) {
        return raw(name).flatMap(this::text);
    }

    /** The texts of a list in it; a text where a list should be is a list of one. */
    List<String> texts(String name) {
        return items(name).stream().map(this::text).flatMap(Optional::stream).toList();
    }

    private Optional<String> text(JsonValue member) {
        reading.used.add(member);
        return member.is(Type.NUMBER) || fits(member, Type.TEXT)
                ? Optional.of(member.text().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    Optional<Boolean> truth(String name) {
        return raw(name).filter(member -> fits(member, Type.TRUTH)).map(member -> member.text().equals("true"));
    }

    boolean isTrue(String name) {
        return truth(name).orElse(false);
    }

    Optional<BigDecimal> number(String name) {
        return raw(name).filter(member -> fits(member, Type.NUMBER)).flatMap(member -> {
            try {
                return Optional.of(new BigDecimal(member.text()));
            } catch (NumberFormatException notFinite) {
                reading.notes.wrongType(member, Type.NUMBER.words());
                return Optional.empty();
            }
        });
    }

    /** The day or moment of an act or a publication. */
    Optional<EventDate> date(String name) {
        return date(name, Dates::date);
    }

    Optional<EventDate> deadline(String name) {
        return date(name, Dates::deadline);
    }

    private Optional<EventDate> date(String name, Function<String, Optional<EventDate>> read) {
        return raw(name)
                .filter(member -> fits(member, Type.TEXT))
                .filter(member -> !member.text().isBlank())
                .flatMap(member -> {
                    Optional<EventDate> date = read.apply(member.text());
                    if (date.isEmpty()) {
                        reading.notes.noSuchDate(member);
                    }
                    return date;
                });
    }

    private boolean fits(JsonValue member, Type type) {
        reading.used.add(member);
        if (!member.is(type) && !member.is(Type.NULL)) {
            reading.notes.wrongType(member, type.words());
        }
        return member.is(type);
    }

    /** The names of what is in it and was never asked for, each as far out as nothing in it was. */
    List<String> unused() {
        List<String> paths = new ArrayList<>();
        if (value != null) {
            unused(value, paths);
        }
        return paths.stream().distinct().toList();
    }

    private void unused(JsonValue whole, List<String> paths) {
        for (Map.Entry<String, JsonValue> member : whole.members().entrySet()) {
            if (reading.used.contains(member.getValue())) {
                unused(member.getValue(), paths);
            } else if (saysAnything(member.getValue())) {
                paths.add(member.getValue().place().path());
            }
        }
        whole.items().forEach(item -> unused(item, paths));
    }

    private static boolean saysAnything(JsonValue value) {
        return switch (value.type()) {
            case OBJECT -> !value.members().isEmpty();
            case LIST -> !value.items().isEmpty();
            default -> !value.is(Type.NULL);
        };
    }
}
