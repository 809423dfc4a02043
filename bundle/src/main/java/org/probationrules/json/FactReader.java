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

/** Builds facts from a stream of JSON tokens by the shape of their records, and notes what does not fit. */
final class FactReader {

    private final JsonParser parser;
    private final InputProblems problems;
    private final ValueReader values;
    private final ItemLimit items;

    FactReader(JsonParser parser, InputProblems problems) {
        this.parser = parser;
        this.problems = problems;
        this.items = new ItemLimit(problems);
        this.values = new ValueReader(parser, problems, items);
    }

    /** Reads the object at which the parser stands; an object of another type gives a fact that says nothing. */
    Fact readFact(FactShape shape, String pointer) throws IOException {
        FactShape.Values read = shape.valuesAt(pointer);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(pointer, "an object in braces");
            return read.fact();
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Optional<Field> field = shape.field(name);
            if (field.isEmpty()) {
                passOver(shape, name, pointer);
            } else if (parser.nextToken() != JsonToken.VALUE_NULL) {
                read.set(field.get(), readField(field.get(), pointer + "/" + name));
            }
        }
        return read.fact();
    }

    private Object readField(Field field, String pointer) throws IOException {
        if (field.kind() == Kind.FACT) {
            return Optional.of(readFact(field.shape().orElseThrow(), pointer));
        }
        if (field.kind() == Kind.FACTS) {
            return readFacts(field, pointer);
        }
        return values.read(field, pointer);
    }

    private List<Fact> readFacts(Field field, String pointer) throws IOException {
        FactShape shape = field.shape().orElseThrow();
        List<Fact> facts = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(pointer, "a list of objects");
            return facts;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.count(pointer, parser, facts.size(), field.most());
            facts.add(readFact(shape, pointer + "/" + facts.size()));
        }
        return List.copyOf(facts);
    }

    private void passOver(FactShape shape, String name, String pointer) throws IOException {
        JsonLocation here = parser.currentTokenLocation();
        parser.nextToken();
        parser.skipChildren();
        if (!name.equals("$schema")) {
            problems.unknownField(pointer + "/" + escape(name), here, name,
                    () -> shape.writtenFields().stream().map(Field::name).toList());
        }
    }

    private void wrongType(String pointer, String allowed) throws IOException {
        JsonLocation here = parser.currentTokenLocation();
        String found = ValueReader.describe(parser);
        parser.skipChildren();
        problems.add(InputProblem.Kind.WRONG_TYPE, pointer, here, "found", found, "allowed", allowed);
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
