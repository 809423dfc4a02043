package org.probationrules.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.facts.Answer;
import org.probationrules.facts.Count;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.FactShape.Field;
import org.probationrules.facts.Percent;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.json.InputProblem.Kind;

/** Reads one value of the vocabulary from JSON tokens; what cannot be the value of its field is noted and left missing. */
final class ValueReader {

    static final BigDecimal MOST_POUNDS = new BigDecimal("999999999999.99");
    private static final int MOST_DIGITS = 12;
    static final long MOST_COUNT = 1_000_000_000L;

    private static final List<String> AMOUNT_FIELDS = List.of("value", "vat");

    private final JsonParser parser;
    private final InputProblems problems;
    private final ItemLimit items;

    ValueReader(JsonParser parser, InputProblems problems, ItemLimit items) {
        this.parser = parser;
        this.problems = problems;
        this.items = items;
    }

    Object read(Field field, String pointer) throws IOException {
        return switch (field.kind()) {
            case KEY -> known(field, key(pointer), pointer);
            case NUMBER_KEY -> whole(pointer, "a whole number");
            case TEXT -> text(field, pointer).at(pointer);
            case TEXTS -> texts(field, pointer).at(pointer);
            case DATE -> date(pointer).at(pointer);
            case ANSWER -> answer(pointer).at(pointer);
            case AMOUNT -> amount(pointer).at(pointer);
            case COUNT -> count(pointer).at(pointer);
            case PERCENT -> percent(pointer).at(pointer);
            case POINTER, FACT, FACTS -> throw new IllegalArgumentException(field.kind() + " is no value");
        };
    }

    private String key(String pointer) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? parser.getText()
                : string(pointer, "a text or a whole number").strip();
    }

    private String string(String pointer, String allowed) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(pointer, allowed);
            return "";
        }
        String text = parser.getText();
        if (hasHalfOfACharacter(text)) {
            problems.add(Kind.WRONG_TYPE, pointer, parser.currentTokenLocation(),
                    "found", "a text with half of a character in it", "allowed", allowed + " of whole characters");
            return "";
        }
        return text;
    }

    private static boolean hasHalfOfACharacter(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.getType(character) == Character.SURROGATE) {
                return true;
            }
            at += Character.charCount(character);
        }
        return false;
    }

    /** The word as it is; pointed out where its field has codes and it is none of them. */
    private String known(Field field, String word, String pointer) {
        if (!word.isEmpty() && !field.codes().isEmpty() && !field.codes().contains(word)) {
            problems.add(Kind.UNKNOWN_CODE, pointer, parser.currentTokenLocation(),
                    "code", Excerpt.of(word), "field", field.name(), "known", String.join(", ", field.codes()));
        }
        return word;
    }

    private Text text(Field field, String pointer) throws IOException {
        Text text = Text.of(string(pointer, "a text"));
        return text.isStated() ? Text.of(known(field, text.value(), pointer)) : text;
    }

    private Texts texts(Field field, String pointer) throws IOException {
        List<String> texts = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(pointer, "a list of texts");
            return Texts.MISSING;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.count(pointer, parser);
            String place = pointer + "/" + texts.size();
            texts.add(known(field, string(place, "a text").strip(), place));
        }
        return Texts.of(texts);
    }

    private EventDate date(String pointer) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(pointer, "a date as a text");
            return EventDate.MISSING;
        }
        try {
            return EventDate.parse(parser.getText());
        } catch (IllegalArgumentException e) {
            problems.add(Kind.NO_SUCH_DATE, pointer, parser.currentTokenLocation(),
                    "problem", Excerpt.clean(e.getMessage()));
            return EventDate.MISSING;
        }
    }

    private Answer answer(String pointer) throws IOException {
        if (!parser.currentToken().isBoolean()) {
            wrongType(pointer, "true or false");
            return Answer.MISSING;
        }
        return Answer.of(parser.getBooleanValue());
    }

    private Count count(String pointer) throws IOException {
        return isWord("none") ? Count.NONE : Count.of(whole(pointer, "a whole number or none"));
    }

    private long whole(String pointer, String allowed) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            wrongType(pointer, allowed);
            return 0;
        }
        BigDecimal number = parser.getDecimalValue();
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST_COUNT)) > 0) {
            problems.add(Kind.WRONG_TYPE, pointer, parser.currentTokenLocation(),
                    "found", Excerpt.of(parser.getText()), "allowed", allowed + " from 0 to " + MOST_COUNT);
            return 0;
        }
        return number.longValueExact();
    }

    private Percent percent(String pointer) throws IOException {
        String allowed = "a number of percent";
        if (!parser.currentToken().isNumeric()) {
            wrongType(pointer, allowed);
            return Percent.MISSING;
        }
        try {
            BigDecimal number = parser.getDecimalValue();
            if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return Percent.of(number);
            }
        } catch (NumberFormatException e) {
            // its exponent is beyond what Java holds: too many digits all the same
        }
        problems.add(Kind.WRONG_TYPE, pointer, parser.currentTokenLocation(),
                "found", "a number of many digits", "allowed", allowed);
        return Percent.MISSING;
    }

    private Amount amount(String pointer) throws IOException {
        return parser.currentToken() == JsonToken.START_OBJECT
                ? amountWithBasis(pointer)
                : isWord("unknown") ? Amount.UNKNOWN : Amount.of(pounds(pointer), VatBasis.UNSTATED);
    }

    private Amount amountWithBasis(String pointer) throws IOException {
        BigDecimal value = null;
        VatBasis vat = VatBasis.UNSTATED;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            JsonLocation here = parser.currentTokenLocation();
            String name = parser.currentName();
            String place = pointer + "/" + FactReader.escape(name);
            boolean silent = parser.nextToken() == JsonToken.VALUE_NULL;
            if (!AMOUNT_FIELDS.contains(name)) {
                parser.skipChildren();
                problems.unknownField(place, here, name, () -> AMOUNT_FIELDS);
            } else if (!silent && name.equals("value")) {
                value = pounds(place);
            } else if (!silent) {
                vat = basis(place);
            }
        }
        return value == null ? Amount.ofBasis(vat) : Amount.of(value, vat);
    }

    private VatBasis basis(String pointer) throws IOException {
        for (VatBasis basis : VatBasis.values()) {
            if (isWord(basis.word())) {
                return basis;
            }
        }
        wrongType(pointer, "inclusive, exclusive or unstated");
        return VatBasis.UNSTATED;
    }

    private BigDecimal pounds(String pointer) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            wrongType(pointer, "an amount in pounds");
            return BigDecimal.ZERO;
        }
        BigDecimal pounds;
        try {
            pounds = parser.getDecimalValue();
        } catch (NumberFormatException e) {
            return impossible(pointer, "its exponent is beyond all measure");
        }
        if (pounds.signum() == 0) {
            return BigDecimal.ZERO; // also a zero of a billion decimals
        }
        if (pounds.signum() < 0) {
            return impossible(pointer, "it is negative");
        }
        if (pounds.compareTo(MOST_POUNDS) > 0) {
            return impossible(pointer, "it is more than " + String.format(Locale.UK, "£%,.2f", MOST_POUNDS));
        }
        if (pounds.stripTrailingZeros().scale() > 2) {
            return impossible(pointer, "it has fractions of a penny");
        }
        return pounds.setScale(Math.max(0, Math.min(2, pounds.scale())));
    }

    private BigDecimal impossible(String pointer, String problem) throws IOException {
        problems.add(Kind.IMPOSSIBLE_AMOUNT, pointer, parser.currentTokenLocation(),
                "found", Excerpt.of(parser.getText()), "problem", problem);
        return BigDecimal.ZERO;
    }

    private boolean isWord(String word) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().equals(word);
    }

    private void wrongType(String pointer, String allowed) throws IOException {
        JsonLocation here = parser.currentTokenLocation();
        String found = describe(parser);
        parser.skipChildren();
        problems.add(Kind.WRONG_TYPE, pointer, here, "found", found, "allowed", allowed);
    }

    /** What a parser stands at, in words. */
    static String describe(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text '" + Excerpt.of(parser.getText()) + "'";
            default -> Excerpt.of(parser.getText());
        };
    }
}
