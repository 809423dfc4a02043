package org.probationrules.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.lang.DRL6Lexer;
import org.probationrules.pack.Nearest;
import org.probationrules.pack.PackProblem;

/**
 * Why a rule file cannot be read as a rule, in one sentence.
 *
 * <p>After its first slip the parser stumbles over what follows, so only the first counts; and where a bracket is not
 * closed it stumbles far from it, so that is looked for before.
 */
final class SyntaxProblem {

    private static final Pattern UNEXPECTED =
            Pattern.compile("\\[ERR \\d+] Line (\\d+):(\\d+).*?(?:input|at) '(.*?)'(?: .*)?", Pattern.DOTALL);
    private static final Pattern POSITION = Pattern.compile("\\[ERR \\d+] Line (\\d+):(\\d+).*", Pattern.DOTALL);

    private static final Set<String> WORDS = Set.of("from", "when", "then", "not", "exists", "rule", "import", "global");
    private static final int SHORTEST = 3;

    private SyntaxProblem() {}

    /** The first bracket that is not closed, or closes nothing. */
    static Optional<PackProblem> bracket(String file, String drl) {
        Deque<RuleWord> open = new ArrayDeque<>();
        for (RuleWord word : RuleWord.of(drl, 1)) {
            if (word.opens()) {
                open.push(word);
            } else if (word.closes()) {
                if (open.isEmpty()) {
                    return Optional.of(at(file, word, "this " + word.text() + " closes nothing; take it out, or open it before"));
                }
                if (word.type() != closing(open.pop())) {
                    return Optional.of(at(file, word, "this " + word.text() + " does not close what was opened last"));
                }
            }
        }
        return Optional.ofNullable(open.peek())
                .map(last -> at(file, last, "the " + last.text() + " that opens here is not closed"));
    }

    private static int closing(RuleWord opening) {
        return opening.is(DRL6Lexer.LEFT_PAREN)
                ? DRL6Lexer.RIGHT_PAREN
                : opening.is(DRL6Lexer.LEFT_SQUARE) ? DRL6Lexer.RIGHT_SQUARE : DRL6Lexer.RIGHT_CURLY;
    }

    private static PackProblem at(String file, RuleWord word, String message) {
        return new PackProblem(file, word.line(), word.column(), message);
    }

    /** What the parser said first. */
    static PackProblem first(String file, String drl, List<DroolsError> errors) {
        String said = errors.get(0).getMessage();
        Matcher position = POSITION.matcher(said);
        int line = position.matches() ? Integer.parseInt(position.group(1)) : Math.max(0, errors.get(0).getLines()[0]);
        int column = position.matches() ? Integer.parseInt(position.group(2)) + 1 : 0;
        Matcher unexpected = UNEXPECTED.matcher(said);
        return new PackProblem(file, line, column, unexpected.matches() && !unexpected.group(3).equals("<eof>")
                ? "'" + unexpected.group(3) + "' does not fit here" + meant(drl, line, column).orElse(
                        "; see whether a bracket, a comma or a word before it is missing or misspelt")
                : "the rule cannot be read from here; see whether something is missing or misspelt");
    }

    /** A word of the rule language that the word before a place is nearly. */
    private static Optional<String> meant(String drl, int line, int column) {
        String before = "";
        for (RuleWord word : RuleWord.of(drl, 1)) {
            if (word.line() == line && word.column() == column) {
                String hint = Nearest.hint(before, WORDS);
                return WORDS.contains(before) || before.length() < SHORTEST || hint.isEmpty()
                        ? Optional.empty()
                        : Optional.of("; before it stands '" + before + "'" + hint);
            }
            before = word.text();
        }
        return Optional.empty();
    }
}
