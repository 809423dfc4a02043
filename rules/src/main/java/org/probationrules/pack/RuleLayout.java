package org.probationrules.pack;

import java.util.List;

/** What must hold of a rule file before anything reads it as a rule: its size, and that every text in it ends. */
final class RuleLayout {

    /** A longer file is refused before it is read: nobody's rule is, and reading can take more time than its length. */
    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_IN_A_LINE = 2_000;

    private RuleLayout() {}

    /** Whether a file can be read; if not, why is noted. */
    static boolean isReadable(String file, String text, PackProblems problems) {
        int before = problems.count();
        if (text.length() > MOST_CHARACTERS) {
            problems.add(file, 0, "the file has " + text.length() + " characters; a rule may have " + MOST_CHARACTERS
                    + ", and seldom needs a tenth of them");
            return false;
        }
        int number = 0;
        int lastOpen = -1;
        for (String line : text.lines().toList()) {
            number++;
            if (line.length() > MOST_IN_A_LINE) {
                problems.add(file, number, "the line has " + line.length() + " characters; it may have " + MOST_IN_A_LINE);
            } else if (openQuotation(line) >= 0 && number == lastOpen + 1) {
                // It ends what the line before began.
                lastOpen = -1;
            } else if (openQuotation(line) >= 0) {
                lastOpen = number;
                problems.add(file, number, openQuotation(line) + 1, line.strip().startsWith("@")
                        ? "the quotation mark that opens here is not closed in its line; an annotation stands on one line"
                        : "the quotation mark that opens here is not closed in its line");
            }
        }
        return problems.count() == before;
    }

    /** Whether a word stands on a line by itself. */
    static boolean has(String text, String word) {
        return text.lines().anyMatch(line -> line.strip().equals(word));
    }

    /** Notes what is missing at the end of a rule. */
    static void end(String file, String text, PackProblems problems) {
        List<String> lines = text.lines().toList();
        int column = indent(lines.get(lines.size() - 1));
        if (!has(text, "then")) {
            problems.add(file, lines.size(), column,
                    "the rule has no line with the word then and nothing else: after it stands the finding");
        }
        if (!has(text, "end")) {
            problems.add(file, lines.size(), column,
                    "the rule has no line with the word end and nothing else: it ends the rule");
        }
    }

    /** The column of the first letter of a line. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length() + 1;
    }

    /** Where a quotation mark opens that its line does not close; -1 if there is none. */
    private static int openQuotation(String line) {
        int open = -1;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (open < 0 && line.startsWith("//", i)) {
                return -1;
            } else if (open >= 0 && letter == '\\') {
                i++;
            } else if (letter == '"') {
                open = open < 0 ? i : -1;
            }
        }
        return open;
    }
}
