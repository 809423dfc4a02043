package org.probationrules.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML parser says, in words for people who do not know its grammar, and where the slip is rather than where it showed. */
final class YamlWords {

    private static final String LEAD = "not readable as YAML: ";

    /** What the parser says, and the same in plain words; {@code $1} is what it quotes. */
    private static final Map<Pattern, String> SENTENCES = sentences();

    private YamlWords() {}

    private static Map<Pattern, String> sentences() {
        Map<Pattern, String> sentences = new LinkedHashMap<>();
        put(sentences, "mapping values are not allowed here",
                "a colon with a space after it does not fit here; put a text that has one between quotation marks, and see"
                        + " whether the line is indented as its neighbours");
        put(sentences, "found character '\\\\t.*", "a tab cannot indent; use spaces");
        put(sentences, "found character '(.+?)' that cannot start any token.*",
                "a text cannot begin with $1; put it between quotation marks");
        put(sentences, "found unexpected end of stream", "the quotation mark that opens here is not closed");
        put(sentences, "expected <block end>, but found .*",
                "this does not go on with what stands above it; see whether it is indented as its neighbours, and whether"
                        + " something before it is missing");
        put(sentences, "expected ',' or '(.)', but got .*", "the bracket is not closed: a , or a $1 is missing");
        put(sentences, "could not find expected ':'", "a colon with a space after it is missing");
        put(sentences, "found undefined alias (.*)", "a text cannot begin with *, which stands for something named before:"
                + " put $1 between quotation marks");
        put(sentences, "found unknown escape character (.).*",
                "a backslash before $1 means nothing; write the text between single quotation marks");
        put(sentences, "but found another document", "--- begins a second document; a file holds one");
        return sentences;
    }

    private static void put(Map<Pattern, String> sentences, String said, String plain) {
        sentences.put(Pattern.compile(said, Pattern.DOTALL), plain);
    }

    static PackProblem of(String file, String text, YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked) {
            String said = marked.getProblem();
            Optional<Mark> mark = said.contains("end of stream") || said.startsWith("could not find")
                            || said.startsWith("expected ','") && !sameLine(marked)
                    ? marked.getContextMark().or(marked::getProblemMark)
                    : marked.getProblemMark().or(marked::getContextMark);
            return new PackProblem(file, mark.map(Mark::getLine).orElse(-1) + 1, mark.map(Mark::getColumn).orElse(-1) + 1,
                    LEAD + plain(said));
        }
        if (e instanceof ReaderException strange) {
            Place place = Place.of(text, Math.min(text.length(), text.indexOf(Character.toString(strange.getCodePoint()))));
            return new PackProblem(file, place.line(), place.column(),
                    LEAD + "the character U+%04X shows nothing; take it out".formatted(strange.getCodePoint()));
        }
        return new PackProblem(file, 0, 0, LEAD + (String.valueOf(e.getMessage()).contains("aliases")
                ? "an alias (*name) of a list or of names with values is not taken; write it out"
                : e.getMessage()));
    }

    private static boolean sameLine(MarkedYamlEngineException e) {
        return e.getContextMark().map(Mark::getLine).equals(e.getProblemMark().map(Mark::getLine));
    }

    private static String plain(String said) {
        for (Map.Entry<Pattern, String> sentence : SENTENCES.entrySet()) {
            Matcher matcher = sentence.getKey().matcher(said);
            if (matcher.matches()) {
                return matcher.replaceFirst(sentence.getValue());
            }
        }
        return said.replaceAll("\\s+", " ");
    }
}
