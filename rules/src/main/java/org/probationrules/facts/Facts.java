package org.probationrules.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.facts.FactShape.Field;
import org.probationrules.facts.FactShape.Kind;

/** What is done with facts as a whole: listing those of a dossier, and giving every value its place. */
public final class Facts {

    private Facts() {}

    /** Lists every fact of a dossier, the dossier first, each before those that it holds. */
    public static List<Fact> of(Dossier dossier) {
        List<Fact> facts = new ArrayList<>();
        collect(dossier, facts);
        return facts;
    }

    /**
     * Gives every fact and value of a dossier the place that it would have in JSON.
     *
     * @throws IllegalArgumentException if a field of a fact is null
     */
    public static Dossier located(Dossier dossier) {
        return (Dossier) located(dossier, "");
    }

    /**
     * Lists the dated, worded and other values of a fact by field name; facts that it holds are left out.
     *
     * @return the values that know their place, in the order of the record
     */
    public static Map<String, Located> valuesOf(Fact fact) {
        Map<String, Located> values = new LinkedHashMap<>();
        FactShape shape = FactShape.of(fact.getClass());
        for (Field field : shape.writtenFields()) {
            if (shape.read(fact, field) instanceof Located value) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    private static void collect(Fact fact, List<Fact> facts) {
        facts.add(fact);
        FactShape shape = FactShape.of(fact.getClass());
        for (Field field : shape.writtenFields()) {
            if (field.shape().isPresent()) {
                held(shape.read(fact, field)).forEach(child -> collect(child, facts));
            }
        }
    }

    private static Fact located(Fact fact, String pointer) {
        FactShape shape = FactShape.of(fact.getClass());
        FactShape.Values values = shape.valuesAt(pointer);
        for (Field field : shape.writtenFields()) {
            String place = pointer + "/" + field.name();
            Object value = shape.read(fact, field);
            if (value == null) {
                throw new IllegalArgumentException(shape.type().getSimpleName() + "." + field.name()
                        + " is null; what is missing has a value of its own, which FactBuilder sets");
            }
            values.set(field, field.kind() == Kind.FACT
                    ? held(value).stream().findFirst().map(child -> located(child, place))
                    : field.kind() == Kind.FACTS
                            ? locatedItems(held(value), place)
                            : value instanceof Located located ? located.at(place) : value);
        }
        return values.fact();
    }

    private static List<Fact> locatedItems(List<? extends Fact> items, String place) {
        List<Fact> located = new ArrayList<>();
        for (Fact item : items) {
            located.add(located(item, place + "/" + located.size()));
        }
        return List.copyOf(located);
    }

    @SuppressWarnings("unchecked")
    private static List<? extends Fact> held(Object value) {
        return value instanceof Optional<?> one
                ? one.map(fact -> List.of((Fact) fact)).orElse(List.of())
                : (List<? extends Fact>) value;
    }
}
