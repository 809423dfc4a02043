package org.probationrules.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document that knows where it stands: what a document is read into whose format is not ours.
 *
 * @param place where it stands
 * @param type what it is
 * @param text a text as it is, a number or truth value as it is written; empty for the rest
 * @param members the members of an object in their order; empty for the rest
 * @param items the items of a list; empty for the rest
 */
public record JsonValue(Place place, Type type, String text, Map<String, JsonValue> members, List<JsonValue> items) {

    /** What a value can be; the words are those that messages use. */
    public enum Type {
        OBJECT("an object"),
        LIST("a list"),
        TEXT("a text"),
        NUMBER("a number"),
        TRUTH("true or false"),
        NULL("null");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** What it is in words. */
        public String words() {
            return words;
        }
    }

    /**
     * A place in one of several documents.
     *
     * @param document the number of the document, from 1
     * @param around the place of the object or list that holds it; null for a document as a whole
     * @param step the name or position in what holds it
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public record Place(
            int document, @Nullable Place around, String step, int line, int column) {

        /** The RFC 6901 JSON pointer in the document. */
        public String pointer() {
            return around == null
                    ? ""
                    : around.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
        }

        /** The names on the way to it, positions in lists left out: the same for all items of a list. */
        public String path() {
            if (around == null) {
                return "";
            }
            boolean position = !step.isEmpty() && step.chars().allMatch(Character::isDigit);
            String before = around.path();
            return position ? before : before.isEmpty() ? step : before + "/" + step;
        }
    }

    /** An object. */
    public static JsonValue object(Place place, Map<String, JsonValue> members) {
        return new JsonValue(place, Type.OBJECT, "", members, List.of());
    }

    /** A list. */
    public static JsonValue list(Place place, List<JsonValue> items) {
        return new JsonValue(place, Type.LIST, "", Map.of(), items);
    }

    /** A value that holds no others. */
    public static JsonValue single(Place place, Type type, String text) {
        return new JsonValue(place, type, text, Map.of(), List.of());
    }

    /** Whether it is of this type. */
    public boolean is(Type other) {
        return type == other;
    }

    /** A member of an object, unless it is not there or null. */
    public Optional<JsonValue> get(String name) {
        return Optional.ofNullable(members.get(name)).filter(value -> value.type != Type.NULL);
    }

    /** The same object without some of its members. */
    public JsonValue without(List<String> names) {
        Map<String, JsonValue> fewer = new LinkedHashMap<>(members);
        names.forEach(fewer::remove);
        return object(place, fewer);
    }

    /** What it is, with the value where it is short. */
    public String describe() {
        return switch (type) {
            case TEXT -> "the text '" + (text.length() <= 60 ? text : text.substring(0, 57) + "…") + "'";
            case NUMBER, TRUTH -> text.length() <= 60 ? text : "a number of " + text.length() + " digits";
            default -> type.words();
        };
    }
}
