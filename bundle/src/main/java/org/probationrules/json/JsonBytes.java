package org.probationrules.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON in UTF-8 as it is put together, piece by piece. */
final class JsonBytes {

    private static final int USUAL_LENGTH = 1 << 15;

    private byte[] bytes = new byte[USUAL_LENGTH];
    private int length;

    /** Adds what is JSON already, and ASCII. */
    JsonBytes add(String json) {
        makeRoom(json.length());
        for (int i = 0; i < json.length(); i++) {
            bytes[length + i] = (byte) json.charAt(i);
        }
        length += json.length();
        return this;
    }

    /** Adds a number. */
    JsonBytes add(long number) {
        return add(Long.toString(number));
    }

    /** Adds a text, in quotes. */
    JsonBytes text(String text) {
        makeRoom(text.length() + 2);
        int at = length;
        bytes[at++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~' || character == '"' || character == '\\') {
                return unusual(text);
            }
            bytes[at++] = (byte) character;
        }
        bytes[at++] = '"';
        length = at;
        return this;
    }

    /** The document. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Adds a text of any characters, in quotes. Half of a character becomes a question mark. */
    private JsonBytes unusual(String text) {
        StringBuilder json = new StringBuilder().append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character == '"' || character == '\\') {
                json.append(escaped(character));
            } else {
                json.append(character);
            }
        }
        byte[] encoded = json.append('"').toString().getBytes(StandardCharsets.UTF_8);
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> String.format("\\u%04X", (int) character);
        };
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
