package org.probationrules.gate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probationrules.pack.PackProblem;
import org.probationrules.pack.Place;

/** Looks at a rule file as a text, before anything reads it as a rule: its size, its characters, how deep it is nested. */
final class SourceCheck {

    static final int MOST_CHARACTERS = 20_000;
    static final int MOST_WORDS = 2_000;
    static final int MOST_LEVELS = 12;

    /** Characters that show nothing, end a line for one reader and not for another, or turn the order of letters about. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\n\\r\\t]]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"");

    private final String file;
    private final String text;
    private final List<PackProblem> problems;

    SourceCheck(String file, String text, List<PackProblem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    void run() {
        if (text.length() > MOST_CHARACTERS) {
            add(Place.WHOLE_FILE, "the file has " + text.length() + " characters; a rule may have " + MOST_CHARACTERS
                    + ", and seldom needs a tenth of them");
            return;
        }
        find(ESCAPE, "a backslash stands for what nobody sees, and the compiler takes it for more than a text;"
                + " write the character itself, and quotations between “ and ”");
        find(TEXT_BLOCK, "\"\"\" begins a text of several lines; a text stands on one line between single quotation marks");
        Matcher hidden = HIDDEN.matcher(text);
        if (hidden.find()) {
            add(Place.of(text, hidden.start()), "the character U+%04X shows nothing and can hide something; take it out"
                    .formatted((int) text.charAt(hidden.start())));
        }
        if (problems.isEmpty()) {
            nesting();
        }
    }

    private void find(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            add(Place.of(text, matcher.start()), message);
        }
    }

    private void nesting() {
        List<RuleWord> words = RuleWord.of(text, 1);
        if (words.size() > MOST_WORDS) {
            add(Place.WHOLE_FILE, "the rule has " + words.size() + " words and signs; it may have " + MOST_WORDS + ": make two rules of it");
            return;
        }
        int level = 0;
        for (RuleWord word : words) {
            level += word.opens() ? 1 : word.closes() ? -1 : 0;
            if (level > MOST_LEVELS) {
                add(new Place(word.line(), word.column()), "brackets within brackets more than " + MOST_LEVELS + " deep; say it in several steps");
                return;
            }
        }
    }

    private void add(Place place, String message) {
        problems.add(new PackProblem(file, place.line(), place.column(), message));
    }
}
