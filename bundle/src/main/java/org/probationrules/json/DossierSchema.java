package org.probationrules.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.FactShape.Field;
import org.probationrules.facts.FactShape.Kind;

/**
 * The JSON Schema (2020-12) of dossiers, written from the records of the vocabulary, so that the two cannot differ.
 *
 * <p>It allows what the reader takes: {@code null} for a fact that is missing, and fields and codes that the format does
 * not know, which are only pointed out. Known codes are therefore examples, not an enumeration.
 */
public final class DossierSchema {

    /** The permanent name of the schema. */
    public static final String ID = "urn:probationrules:schema:dossier:" + Dossier.VERSION;

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators COLONS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";
    private static final String DAY = "-(0[1-9]|[12][0-9]|3[01])";
    private static final String HOUR = "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?";
    private static final String OFFSET = "Z|[+-][0-9]{2}:[0-9]{2}";
    private static final Map<String, Object> NULL = object("type", "null");

    private DossierSchema() {}

    /** The schema as a JSON document in UTF-8; always the same bytes for the same vocabulary. */
    public static byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(COLONS).withObjectIndenter(LINES).withArrayIndenter(LINES));
            PlainJson.write(document(), json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private static Map<String, Object> document() {
        FactShape dossier = FactShape.of(Dossier.class);
        Map<String, Object> definitions = values();
        define(dossier, definitions);
        return object(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "$id", ID,
                "title", "Dossier of probation services commissioning, version " + Dossier.VERSION,
                "description", "Null stands for a fact that is not known, like a field that is left out. A field that is not"
                        + " listed here is passed over, and a code that is not listed is taken as it is; both are pointed"
                        + " out.",
                "$ref", reference(nameOf(dossier)),
                "$defs", definitions);
    }

    private static Map<String, Object> values() {
        Map<String, Object> whole = object("type", "integer", "minimum", 0L, "maximum", ValueReader.MOST_COUNT);
        Map<String, Object> pounds = object("type", "number", "minimum", 0L, "maximum", ValueReader.MOST_POUNDS);
        Map<String, Object> basis = object(
                "description", "whether VAT is in the value", "enum", Arrays.asList("inclusive", "exclusive", "unstated", null));
        return object(
                nameOf(Kind.DATE), object(
                        "description", "A day (2026-10-05); a month where the day is not known (2026-10); or a moment:"
                                + " 2026-10-05T12:00 is London time, 2026-10-05T11:00Z and 2026-10-05T12:00+01:00 say"
                                + " where they are. A local time that the clocks leave out in spring is refused; one that"
                                + " they show twice in autumn is the first. none: there is no such event. unknown: there"
                                + " is one, and nobody knows when.",
                        "type", List.of("string", "null"),
                        "pattern", "^(none|unknown|" + MONTH + "(" + DAY + "(" + HOUR + "(" + OFFSET + ")?)?)?)$"),
                nameOf(Kind.AMOUNT), object(
                        "description", "Pounds, with at most two decimals; or an object that says whether VAT is in them;"
                                + " or unknown.",
                        "anyOf", List.of(
                                pounds,
                                object(
                                        "type", "object",
                                        "properties", object(
                                                "value", object("anyOf", List.of(pounds, NULL)),
                                                "vat", basis),
                                        "additionalProperties", true),
                                object("const", "unknown"),
                                NULL)),
                nameOf(Kind.COUNT), object(
                        "description", "A whole number, written without a point; or none.",
                        "anyOf", List.of(whole, object("const", "none"), NULL)),
                nameOf(Kind.PERCENT), object(
                        "description", "A number of percent; a change downwards is negative.",
                        "type", List.of("number", "null")),
                nameOf(Kind.ANSWER), object("description", "Yes or no.", "type", List.of("boolean", "null")),
                nameOf(Kind.TEXT), object(
                        "description", "A text; one of nothing but spaces is missing. none: there is no such thing.",
                        "type", List.of("string", "null")),
                nameOf(Kind.TEXTS), object(
                        "description", "A list of texts; an empty list is an answer.",
                        "type", List.of("array", "null"),
                        "items", object("type", "string")),
                nameOf(Kind.KEY), object(
                        "description", "A word or a number by which facts are joined; 1 and \"1\" are the same.",
                        "type", List.of("string", "integer", "null")),
                nameOf(Kind.NUMBER_KEY), object(
                        "description", "A number by which facts are joined.", "anyOf", List.of(whole, NULL)));
    }

    /** Adds the definition of a record, and of every record that it holds. */
    private static void define(FactShape shape, Map<String, Object> definitions) {
        Map<String, Object> properties = object();
        Map<String, Object> definition = object(
                "description", shape.meaning(),
                "type", "object",
                "properties", properties,
                "additionalProperties", true);
        if (definitions.putIfAbsent(nameOf(shape), definition) == null) {
            for (Field field : shape.writtenFields()) {
                properties.put(field.name(), property(field));
                field.shape().ifPresent(held -> define(held, definitions));
            }
        }
    }

    private static Map<String, Object> property(Field field) {
        Map<String, Object> property = object("description", field.meaning());
        switch (field.kind()) {
            case FACT -> property.put("anyOf", List.of(object("$ref", reference(nameOf(field.shape().orElseThrow()))), NULL));
            case FACTS -> {
                property.put("type", List.of("array", "null"));
                property.put("items", object("$ref", reference(nameOf(field.shape().orElseThrow()))));
                property.put("maxItems", field.most());
            }
            default -> property.put("$ref", reference(nameOf(field.kind())));
        }
        if (!field.codes().isEmpty()) {
            property.put("description", field.meaning() + ". Known codes: " + String.join(", ", field.codes()));
            property.put("examples", field.kind() == Kind.TEXTS ? List.of(field.codes()) : field.codes());
        }
        return property;
    }

    private static String reference(String name) {
        return "#/$defs/" + name;
    }

    private static String nameOf(FactShape shape) {
        return shape.type().getSimpleName();
    }

    private static String nameOf(Kind kind) {
        return kind == Kind.NUMBER_KEY ? "numberKey" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
