package org.probationrules.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
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

    private static final Map<String, String> WORDS_OF_THE_LANGUAGE =
            Map.of("and", "andAlso(…)", "or", "orElse(…)", "not", "negated()");

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Set<String> bound;
    private final BooleanSupplier unread;
    private final BiConsumer<RuleWord, String> problems;

    /**
     * A check within a rule.
     *
     * @param bound the names that the rule has given to facts
     * @param unread whether it may have given others
     * @param problems takes the word and what is wrong with it
     */
    ExpressionCheck(Set<String> bound, BooleanSupplier unread, BiConsumer<RuleWord, String> problems) {
        this.bound = bound;
        this.unread = unread;
        this.problems = problems;
    }

    /** Looks at a condition on facts of a name. */
    void condition(List<RuleWord> words, String fact) {
        words(words, true, name -> isNamed(name) || vocabulary.knows(fact, name), () ->
                "; here stand words of " + fact + " and facts that the rule has named", vocabulary.wordsOf(fact));
    }

    /** Looks at a value: questions to facts that the rule has named; tells whether nothing is wrong with it. */
    boolean value(List<RuleWord> words) {
        return words(words, false, this::isNamed, () -> "; a value is asked of a fact that the rule has named, as in $award.signed", bound);
    }

    private boolean words(
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
                return false;
            }
            if (operand && afterOperand) {
                problems.accept(word, "'" + word.text() + "' cannot follow what stands before it; facts are asked"
                        + " with . and ( ), and words such as matches, contains, new and instanceof are not known");
                return false;
            }
            if (word.isName() && !(afterDot ? follows(word.text()) : beginning.test(word.text()))) {
                problems.accept(word, afterDot
                        ? "'" + word.text() + "' is no word of the vocabulary"
                                + instead(word.text())
                        : "'" + word.text() + "' is not known" + allowed.get() + Nearest.hint(word.text(), near));
                return false;
            }
            afterDot = word.is(DRL6Lexer.DOT);
            afterOperand = operand || word.is(DRL6Lexer.RIGHT_PAREN);
        }
        return true;
    }

    private boolean isNamed(String name) {
        return bound.contains(name) || unread.getAsBoolean() && name.startsWith("$");
    }

    /** A word that means the same, or is written nearly so. */
    private String instead(String word) {
        return WORDS_OF_THE_LANGUAGE.containsKey(word)
                ? "; it belongs to the rule language: write ." + WORDS_OF_THE_LANGUAGE.get(word)
                : Nearest.hint(word, vocabulary.words());
    }

    private boolean follows(String word) {
        return vocabulary.words().contains(word) || PLAIN_WORDS.contains(word);
    }
}
