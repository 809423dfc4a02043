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
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

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

    private static final int MOST_TOKENS = 1_000_000;
    private static final int MOST_OF_TEXT = 1_000_000;
    private static final int MOST_OF_NAME = 1_000;
    private static final int MOST_OF_NUMBER = 100;

    static final JsonFactory JSON = JsonFactory.builder()
            // A table of all names ever read would grow with what hosts send.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxTokenCount(MOST_TOKENS)
                    .maxNumberLength(MOST_OF_NUMBER)
                    .maxStringLength(MOST_OF_TEXT)
                    .maxNameLength(MOST_OF_NAME)
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
            return refused(tooLarge(json.length));
        }
        List<InputProblem> problems = new ArrayList<>();
        Optional<CharBuffer> text = decode(json, problems);
        return text.isEmpty() ? new Result(Optional.empty(), problems) : parse(text.get());
    }

    private static Result parse(CharBuffer text) {
        InputProblems problems = new InputProblems();
        Optional<Dossier> dossier = Optional.empty();
        try (JsonParser parser =
                JSON.createParser(text.array(), text.arrayOffset() + text.position(), text.remaining())) {
            dossier = parse(parser, problems);
        } catch (InputProblems.GivenUp noted) {
            // What is wrong stands among the problems.
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
        boolean refused = problems.all().stream().anyMatch(problem -> problem.kind().refuses());
        return new Result(refused ? Optional.empty() : dossier, problems.all());
    }

    static InputProblem tooLarge(int bytes) {
        return InputProblem.at(
                Kind.TOO_LARGE, "", 0, 0, "found", megabytes(bytes), "most", megabytes(MOST_BYTES));
    }

    private static Optional<Dossier> parse(JsonParser parser, InputProblems problems) throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.giveUp(Kind.NOT_JSON, "", parser.currentLocation(), "problem", "the document is empty");
            }
            Dossier dossier =
                    (Dossier) new FactReader(parser, problems).readFact(FactShape.of(Dossier.class), "");
            if (parser.nextToken() != null) {
                problems.add(Kind.NOT_JSON, "", parser.currentTokenLocation(),
                        "problem", "something follows after the end of the document");
            }
            return Optional.of(dossier);
        } catch (JsonProcessingException e) {
            note(e, parser, problems);
            return Optional.empty();
        }
    }

    /** Notes what a parser complained of. */
    static void note(JsonProcessingException e, JsonParser parser, InputProblems problems) {
        JsonLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        String what = e.getOriginalMessage();
        if (what.startsWith("Document nesting depth")) {
            problems.add(Kind.TOO_DEEP, pointer, where, "most", MOST_LEVELS);
        } else if (what.startsWith("Token count")) {
            problems.add(Kind.TOO_MANY_ITEMS, pointer, where, "most", MOST_TOKENS);
        } else if (e instanceof StreamConstraintsException) {
            problems.add(Kind.TOO_LONG, pointer, where, "most", limit(what));
        } else if (what.startsWith("Duplicate field")) {
            problems.add(Kind.DUPLICATE_FIELD, pointer, where,
                    "field", Excerpt.of(parser.getParsingContext().getCurrentName()));
        } else {
            problems.add(Kind.NOT_JSON, pointer, where, "problem", SyntaxWords.of(what));
        }
    }

    private static int limit(String what) {
        return what.startsWith("Name length") ? MOST_OF_NAME : what.startsWith("Number") ? MOST_OF_NUMBER : MOST_OF_TEXT;
    }

    /** The text of a document, if it is UTF-8; else says why not. */
    static Optional<CharBuffer> decode(byte[] json, List<InputProblem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(json.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(json), text, true);
        text.flip();
        // Latin letters in UTF-16 are valid UTF-8 with a NUL beside each.
        boolean wide = text.length() > 1 && (text.charAt(0) == 0 || text.charAt(1) == 0);
        if (result.isError() || wide) {
            String read = wide ? "" : text.toString();
            int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
            problems.add(InputProblem.at(Kind.NOT_UTF8, "", line, read.length() - read.lastIndexOf('\n')));
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
