package org.probationrules.bench;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probationrules.pack.Pack;
import org.probationrules.pack.Place;

/** The style of a rule file: short, without numbers or the words of programmers, and one finding at its end. */
final class RuleStyle {

    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*//.*$");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])\\d[\\w.]*");
    /** The step to the day or the number before or after. */
    private static final Pattern STEP = Pattern.compile("\\.plusDays\\(-?1\\)|[+-] 1\\b");
    private static final Pattern FORBIDDEN = Pattern.compile("\\b(salience|eval|insert\\w*|modify|update|retract|delete|function"
            + "|declare|query|accumulate|collect|dialect|no-loop|lock-on-active|agenda-group|drools|kcontext|new|if|for|while"
            + "|System|Math)\\b");
    private static final Pattern WHEN = Pattern.compile("\\nwhen\\b");
    private static final Pattern THEN = Pattern.compile("\\nthen\\b");
    private static final Pattern ONE_FINDING = Pattern.compile("report\\.finding\\([^;]*\\);\\s*end");
    private static final Pattern END = Pattern.compile("end\\r?\\n\\z");
    private static final int MOST_LINES = 60;

    private final Pack.Rule rule;
    private final String file;
    private final String drl;
    /** The file with blanks in place of what does not act: comments, and what stands between quotes. */
    private final String acting;
    private final Remarks remarks;

    private RuleStyle(Pack.Rule rule, Remarks remarks) {
        this.rule = rule;
        this.file = rule.metadata().file();
        this.drl = rule.drl();
        this.acting = blank(TEXT, blank(COMMENT, drl, 0), 1);
        this.remarks = remarks;
    }

    static void check(String packId, Pack.Rule rule, Remarks remarks) {
        RuleStyle style = new RuleStyle(rule, remarks);
        style.head(packId);
        style.body();
        style.length();
    }

    private void head(String packId) {
        only("package", "package org.probationrules.packs." + packId);
        only("import", "import org.probationrules.facts.*");
        only("global", "global Report report");
    }

    /** One line begins with a word, and it is this one. */
    private void only(String word, String wanted) {
        List<String> lines = acting.lines().filter(line -> line.startsWith(word + " ")).map(String::strip).toList();
        if (!lines.equals(List.of(wanted))) {
            remarks.add("head", file, Place.first(acting, Pattern.compile("(?m)^" + word + " "), 0),
                    "the file should have one line that begins with '" + word + "': " + wanted);
        }
    }

    private void body() {
        Matcher when = WHEN.matcher(acting);
        Matcher then = THEN.matcher(acting);
        if (!when.find() || !then.find(when.end())) {
            remarks.add("one-finding", file, rule.metadata().line(), 0,
                    "'when' and 'then' should each begin a line of their own");
            return;
        }
        each(NUMBER, blank(STEP, acting, 0), when.end(), "number", "the number %s stands in the rule; put it into"
                + " parameters.yaml, with its source and its date, and name the parameter");
        each(FORBIDDEN, acting, when.end(), "word", "'%s' has no place in a rule: a rule looks at facts and raises one"
                + " finding, and neither changes facts nor computes");
        oneFinding(then.end());
        if (!END.matcher(drl).find()) {
            remarks.add("one-finding", file, Place.of(drl, drl.stripTrailing().lastIndexOf('\n') + 1),
                    "'end' and a line break should be the last of the file");
        }
    }

    private void oneFinding(int then) {
        String consequence = acting.substring(then);
        if (!ONE_FINDING.matcher(consequence.strip()).matches()) {
            int begin = then + consequence.length() - consequence.stripLeading().length();
            remarks.add("one-finding", file, Place.of(acting, Math.min(begin, acting.length())),
                    "after 'then' should stand one call, report.finding( … ); and nothing else");
        }
    }

    private void each(Pattern pattern, String text, int from, String check, String message) {
        Matcher found = pattern.matcher(text);
        for (int at = from; found.find(at); at = found.end()) {
            remarks.add(check, file, Place.of(text, found.start()), String.format(message, found.group()));
        }
    }

    private void length() {
        long lines = drl.lines().count();
        if (lines >= MOST_LINES) {
            remarks.add("length", file, 0, 0, "the rule has " + lines + " lines, and a reader's screen " + MOST_LINES
                    + "; split the duty, or ask for a fact that says more");
        }
    }

    /** The text with blanks in place of a group of a pattern, everything else where it was. */
    private static String blank(Pattern pattern, String text, int group) {
        StringBuilder blanked = new StringBuilder(text);
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            for (int i = found.start(group); i < found.end(group); i++) {
                blanked.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
        return blanked.toString();
    }
}
