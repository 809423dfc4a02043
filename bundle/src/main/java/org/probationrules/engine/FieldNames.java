package org.probationrules.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.FactShape.Field;
import org.probationrules.facts.WorkingDays;

/** Says in words what stands at a place of a dossier. */
final class FieldNames {

    private FieldNames() {}

    /** The places in words, each with its pointer behind it; the words are in English, and left out of other languages. */
    static List<String> describe(List<String> pointers, Words words) {
        return pointers.stream().map(pointer -> describe(pointer, words)).toList();
    }

    private static String describe(String pointer, Words words) {
        if (pointer.equals(WorkingDays.POINTER)) {
            return words.text("calendar", Map.of());
        }
        String meaning = words == Words.english() ? meaning(pointer) : "";
        return meaning.isEmpty() ? pointer : meaning + " (" + pointer + ")";
    }

    private static String meaning(String pointer) {
        return at(pointer).map(Field::meaning).orElse("");
    }

    /** The field at a place; none where the format has no such place, or where it holds the whole dossier. */
    static Optional<Field> at(String pointer) {
        Optional<FactShape> shape = Optional.of(FactShape.of(Dossier.class));
        Optional<Field> field = Optional.empty();
        for (String name : pointer.isEmpty() ? List.<String>of() : List.of(pointer.substring(1).split("/"))) {
            if (shape.isEmpty()) {
                return Optional.empty();
            }
            if (!name.chars().allMatch(Character::isDigit)) {
                Optional<FactShape> outer = shape;
                field = outer.flatMap(it -> it.field(name));
                shape = field.flatMap(Field::shape);
            }
        }
        return field;
    }
}
