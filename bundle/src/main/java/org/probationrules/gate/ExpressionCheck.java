package org.probationrules.gate;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.drools.drl.parser.lang.DRL6Lexer;
import org.probationrules.pack.Nearest;

/**
 * Looks at a condition or a value as it is written: facts are asked, and the answers compared; nothing else.
 *
 * <p>Every chain of questions begins with a fact that the rule has named, or in a condition with a word of the fact that
 * is matched, and goes on with words of the vocabulary.
 */
final class ExpressionCheck {

    private static final Set<Integer> SIGNS_OF_VALUES = Set.of(
            DRL6Lexer.DOT, DRL6Lexer.COMMA, DRL6Lexer.LEFT_PAREN, DRL6Lexer.RIGHT_PAREN, DRL6Lexer.PLUS,
            DRL6Lexer.MINUS, DRL6Lexer.STAR);
    private static final Set<Integer> SIGNS_OF_CONDITIONS = Set.of(
            DRL6Lexer.EQUALS, DRL6Lexer.NOT_EQUALS, DRL6Lexer.LESS, DRL6Lexer.LESS_EQUALS, DRL6Lexer.GREATER,
            DRL6Lexer.GREATER_EQUALS, DRL6Lexer.DOUBLE_AMPER, DRL6Lexer.DOUBLE_PIPE, DRL6Lexer.NEGATION);
    /** What may be asked of lists and texts besides. */
    private static final Set<String> PLAIN_WORDS =
            Set.of("compareTo", "signum", "isEmpty", "empty", "isPresent", "present", "size", "length", "equals");

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Predicate<String> bound;
    private final BiConsumer<RuleWord, String> problems;

    /**
     * A check within a rule.
     *
     * @param bound whether the rule has named a fact so
     * @param problems takes the word and what is wrong with it
     */
    ExpressionCheck(Predicate<String> bound, BiConsumer<RuleWord, String> problems) {
        this.bound = bound;
        this.problems = problems;
    }

    /** Looks at a condition on facts of a name. */
    void condition(List<RuleWord> words, String fact) {
        words(words, true, name -> bound.test(name) || vocabulary.knows(fact, name), () ->
                "; here stand words of " + fact + " and facts that the rule has named", vocabulary.wordsOf(fact));
    }

    /** Looks at a value: questions to facts that the rule has named. */
    void value(List<RuleWord> words) {
        words(words, false, bound, () -> "; a value is asked of a fact that the rule has named, as in $award.signed", Set.of());
    }

    private void words(
            List<RuleWord> words,
            boolean condition,
            Predicate<String> beginning,
            java.util.function.Supplier<String> allowed,
            Set<String> near) {
        boolean afterOperand = false;
        boolean afterDot = false;
        for (RuleWord word : words) {
            boolean operand = word.isName() || word.isValue();
            if (!operand && !SIGNS_OF_VALUES.contains(word.type())
                    && !(condition && SIGNS_OF_CONDITIONS.contains(word.type()))) {
                problems.accept(word, "'" + word.text() + "' has no place here; facts are asked with . and ( )"
                        + (condition ? ", and compared with == != < <= > >= && || !" : ""));
                return;
            }
            if (operand && afterOperand) {
                problems.accept(word, "'" + word.text() + "' cannot follow what stands before it; facts are asked"
                        + " with . and ( ), and words such as matches, contains, new and instanceof are not known");
                return;
            }
            if (word.isName() && !(afterDot ? follows(word.text()) : beginning.test(word.text()))) {
                problems.accept(word, afterDot
                        ? "'" + word.text() + "' is no word of the vocabulary"
                                + Nearest.hint(word.text(), vocabulary.words())
                        : "'" + word.text() + "' is not known" + allowed.get() + Nearest.hint(word.text(), near));
                return;
            }
            afterDot = word.is(DRL6Lexer.DOT);
            afterOperand = operand || word.is(DRL6Lexer.RIGHT_PAREN);
        }
    }

    private boolean follows(String word) {
        return vocabulary.words().contains(word) || PLAIN_WORDS.contains(word);
    }
}
