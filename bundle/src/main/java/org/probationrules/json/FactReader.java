package org.probationrules.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.probationrules.facts.Fact;
import org.probationrules.facts.FactShape;
import org.probationrules.facts.FactShape.Field;
import org.probationrules.facts.FactShape.Kind;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.pack.Nearest;

/** Builds facts from a stream of JSON tokens by the shape of their records, and notes what does not fit. */
final class FactReader {

    /** There is no use in reading on. */
    static final class TooManyProblems extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyProblems() {
            super("too many problems", null, false, false);
        }
    }

    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_UNKNOWN = 20;

    private final List<InputProblem> problems = new ArrayList<>();
    private final ValueReader values = new ValueReader();
    private int unknown;
    private String place = "";

    List<InputProblem> problems() {
        if (unknown > MOST_UNKNOWN) {
            List<InputProblem> all = new ArrayList<>(problems);
            all.add(InputProblem.at(InputProblem.Kind.MORE_UNKNOWN, "", 0, 0, "count", unknown - MOST_UNKNOWN));
            return all;
        }
        return problems;
    }

    /** Where reading has got to. */
    String place() {
        return place;
    }

    void add(InputProblem problem) {
        problems.add(problem);
        if (problems.size() >= MOST_PROBLEMS) {
            problems.add(InputProblem.at(InputProblem.Kind.TOO_MANY_PROBLEMS, "", 0, 0, "count", MOST_PROBLEMS));
            throw new TooManyProblems();
        }
    }

    /** Reads the object at which the parser stands; an object of another type gives a fact that says nothing. */
    Fact readFact(JsonParser parser, FactShape shape, String pointer) throws IOException {
        Object[] read = shape.silentAt(pointer);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(parser, pointer, "an object in braces");
            return shape.create(read);
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            place = pointer + "/" + escape(name);
            Optional<Field> field = shape.field(name);
            if (field.isEmpty()) {
                passOver(parser, shape, name);
            } else if (parser.nextToken() != JsonToken.VALUE_NULL) {
                readField(parser, field.get(), place).ifPresent(value -> read[field.get().index()] = value);
            }
        }
        return shape.create(read);
    }

    private Optional<Object> readField(JsonParser parser, Field field, String pointer) throws IOException {
        if (field.kind() == Kind.FACT) {
            return Optional.of(Optional.of(readFact(parser, field.shape().orElseThrow(), pointer)));
        }
        if (field.kind() == Kind.FACTS) {
            return Optional.of(readFacts(parser, field.shape().orElseThrow(), pointer));
        }
        JsonLocation here = parser.currentTokenLocation();
        try {
            Object value = values.read(parser, field.kind(), pointer);
            checkCode(field, value, pointer, here);
            return Optional.of(value);
        } catch (ValueReader.Unfit unfit) {
            add(unfit.at(pointer, here.getLineNr(), here.getColumnNr()));
            return Optional.empty();
        }
    }

    private List<Fact> readFacts(JsonParser parser, FactShape shape, String pointer) throws IOException {
        List<Fact> facts = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(parser, pointer, "a list of objects");
            return facts;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            place = pointer + "/" + facts.size();
            facts.add(readFact(parser, shape, place));
        }
        return List.copyOf(facts);
    }

    private void checkCode(Field field, Object value, String pointer, JsonLocation here) {
        if (field.codes().isEmpty()) {
            return;
        }
        List<String> words = value instanceof Texts texts
                ? texts.values()
                : value instanceof Text text ? text.isStated() ? List.of(text.value()) : List.of() : List.of(value.toString());
        for (String word : words) {
            if (!field.codes().contains(word)) {
                add(InputProblem.at(InputProblem.Kind.UNKNOWN_CODE, pointer, here.getLineNr(), here.getColumnNr(),
                        "code", word, "field", field.name(), "known", String.join(", ", field.codes())));
            }
        }
    }

    private void passOver(JsonParser parser, FactShape shape, String name) throws IOException {
        JsonLocation here = parser.currentTokenLocation();
        parser.nextToken();
        parser.skipChildren();
        if (!name.equals("$schema") && ++unknown <= MOST_UNKNOWN) {
            add(InputProblem.at(InputProblem.Kind.UNKNOWN_FIELD, place, here.getLineNr(), here.getColumnNr(),
                    "field", name,
                    "hint", Nearest.hint(name, shape.writtenFields().stream().map(Field::name).toList())));
        }
    }

    private void wrongType(JsonParser parser, String pointer, String allowed) throws IOException {
        JsonLocation here = parser.currentTokenLocation();
        String found = ValueReader.describe(parser);
        parser.skipChildren();
        add(InputProblem.at(InputProblem.Kind.WRONG_TYPE, pointer, here.getLineNr(), here.getColumnNr(),
                "found", found, "allowed", allowed));
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
