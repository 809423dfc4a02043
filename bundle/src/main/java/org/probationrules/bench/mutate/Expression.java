package org.probationrules.bench.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a condition as it is written: a value, or a call or field of another part.
 *
 * @param start where it begins in the text that it was read from
 * @param end where it ends there
 * @param receiver what it is a call or field of; empty for a variable or a text between quotes
 * @param name the name of the call or field, or the value itself
 * @param arguments what stands between the brackets of a call
 * @param call whether it is a call with brackets
 */
record Expression(
        int start, int end, Optional<Expression> receiver, String name, List<Expression> arguments, boolean call) {

    /** Every part, this one last. */
    List<Expression> all() {
        List<Expression> all = new ArrayList<>();
        receiver.ifPresent(it -> all.addAll(it.all()));
        arguments.forEach(it -> all.addAll(it.all()));
        all.add(this);
        return all;
    }

    /** Its text. */
    String in(String text) {
        return text.substring(start, end);
    }

    /** Reads the expression that begins at a place; empty if there is none that this reader understands. */
    static Optional<Expression> read(String text, int start) {
        Reader reader = new Reader(text, start);
        try {
            return Optional.of(reader.chain());
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Reads from left to right; past the end, or at what it does not understand, it fails. */
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text, int at) {
            this.text = text;
            this.at = at;
        }

        Expression chain() {
            Expression part = primary();
            while (at < text.length() && text.charAt(at) == '.') {
                at++;
                part = step(Optional.of(part), part.start());
            }
            return part;
        }

        private Expression primary() {
            int start = at;
            if (text.charAt(at) == '"') {
                do {
                    at += text.charAt(at) == '\\' ? 2 : 1;
                } while (text.charAt(at) != '"');
                at++;
                return new Expression(start, at, Optional.empty(), text.substring(start, at), List.of(), false);
            }
            return step(Optional.empty(), start);
        }

        private Expression step(Optional<Expression> receiver, int start) {
            int name = at;
            while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)) || at == name && text.charAt(at) == '-')) {
                at++;
            }
            if (at == name) {
                throw new IndexOutOfBoundsException("neither a name nor a value at " + at);
            }
            String word = text.substring(name, at);
            List<Expression> arguments = new ArrayList<>();
            boolean call = at < text.length() && text.charAt(at) == '(';
            if (call) {
                at++;
                blanks();
                while (text.charAt(at) != ')') {
                    arguments.add(chain());
                    blanks();
                    if (text.charAt(at) == ',') {
                        at++;
                        blanks();
                    } else if (text.charAt(at) != ')') {
                        throw new IndexOutOfBoundsException("not an argument at " + at);
                    }
                }
                at++;
            }
            return new Expression(start, at, receiver, word, List.copyOf(arguments), call);
        }

        private void blanks() {
            while (text.charAt(at) == ' ') {
                at++;
            }
        }
    }
}
