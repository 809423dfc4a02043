package org.probationrules.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Lays documents out for people too: a line for each member and item, two spaces for each level, the same everywhere.
 *
 * <p>It does what Jackson's own printer does, and writes each indent in one piece. Used for one document.
 */
final class Lines implements PrettyPrinter {

    private static final int LEVELS = 16;
    private static final SerializedString[] INDENTS = new SerializedString[LEVELS];
    private static final SerializedString IS = new SerializedString(": ");

    static {
        for (int level = 0; level < LEVELS; level++) {
            INDENTS[level] = new SerializedString("\n" + "  ".repeat(level));
        }
    }

    private int level;

    private void newLine(JsonGenerator json) throws IOException {
        if (level < LEVELS) {
            json.writeRaw(INDENTS[level]);
        } else {
            json.writeRaw("\n" + "  ".repeat(level));
        }
    }

    private void end(JsonGenerator json, int count, char bracket) throws IOException {
        level--;
        if (count > 0) {
            newLine(json);
        } else {
            json.writeRaw(' ');
        }
        json.writeRaw(bracket);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(' ');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(IS);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        newLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int count) throws IOException {
        end(json, count, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        newLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int count) throws IOException {
        end(json, count, ']');
    }
}
