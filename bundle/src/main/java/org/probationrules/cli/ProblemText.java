package org.probationrules.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.probationrules.spi.Severity;
import org.probationrules.spi.bench.Problem;

/** What is wrong with a pack, for people: the place, what is wrong, and the offending line with its column marked. */
final class ProblemText {

    private static final int INDENT = 4;
    private static final int SHOWN = 110;

    private ProblemText() {}

    /**
     * Sets problems, a blank line after each.
     *
     * @param folder the folder of the pack as it was named, so that the places can be opened from a terminal
     */
    static String of(String folder, List<Problem> problems) {
        Sheet sheet = new Sheet(Arguments.USUAL_WIDTH);
        problems.forEach(problem -> add(folder, problem, sheet));
        return sheet.toString();
    }

    /** How many errors and warnings there are, such as {@code 2 errors, 1 warning}. */
    static String count(List<Problem> problems) {
        long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        return number(errors, "error") + ", " + number(problems.size() - errors, "warning");
    }

    /** {@code 1 case}, {@code 2 cases}. */
    static String number(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static void add(String folder, Problem problem, Sheet sheet) {
        String place = problem.file().isEmpty() ? folder : Path.of(folder, problem.file()).toString();
        String line = problem.line() > 0 ? ":" + problem.line() : "";
        String column = problem.line() > 0 && problem.column() > 0 ? ":" + problem.column() : "";
        String where = problem.ruleId().isEmpty() ? "" : " in " + problem.ruleId();
        sheet.line(Wrap.clean(place) + line + column);
        sheet.hang(0, "", INDENT, problem.severity().name().toLowerCase(Locale.ROOT) + where + ": " + problem.message());
        if (!problem.text().isBlank()) {
            quote(problem, sheet);
        }
        sheet.blank();
    }

    /** Shows the line; of a long one the part around the column. */
    private static void quote(Problem problem, Sheet sheet) {
        String text = Wrap.clean(problem.text());
        int column = Math.min(problem.column(), text.length() + 1);
        int from = Math.max(0, Math.min(column - SHOWN / 2, text.length() - SHOWN));
        String shown = text.substring(from, Math.min(text.length(), from + SHOWN));
        String lead = " ".repeat(INDENT) + problem.line() + " | ";
        sheet.line(lead + (from > 0 ? "…" : "") + shown + (from + SHOWN < text.length() ? "…" : ""));
        if (column > 0) {
            sheet.line(" ".repeat(lead.length() - 2) + "| " + (from > 0 ? " " : "") + " ".repeat(column - 1 - from) + "^");
        }
    }
}
