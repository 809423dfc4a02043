package org.probationrules.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Answer;
import org.probationrules.facts.Count;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.FactShape.Field;
import org.probationrules.facts.Located;
import org.probationrules.facts.Percent;
import org.probationrules.facts.Texts;

/** Writes a dossier as JSON after the published schema, in UTF-8; what is missing is left out. */
public final class DossierWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private DossierWriter() {}

    /** The document. */
    public static byte[] write(Dossier dossier) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(dossier, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The document with a line for each value, for people. */
    public static byte[] writeIndented(Dossier dossier) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new Lines());
            write(dossier, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Fact fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        FactShape shape = FactShape.of(fact.getClass());
        for (Field field : shape.writtenFields()) {
            Object value = shape.read(fact, field);
            if (isSaid(value)) {
                json.writeFieldName(field.name());
                writeValue(value, json);
            }
        }
        json.writeEndObject();
    }

    private static boolean isSaid(Object value) {
        if (value instanceof Amount amount && amount.vat() != Amount.VatBasis.UNSTATED) {
            return true;
        }
        return value instanceof Located located
                ? !located.isMissing()
                : value instanceof Optional<?> one
                        ? one.isPresent()
                        : value instanceof List<?> many ? !many.isEmpty() : !value.equals("") && !value.equals(0L);
    }

    private static void writeValue(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Optional<?> one) {
            write((Fact) one.orElseThrow(), json);
        } else if (value instanceof List<?> many) {
            json.writeStartArray();
            for (Object item : many) {
                write((Fact) item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Texts texts) {
            json.writeStartArray();
            for (String text : texts.values()) {
                json.writeString(text);
            }
            json.writeEndArray();
        } else if (value instanceof Answer answer) {
            json.writeBoolean(answer.isYes());
        } else if (value instanceof Count count && count.isStated()) {
            json.writeNumber(count.value());
        } else if (value instanceof Percent percent) {
            json.writeNumber(percent.number());
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Amount amount && !amount.isUnknown()) {
            write(amount, json);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void write(Amount amount, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (amount.isStated()) {
            json.writeNumberField("value", amount.value());
        }
        json.writeStringField("vat", amount.vat().word());
        json.writeEndObject();
    }
}
