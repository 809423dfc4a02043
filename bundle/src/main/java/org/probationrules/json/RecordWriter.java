package org.probationrules.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;
import org.probationrules.spi.Hook;

/**
 * Writes any record as a JSON object: members named as its components, in their order.
 *
 * <p>Lists are arrays, maps are objects, what is absent is {@code null}, a moment is its id, and anything else is the text
 * that it gives.
 */
public final class RecordWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private RecordWriter() {}

    /** A record, or a list or map of them, as a document in UTF-8. */
    public static byte[] write(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new Lines());
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return (out + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), json);
        } else if (value instanceof Record record) {
            members(record, json);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(text(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item, json);
            }
            json.writeEndArray();
        } else {
            single(value, json);
        }
    }

    private static void members(Record record, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            json.writeFieldName(component.getName());
            write(value(component, record), json);
        }
        json.writeEndObject();
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(record.getClass() + " is not a public record", e);
        }
    }

    private static void single(Object value, JsonGenerator json) throws IOException {
        if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(text(value));
        }
    }

    private static String text(Object value) {
        return value instanceof Hook hook ? hook.id() : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
