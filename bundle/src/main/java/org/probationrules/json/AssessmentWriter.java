package org.probationrules.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Outcome;

/** Writes an assessment as JSON after the published schema, in UTF-8; equal assessments give equal bytes. */
public final class AssessmentWriter {

    /** The version of the assessment format. */
    public static final String VERSION = "1.0";

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
    private static final int USUAL_LENGTH = 1 << 15;
    /** Each rule of every pack is told with its outcome, so that these are written more often than all others. */
    private static final SerializedString RULE_ID = new SerializedString("ruleId");
    private static final SerializedString OUTCOME = new SerializedString("outcome");
    private static final Map<Outcome, SerializedString> OUTCOMES = new EnumMap<>(Outcome.class);

    static {
        for (Outcome outcome : Outcome.values()) {
            OUTCOMES.put(outcome, new SerializedString(outcome.name()));
        }
    }

    private AssessmentWriter() {}

    /** The document; half of a character in a text, which has no form in UTF-8, is written as JSON escapes it. */
    public static byte[] write(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_LENGTH);
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new Lines());
            new AssessmentWriter.Document(json).write(assessment);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private record Document(JsonGenerator json) {

        /** Writes one item of a list. */
        private interface Item<T> {
            void write(T item) throws IOException;
        }

        void write(Assessment it) throws IOException {
            json.writeStartObject();
            json.writeStringField("formatVersion", VERSION);
            json.writeStringField("id", it.id());
            json.writeStringField("hook", it.hook().id());
            json.writeStringField("asOf", it.asOf().toString());
            json.writeStringField("language", it.language());
            json.writeStringField("stage", it.stage().name());
            json.writeStringField("completion", it.completion().name());
            json.writeStringField("recommendation", it.recommendation().name());
            list("circumstances", it.circumstances(), circumstance -> {
                json.writeStringField("name", circumstance.name());
                json.writeStringField("value", circumstance.value());
                json.writeStringField("because", circumstance.because());
                texts("missing", circumstance.missing());
            });
            list("findings", it.findings(), this::finding);
            list("rules", it.rules(), rule -> {
                json.writeFieldName(RULE_ID);
                json.writeString(rule.ruleId());
                json.writeFieldName(OUTCOME);
                json.writeString(OUTCOMES.get(rule.outcome()));
            });
            json.writeObjectFieldStart("counts");
            json.writeNumberField("evaluated", it.counts().evaluated());
            json.writeNumberField("notApplicable", it.counts().notApplicable());
            json.writeNumberField("undetermined", it.counts().undetermined());
            json.writeEndObject();
            list("packs", it.packs(), pack -> {
                json.writeStringField("id", pack.id());
                json.writeStringField("version", pack.version());
                json.writeStringField("sha256", pack.sha256());
                json.writeStringField("evaluator", pack.evaluator());
            });
            texts("assumptions", it.assumptions());
            list("timetable", it.timetable(), entry -> {
                json.writeStringField("pointer", entry.pointer());
                json.writeStringField("label", entry.label());
                json.writeStringField("from", entry.from().toString());
                json.writeStringField("to", entry.to().toString());
            });
            json.writeEndObject();
        }

        private void finding(Finding it) throws IOException {
            json.writeStringField("ruleId", it.ruleId());
            json.writeStringField("pack", it.pack());
            json.writeStringField("outcome", it.outcome().name());
            json.writeStringField("severity", it.severity().name());
            json.writeStringField("ruleSeverity", it.ruleSeverity().name());
            json.writeBooleanField("severityOverridden", it.severityOverridden());
            json.writeStringField("basis", it.basis());
            json.writeStringField("source", it.source());
            json.writeStringField("message", it.message());
            json.writeStringField("remedy", it.remedy());
            json.writeStringField("language", it.language());
            json.writeStringField("messageEnglish", it.messageEnglish());
            json.writeStringField("remedyEnglish", it.remedyEnglish());
            json.writeStringField("pointer", it.pointer());
            if (it.position().isPresent()) {
                json.writeObjectFieldStart("position");
                json.writeNumberField("line", it.position().get().line());
                json.writeNumberField("column", it.position().get().column());
                json.writeEndObject();
            }
            json.writeObjectFieldStart("arguments");
            for (Map.Entry<String, Object> argument : it.arguments().entrySet()) {
                json.writeFieldName(argument.getKey());
                value(argument.getValue());
            }
            json.writeEndObject();
            texts("missing", it.missing());
            texts("facts", it.facts());
            texts("assumptions", it.assumptions());
        }

        private void value(Object value) throws IOException {
            if (value instanceof BigDecimal number) {
                json.writeNumber(number);
            } else if (value instanceof Number number) {
                json.writeNumber(number.longValue());
            } else if (value instanceof Boolean truth) {
                json.writeBoolean(truth);
            } else if (value instanceof List<?> items) {
                json.writeStartArray();
                for (Object item : items) {
                    json.writeString(item.toString());
                }
                json.writeEndArray();
            } else {
                json.writeString(value.toString());
            }
        }

        private void texts(String name, List<String> items) throws IOException {
            json.writeArrayFieldStart(name);
            for (String item : items) {
                json.writeString(item);
            }
            json.writeEndArray();
        }

        private <T> void list(String name, List<T> items, Item<T> writer) throws IOException {
            json.writeArrayFieldStart(name);
            for (T item : items) {
                json.writeStartObject();
                writer.write(item);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
