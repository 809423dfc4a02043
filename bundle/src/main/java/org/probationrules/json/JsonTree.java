package org.probationrules.json;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

import org.jspecify.annotations.Nullable;
import org.probationrules.json.InputProblem.Kind;
import org.probationrules.json.JsonValue.Place;
import org.probationrules.json.JsonValue.Type;

/**
 * Reads any JSON document whole, within the limits that hold for dossiers.
 *
 * <p>Several values after each other, as in JSON Lines, are one document. Of members with the same name in one object
 * the last counts: who publishes is not who asks, and cannot be sent back to correct it.
 */
public final class JsonTree {

    /** The limits are those of dossiers; a name that stands twice is no reason to refuse. */
    private static final JsonFactory JSON = DossierReader.JSON
            .rebuild()
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * What came of reading.
     *
     * @param values the values of the document; empty if it was refused
     * @param problem why it was refused
     */
    public record Result(List<JsonValue> values, Optional<InputProblem> problem) {}

    private final JsonParser parser;
    private final int document;

    private JsonTree(JsonParser parser, int document) {
        this.parser = parser;
        this.document = document;
    }

    /**
     * Reads a document; never throws for what is in it.
     *
     * @param document its number, from 1, for places
     */
    public static Result read(byte[] json, int document) {
        if (json.length > DossierReader.MOST_BYTES) {
            return refused(DossierReader.tooLarge(json.length));
        }
        List<InputProblem> problems = new ArrayList<>();
        Optional<CharBuffer> text = DossierReader.decode(json, problems);
        return text.isEmpty() ? refused(problems.get(0)) : parse(text.get(), document);
    }

    private static Result parse(CharBuffer text, int document) {
        try (JsonParser parser =
                JSON.createParser(text.array(), text.arrayOffset() + text.position(), text.remaining())) {
            return parse(new JsonTree(parser, document));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
    }

    private static Result parse(JsonTree tree) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        try {
            while (tree.parser.nextToken() != null) {
                values.add(tree.value(null, ""));
            }
        } catch (JsonProcessingException e) {
            InputProblems problems = new InputProblems();
            DossierReader.note(e, tree.parser, problems);
            return refused(problems.all().get(0));
        }
        return values.isEmpty()
                ? refused(InputProblem.at(Kind.NOT_JSON, "", 1, 1, "problem", "the document is empty"))
                : new Result(values, Optional.empty());
    }

    private static Result refused(InputProblem problem) {
        return new Result(List.of(), Optional.of(problem));
    }

    private JsonValue value(@Nullable Place around, String step) throws IOException {
        JsonLocation here = parser.currentTokenLocation();
        Place place = new Place(document, around, step, here.getLineNr(), here.getColumnNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> JsonValue.object(place, members(place));
            case START_ARRAY -> JsonValue.list(place, items(place));
            case VALUE_STRING -> JsonValue.single(place, Type.TEXT, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> JsonValue.single(place, Type.TRUTH, parser.getText());
            case VALUE_NULL -> JsonValue.single(place, Type.NULL, "");
            default -> JsonValue.single(place, Type.NUMBER, parser.getText());
        };
    }

    private Map<String, JsonValue> members(Place place) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(place, name));
        }
        return members;
    }

    private List<JsonValue> items(Place place) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(place, Integer.toString(items.size())));
        }
        return items;
    }
}
