package org.probationrules.ocds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.json.JsonValue;
import org.probationrules.json.JsonValue.Type;

/**
 * Lays a later release over earlier ones, as OCDS compiles them: members by name, objects in lists by their id, and of
 * everything else the later counts.
 *
 * <p>It differs in two points. A null does not wipe out what was said before, since publishers write it for what a
 * notice does not speak of. And a value of a type that cannot hold anything does not replace an object or a list.
 */
final class Merge {

    private final Notes notes;

    Merge(Notes notes) {
        this.notes = notes;
    }

    JsonValue merge(JsonValue earlier, JsonValue later) {
        if (later.is(Type.NULL)) {
            return earlier;
        }
        if (earlier.is(Type.OBJECT) && later.is(Type.OBJECT)) {
            Map<String, JsonValue> members = new LinkedHashMap<>(earlier.members());
            later.members().forEach((name, value) -> members.merge(name, value, this::merge));
            return JsonValue.object(later.place(), members);
        }
        if (earlier.is(Type.LIST) && later.is(Type.LIST)) {
            return lists(earlier, later);
        }
        boolean holds = earlier.is(Type.OBJECT) || earlier.is(Type.LIST);
        if (holds && !later.is(Type.OBJECT) && !later.is(Type.LIST)) {
            notes.wrongType(later, earlier.type().words());
            return earlier;
        }
        return later;
    }

    private JsonValue lists(JsonValue earlier, JsonValue later) {
        if (later.items().isEmpty()) {
            return earlier;
        }
        if (!haveIds(earlier) || !haveIds(later)) {
            return later;
        }
        Map<String, JsonValue> byId = new LinkedHashMap<>();
        List<JsonValue> all = new ArrayList<>(earlier.items());
        all.addAll(later.items());
        // Two items of one list with one id are a mistake of the publisher, and laid over each other too.
        all.forEach(item -> byId.merge(id(item).orElseThrow(), item, this::merge));
        return JsonValue.list(later.place(), List.copyOf(byId.values()));
    }

    private static boolean haveIds(JsonValue list) {
        return list.items().stream().allMatch(item -> id(item).isPresent());
    }

    static Optional<String> id(JsonValue item) {
        return item.get("id")
                .filter(id -> id.is(Type.TEXT) || id.is(Type.NUMBER))
                .map(id -> id.text().strip())
                .filter(id -> !id.isEmpty());
    }
}
