package org.probationrules.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.facts.Answer;
import org.probationrules.facts.Count;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.FactShape.Kind;
import org.probationrules.facts.Percent;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** Reads one value of the vocabulary from JSON tokens. */
final class ValueReader {

    private static final BigDecimal MOST_POUNDS = new BigDecimal("999999999999.99");
    private static final int MOST_DIGITS = 12;
    private static final long MOST_COUNT = 1_000_000_000L;

    /** A value that cannot be what its field holds. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient InputProblem.Kind kind;
        private final transient Map<String, Object> arguments;

        Unfit(InputProblem.Kind kind, Map<String, Object> arguments) {
            super(kind.id(), null, false, false);
            this.kind = kind;
            this.arguments = arguments;
        }

        InputProblem at(String pointer, int line, int column) {
            return new InputProblem(kind, pointer, line, column, arguments);
        }
    }

    Object read(JsonParser parser, Kind kind, String pointer) throws IOException, Unfit {
        return switch (kind) {
            case KEY -> key(parser);
            case NUMBER_KEY -> whole(parser, "a whole number");
            case TEXT -> Text.of(string(parser, "a text")).at(pointer);
            case TEXTS -> texts(parser).at(pointer);
            case DATE -> date(parser).at(pointer);
            case ANSWER -> answer(parser).at(pointer);
            case AMOUNT -> amount(parser).at(pointer);
            case COUNT -> count(parser).at(pointer);
            case PERCENT -> percent(parser).at(pointer);
            case POINTER, FACT, FACTS -> throw new IllegalArgumentException(kind + " is no value");
        };
    }

    private static String key(JsonParser parser) throws IOException, Unfit {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? parser.getText()
                : string(parser, "a text or a whole number").strip();
    }

    private static String string(JsonParser parser, String allowed) throws IOException, Unfit {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrongType(parser, allowed);
        }
        return parser.getText();
    }

    private static Texts texts(JsonParser parser) throws IOException, Unfit {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrongType(parser, "a list of texts");
        }
        List<String> items = new ArrayList<>();
        Unfit unfit = null;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                items.add(parser.getText());
            } else {
                unfit = wrongType(parser, "a list of texts");
            }
        }
        if (unfit != null) {
            throw unfit;
        }
        return Texts.of(items);
    }

    private static EventDate date(JsonParser parser) throws IOException, Unfit {
        String text = string(parser, "a date as a text");
        try {
            return EventDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Unfit(InputProblem.Kind.NO_SUCH_DATE, Map.of("problem", e.getMessage()));
        }
    }

    private static Answer answer(JsonParser parser) throws IOException, Unfit {
        if (!parser.currentToken().isBoolean()) {
            throw wrongType(parser, "true or false");
        }
        return Answer.of(parser.getBooleanValue());
    }

    private static Count count(JsonParser parser) throws IOException, Unfit {
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().equals("none")) {
            return Count.NONE;
        }
        return Count.of(whole(parser, "a whole number or none"));
    }

    private static long whole(JsonParser parser, String allowed) throws IOException, Unfit {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw wrongType(parser, allowed);
        }
        BigDecimal number = parser.getDecimalValue();
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST_COUNT)) > 0) {
            throw new Unfit(InputProblem.Kind.WRONG_TYPE,
                    Map.of("found", number.toPlainString(), "allowed", allowed + " from 0 to " + MOST_COUNT));
        }
        return number.longValueExact();
    }

    private static Percent percent(JsonParser parser) throws IOException, Unfit {
        if (!parser.currentToken().isNumeric()) {
            throw wrongType(parser, "a number of percent");
        }
        BigDecimal number = parser.getDecimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new Unfit(InputProblem.Kind.WRONG_TYPE,
                    Map.of("found", "a number of many digits", "allowed", "a number of percent"));
        }
        return Percent.of(number);
    }

    private static Amount amount(JsonParser parser) throws IOException, Unfit {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return amountWithBasis(parser);
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().equals("unknown")) {
            return Amount.UNKNOWN;
        }
        return Amount.of(pounds(parser), VatBasis.UNSTATED);
    }

    private static Amount amountWithBasis(JsonParser parser) throws IOException, Unfit {
        BigDecimal value = null;
        VatBasis vat = VatBasis.UNSTATED;
        Unfit unfit = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            try {
                if (name.equals("value") && parser.currentToken() != JsonToken.VALUE_NULL) {
                    value = pounds(parser);
                } else if (name.equals("vat")) {
                    vat = basis(parser);
                } else {
                    parser.skipChildren();
                }
            } catch (Unfit e) {
                unfit = e;
            }
        }
        if (unfit != null) {
            throw unfit;
        }
        return value == null ? Amount.ofBasis(vat) : Amount.of(value, vat);
    }

    private static VatBasis basis(JsonParser parser) throws IOException, Unfit {
        String allowed = "inclusive, exclusive or unstated";
        String word = string(parser, allowed);
        for (VatBasis basis : VatBasis.values()) {
            if (basis.word().equals(word)) {
                return basis;
            }
        }
        throw new Unfit(InputProblem.Kind.WRONG_TYPE, Map.of("found", "'" + word + "'", "allowed", allowed));
    }

    private static BigDecimal pounds(JsonParser parser) throws IOException, Unfit {
        if (!parser.currentToken().isNumeric()) {
            throw wrongType(parser, "an amount in pounds");
        }
        BigDecimal pounds = parser.getDecimalValue();
        String problem = pounds.signum() < 0
                ? "it is negative"
                : pounds.compareTo(MOST_POUNDS) > 0
                        ? "it is more than " + String.format(Locale.UK, "£%,.2f", MOST_POUNDS)
                        : pounds.stripTrailingZeros().scale() > 2 ? "it has fractions of a penny" : "";
        if (!problem.isEmpty()) {
            String found = pounds.precision() > 30 ? "a number of " + pounds.precision() + " digits" : pounds.toString();
            throw new Unfit(InputProblem.Kind.IMPOSSIBLE_AMOUNT, Map.of("found", found, "problem", problem));
        }
        return pounds;
    }

    private static Unfit wrongType(JsonParser parser, String allowed) throws IOException {
        String found = describe(parser);
        parser.skipChildren();
        return new Unfit(InputProblem.Kind.WRONG_TYPE, Map.of("found", found, "allowed", allowed));
    }

    /** What the parser stands at, in words. */
    static String describe(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "null";
            case VALUE_STRING -> "the text '" + shortened(parser.getText()) + "'";
            default -> shortened(parser.getText());
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
