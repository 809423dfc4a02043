package org.probationrules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;

/**
 * A word, a value or a sign of a rule, as the rule language itself tells them apart; comments are left out.
 *
 * @param type what the rule language takes it for
 * @param text the word
 * @param line its line, from 1
 * @param column its column, from 1, in what it was read from
 */
record RuleWord(int type, String text, int line, int column) {

    private static final Set<Integer> VALUES =
            Set.of(DRL6Lexer.STRING, DRL6Lexer.DECIMAL, DRL6Lexer.FLOAT, DRL6Lexer.BOOL, DRL6Lexer.NULL);

    /** The words of a text that begins on a line. */
    static List<RuleWord> of(String text, int line) {
        DRL6Lexer lexer = new DRL6Lexer(new ANTLRStringStream(text));
        List<RuleWord> words = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                words.add(new RuleWord(token.getType(), token.getText(), line + token.getLine() - 1,
                        token.getCharPositionInLine() + 1));
            }
        }
        return words;
    }

    boolean is(int other) {
        return type == other;
    }

    boolean isName() {
        return type == DRL6Lexer.ID;
    }

    /** Whether it is a text, a number, a truth value or nothing. */
    boolean isValue() {
        return VALUES.contains(type);
    }

    boolean opens() {
        return type == DRL6Lexer.LEFT_PAREN || type == DRL6Lexer.LEFT_SQUARE || type == DRL6Lexer.LEFT_CURLY;
    }

    boolean closes() {
        return type == DRL6Lexer.RIGHT_PAREN || type == DRL6Lexer.RIGHT_SQUARE || type == DRL6Lexer.RIGHT_CURLY;
    }
}
