package org.probationrules.facts;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The shape of a fact record: which fields it has and of which kind, how to build one and how to read one.
 *
 * <p>The vocabulary is written once, as records; reading and writing dossiers, the published schema and the list of
 * facts that rules match are all derived from their shapes.
 */
public final class FactShape {

    /** What a field holds. */
    public enum Kind {
        /** The fact's own place; not part of a dossier as written. */
        POINTER,
        /** A word that is empty where it is missing: what facts are joined by. */
        KEY,
        /** A whole number that is 0 where it is missing: what facts are joined by. */
        NUMBER_KEY,
        TEXT,
        TEXTS,
        DATE,
        ANSWER,
        AMOUNT,
        COUNT,
        PERCENT,
        /** Another fact, which may be missing. */
        FACT,
        /** A list of facts. */
        FACTS
    }

    /**
     * A field of a fact.
     *
     * @param name its name in JSON and in rules
     * @param index its position among the record's components
     * @param kind what it holds
     * @param shape the shape of the facts in it; empty unless it holds facts
     * @param meaning what it means
     * @param codes the codes that are known; empty for free text
     * @param most the most items that it may hold, where it holds a list
     */
    public record Field(
            String name,
            int index,
            Kind kind,
            Optional<FactShape> shape,
            String meaning,
            List<String> codes,
            int most) {

        /** What the field holds in a fact at a place whose dossier is silent on it. */
        Object missingIn(String pointer) {
            return switch (kind) {
                case POINTER -> pointer;
                case KEY -> "";
                case NUMBER_KEY -> 0L;
                case TEXT -> Text.MISSING.at(place(pointer));
                case TEXTS -> Texts.MISSING.at(place(pointer));
                case DATE -> EventDate.MISSING.at(place(pointer));
                case ANSWER -> Answer.MISSING.at(place(pointer));
                case AMOUNT -> Amount.MISSING.at(place(pointer));
                case COUNT -> Count.MISSING.at(place(pointer));
                case PERCENT -> Percent.MISSING.at(place(pointer));
                case FACT -> Optional.empty();
                case FACTS -> List.of();
            };
        }

        /** The place of the field in a fact at a place. */
        private String place(String pointer) {
            return pointer + "/" + name;
        }
    }

    /** The values of one fact while they are gathered; on what is not set in the end, its dossier is silent. */
    public final class Values {

        private final String pointer;
        private final @Nullable Object[] values = new Object[fields.size()];

        private Values(String pointer) {
            this.pointer = pointer;
        }

        /** Sets what a field holds. */
        public void set(Field field, Object value) {
            values[field.index()] = value;
        }

        /** The fact. */
        public Fact fact() {
            for (Field field : fields) {
                if (values[field.index()] == null) {
                    values[field.index()] = field.missingIn(pointer);
                }
            }
            return create(values);
        }
    }

    private static final ClassValue<FactShape> SHAPES = new ClassValue<>() {
        @Override
        protected FactShape computeValue(Class<?> type) {
            return new FactShape(type.asSubclass(Record.class));
        }
    };
    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(long.class, Kind.NUMBER_KEY),
            Map.entry(Text.class, Kind.TEXT),
            Map.entry(Texts.class, Kind.TEXTS),
            Map.entry(EventDate.class, Kind.DATE),
            Map.entry(Answer.class, Kind.ANSWER),
            Map.entry(Amount.class, Kind.AMOUNT),
            Map.entry(Count.class, Kind.COUNT),
            Map.entry(Percent.class, Kind.PERCENT),
            Map.entry(Optional.class, Kind.FACT),
            Map.entry(List.class, Kind.FACTS));

    private final Class<? extends Record> type;
    private final String meaning;
    private final List<Field> fields = new ArrayList<>();
    private final List<Field> written;
    private final Map<String, Field> writtenByName = new LinkedHashMap<>();
    private final List<MethodHandle> readers = new ArrayList<>();
    private final MethodHandle constructor;

    private FactShape(Class<? extends Record> type) {
        this.type = type;
        this.meaning = meaningOf(type.getAnnotation(Meaning.class));
        RecordComponent[] components = type.getRecordComponents();
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            for (int index = 0; index < components.length; index++) {
                Field field = field(components[index], index);
                fields.add(field);
                if (field.kind() != Kind.POINTER) {
                    writtenByName.put(field.name(), field);
                }
                readers.add(lookup.unreflect(components[index].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class)));
            }
            this.written = List.copyOf(writtenByName.values());
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a public record of facts", e);
        }
    }

    /** Returns the shape of a record of facts. */
    public static FactShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The record. */
    public Class<? extends Record> type() {
        return type;
    }

    /** What the fact means. */
    public String meaning() {
        return meaning;
    }

    /** The fields as they are written in a dossier, by name, in their order: all but the place. */
    public List<Field> writtenFields() {
        return written;
    }

    /** The field of this name that is written in a dossier. */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(writtenByName.get(name));
    }

    /** The values of a fact about which the dossier says nothing, to be filled and given to {@link #create}. */
    public Object[] silentAt(String pointer) {
        Object[] values = new Object[fields.size()];
        for (Field field : fields) {
            values[field.index()] = field.missingIn(pointer);
        }
        return values;
    }

    /** The values of a fact at a place, to be gathered. */
    public Values valuesAt(String pointer) {
        return new Values(pointer);
    }

    /** Builds a fact from the values of all its components, in their order. */
    public Fact create(Object[] values) {
        try {
            return (Fact) (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot build " + type.getSimpleName(), e);
        }
    }

    /** Reads a field of a fact. */
    public Object read(Fact fact, Field field) {
        try {
            return (Object) readers.get(field.index()).invokeExact((Object) fact);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + field.name(), e);
        }
    }

    private static Field field(RecordComponent component, int index) {
        Kind kind = component.getType() == String.class
                ? component.getName().equals("pointer") ? Kind.POINTER : Kind.KEY
                : KINDS.get(component.getType());
        if (kind == null) {
            throw new IllegalStateException("A fact cannot hold " + component);
        }
        boolean nested = kind == Kind.FACT || kind == Kind.FACTS;
        Meaning meaning = component.getAnnotation(Meaning.class);
        return new Field(
                component.getName(),
                index,
                kind,
                nested ? Optional.of(of(itemType(component))) : Optional.empty(),
                meaningOf(meaning),
                meaning == null ? List.of() : List.of(meaning.codes()),
                meaning == null ? 0 : meaning.most());
    }

    private static Class<?> itemType(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static String meaningOf(Meaning meaning) {
        return meaning == null ? "" : meaning.value();
    }
}
