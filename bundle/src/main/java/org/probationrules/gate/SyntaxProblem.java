package org.probationrules.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.lang.DRL6Lexer;
import org.probationrules.pack.PackProblem;

/**
 * Why a rule file cannot be read as a rule, in one sentence.
 *
 * <p>After its first slip the parser stumbles over what follows, so only the first counts; and where a quotation mark or a
 * bracket is not closed it stumbles far from it, so that is looked for before.
 */
final class SyntaxProblem {

    private static final Pattern UNEXPECTED =
            Pattern.compile("\\[ERR \\d+] Line (\\d+):(\\d+).*?(?:input|at) '(.*?)'(?: .*)?", Pattern.DOTALL);
    private static final Pattern POSITION = Pattern.compile("\\[ERR \\d+] Line (\\d+):(\\d+).*", Pattern.DOTALL);

    private SyntaxProblem() {}

    static PackProblem of(String file, String drl, List<DroolsError> errors) {
        List<String> lines = drl.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int open = openQuotation(lines.get(i));
            if (open >= 0) {
                return new PackProblem(file, i + 1, open + 1, "the quotation mark that opens here is not closed in its line");
            }
        }
        PackProblem bracket = bracket(file, drl);
        return bracket == null ? first(file, errors) : bracket;
    }

    /** Where a quotation mark opens that its line does not close; -1 if there is none. */
    private static int openQuotation(String line) {
        int open = -1;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                open = open < 0 ? i : -1;
            } else if (open < 0 && line.startsWith("//", i)) {
                return -1;
            }
        }
        return open;
    }

    private static PackProblem bracket(String file, String drl) {
        Deque<RuleWord> open = new ArrayDeque<>();
        for (RuleWord word : RuleWord.of(drl, 1)) {
            if (word.opens()) {
                open.push(word);
            } else if (word.closes()) {
                if (open.isEmpty()) {
                    return at(file, word, "this " + word.text() + " closes nothing; take it out, or open it before");
                }
                if (word.type() != closing(open.pop())) {
                    return at(file, word, "this " + word.text() + " does not close what was opened last");
                }
            }
        }
        return open.isEmpty() ? null : at(file, open.peek(), "the " + open.peek().text() + " that opens here is not closed");
    }

    private static int closing(RuleWord opening) {
        return opening.is(DRL6Lexer.LEFT_PAREN)
                ? DRL6Lexer.RIGHT_PAREN
                : opening.is(DRL6Lexer.LEFT_SQUARE) ? DRL6Lexer.RIGHT_SQUARE : DRL6Lexer.RIGHT_CURLY;
    }

    private static PackProblem at(String file, RuleWord word, String message) {
        return new PackProblem(file, word.line(), word.column(), message);
    }

    private static PackProblem first(String file, List<DroolsError> errors) {
        String said = errors.get(0).getMessage();
        Matcher position = POSITION.matcher(said);
        int line = position.matches() ? Integer.parseInt(position.group(1)) : Math.max(0, errors.get(0).getLines()[0]);
        int column = position.matches() ? Integer.parseInt(position.group(2)) + 1 : 0;
        Matcher unexpected = UNEXPECTED.matcher(said);
        return new PackProblem(file, line, column, unexpected.matches() && !unexpected.group(3).equals("<eof>")
                ? "'" + unexpected.group(3) + "' does not fit here; see whether a bracket, a comma or a word before it is"
                        + " missing or misspelt"
                : "the rule cannot be read from here; see whether something is missing or misspelt");
    }
}
