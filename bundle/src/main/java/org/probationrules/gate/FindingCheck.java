package org.probationrules.gate;

import java.util.List;
import java.util.function.BiConsumer;

import org.drools.drl.parser.lang.DRL6Lexer;

/** Looks at what stands between then and end: one finding, of a judgement and of names, each with its value. */
final class FindingCheck {

    /** What a finding looks like. */
    static final String SHAPE = "between then and end stands one finding and nothing else:"
            + " report.finding( $judgement, \"name\", $value, … );";

    private static final int OPENING = 3;

    private final ExpressionCheck expressions;
    private final BiConsumer<RuleWord, String> problems;

    /**
     * A check within a rule.
     *
     * @param problems takes the word and what is wrong with it
     */
    FindingCheck(ExpressionCheck expressions, BiConsumer<RuleWord, String> problems) {
        this.expressions = expressions;
        this.problems = problems;
    }

    /** Looks at words, of which there is one at least. */
    void check(List<RuleWord> words) {
        int last = words.size() - 1;
        boolean call = words.size() > 5
                && words.get(0).text().equals("report") && words.get(1).is(DRL6Lexer.DOT)
                && words.get(2).text().equals("finding") && words.get(OPENING).is(DRL6Lexer.LEFT_PAREN)
                && words.get(last - 1).is(DRL6Lexer.RIGHT_PAREN) && words.get(last).is(DRL6Lexer.SEMICOLON);
        if (!call || closesEarly(words.subList(OPENING, last - 1))) {
            problems.accept(words.get(0), SHAPE);
        } else if (words.get(OPENING + 1).isValue()) {
            problems.accept(words.get(OPENING + 1),
                    "a finding begins with its judgement: report.finding( $judgement, \"name\", $value, … );");
        } else if (expressions.value(words.subList(OPENING + 1, last - 1))) {
            pairs(words.subList(OPENING, last));
        }
    }

    /** Whether something else follows the bracket that closes the finding. */
    private static boolean closesEarly(List<RuleWord> words) {
        int level = 0;
        for (RuleWord word : words) {
            level += word.opens() ? 1 : word.closes() ? -1 : 0;
            if (level == 0) {
                return true;
            }
        }
        return false;
    }

    /** After the judgement come names, each with its value. */
    private void pairs(List<RuleWord> words) {
        int level = 0;
        int commas = 0;
        for (int i = 0; i < words.size() - 2; i++) {
            level += words.get(i).opens() ? 1 : words.get(i).closes() ? -1 : 0;
            if (level == 1 && words.get(i).is(DRL6Lexer.COMMA)) {
                commas++;
                boolean named = words.get(i + 1).is(DRL6Lexer.STRING) && words.get(i + 2).is(DRL6Lexer.COMMA);
                if (commas % 2 == 1 && !named) {
                    problems.accept(words.get(i + 1),
                            "after the judgement of a finding come names, each with its value: \"name\", $value");
                    return;
                }
            }
        }
    }
}
