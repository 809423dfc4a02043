package org.probationrules.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.FactShape;
import org.probationrules.json.InputProblem.Kind;

/**
 * Reads a dossier from JSON.
 *
 * <p>A document is refused whole if any part of it cannot be what it should be; all such parts are reported, each with
 * its place. Fields that the format does not know are passed over and reported.
 */
public final class DossierReader {

    /** The largest document in bytes. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;
    /** The deepest nesting of objects and lists. */
    public static final int MOST_LEVELS = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxNumberLength(100)
                    .maxStringLength(1_000_000)
                    .maxNameLength(1_000)
                    .build())
            .build();

    /**
     * What came of reading.
     *
     * @param dossier the dossier, its values knowing their places; empty if the document was refused
     * @param problems what was wrong with it or passed over, in the order of the document
     */
    public record Result(Optional<Dossier> dossier, List<InputProblem> problems) {}

    private DossierReader() {}

    /** Reads a document; never throws for what is in it. */
    public static Result read(byte[] json) {
        if (json.length > MOST_BYTES) {
            return refused(InputProblem.at(Kind.TOO_LARGE, "", 0, 0, "found", megabytes(json.length), "most",
                    megabytes(MOST_BYTES)));
        }
        List<InputProblem> problems = new ArrayList<>();
        Optional<CharBuffer> text = decode(json, problems);
        return text.isEmpty() ? new Result(Optional.empty(), problems) : parse(text.get());
    }

    private static Result parse(CharBuffer text) {
        FactReader reader = new FactReader();
        try (JsonParser parser =
                JSON.createParser(text.array(), text.arrayOffset() + text.position(), text.remaining())) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return refused(InputProblem.at(Kind.NOT_JSON, "", 1, 1, "problem", "the document is empty"));
            }
            Object dossier = reader.readFact(parser, FactShape.of(Dossier.class), "");
            if (parser.nextToken() != null) {
                JsonLocation here = parser.currentTokenLocation();
                reader.add(InputProblem.at(Kind.NOT_JSON, "", here.getLineNr(), here.getColumnNr(), "problem",
                        "something follows after the end of the document"));
            }
            boolean refused = reader.problems().stream().anyMatch(problem -> problem.kind().refuses());
            return new Result(refused ? Optional.empty() : Optional.of((Dossier) dossier), reader.problems());
        } catch (FactReader.TooManyProblems e) {
            return new Result(Optional.empty(), reader.problems());
        } catch (JsonProcessingException e) {
            List<InputProblem> problems = new ArrayList<>(reader.problems());
            problems.add(problem(e, reader.place()));
            return new Result(Optional.empty(), problems);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
    }

    private static InputProblem problem(JsonProcessingException e, String pointer) {
        JsonLocation where = e.getLocation();
        int line = where == null ? 0 : where.getLineNr();
        int column = where == null ? 0 : where.getColumnNr();
        String what = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return what.contains("nesting depth")
                    ? InputProblem.at(Kind.TOO_DEEP, pointer, line, column, "most", MOST_LEVELS)
                    : InputProblem.at(Kind.NOT_JSON, pointer, line, column, "problem", "a name, text or number is too long");
        }
        if (what.startsWith("Duplicate field")) {
            String name = what.substring(what.indexOf('\'') + 1, what.lastIndexOf('\''));
            return InputProblem.at(Kind.DUPLICATE_FIELD, pointer, line, column, "field", name);
        }
        if (e instanceof JsonEOFException) {
            return InputProblem.at(Kind.NOT_JSON, pointer, line, column, "problem", "the document ends too early");
        }
        return InputProblem.at(Kind.NOT_JSON, pointer, line, column, "problem", SyntaxWords.of(what));
    }

    private static Optional<CharBuffer> decode(byte[] json, List<InputProblem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(json);
        CharBuffer text = CharBuffer.allocate(json.length + 1);
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        boolean wide = text.length() > 1 && (text.charAt(0) == 0 || text.charAt(1) == 0);
        if (result.isError() || wide) {
            int line = wide ? 1 : 1 + (int) text.chars().filter(c -> c == '\n').count();
            problems.add(InputProblem.at(Kind.NOT_UTF8, "", line, 0));
            return Optional.empty();
        }
        if (text.hasRemaining() && text.charAt(0) == '\uFEFF') {
            text.position(1);
        }
        return Optional.of(text);
    }

    private static Result refused(InputProblem problem) {
        return new Result(Optional.empty(), List.of(problem));
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + 1024 * 1024 - 1) / (1024 * 1024));
    }
}
