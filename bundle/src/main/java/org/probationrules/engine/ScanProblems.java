package org.probationrules.engine;

import java.util.List;
import java.util.regex.Pattern;

import org.probationrules.gate.ClassScan.Found;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackProblem;
import org.probationrules.pack.Place;

/**
 * What the scan of compiled rules found, as problems of a pack.
 *
 * <p>A compiled rule does not know the lines that it was written on; the word that the scan found is looked for in the
 * text.
 */
final class ScanProblems {

    private static final Pattern NUMBER = Pattern.compile("(?:[=!<>]=|[<>])\\s*(-?\\d)");

    private ScanProblems() {}

    /** The problems of rules; of one rule alone with its file and, where the word is found, its line. */
    static List<PackProblem> of(List<Pack.Rule> rules, List<Found> found) {
        return found.stream()
                .map(it -> rules.size() == 1
                        ? problem(rules.get(0), it)
                        : new PackProblem("pack.yaml", 0, 0, it.message()))
                .distinct()
                .toList();
    }

    private static PackProblem problem(Pack.Rule rule, Found found) {
        Place number = found.message().contains("String.valueOf") ? Place.first(rule.drl(), NUMBER, 1) : Place.WHOLE_FILE;
        if (number.line() > 0) {
            // The compiler makes the text a number, or the number a text, without being asked.
            return new PackProblem(rule.metadata().file(), number.line(), number.column(),
                    "a text is compared with a number; write a text between quotation marks");
        }
        Place place = Place.word(rule.drl(), line(rule.drl(), found), found.word());
        return new PackProblem(rule.metadata().file(), place.line(), place.column(), found.message());
    }

    private static int line(String drl, Found found) {
        List<String> lines = drl.lines().toList();
        int first = Math.max(0, indexOf(lines, 0, Pattern.compile("^\\s*" + (found.consequence() ? "then" : "when") + "\\b.*")));
        if (!found.word().isEmpty()) {
            boolean sign = !Character.isJavaIdentifierPart(found.word().charAt(0));
            String word = Pattern.quote(found.word());
            Pattern written = Pattern.compile(sign ? ".*" + word + ".*" : ".*\\b" + word + "\\b.*");
            for (int from : List.of(first, 0)) {
                int line = indexOf(lines, from, written);
                if (line >= 0) {
                    return line + 1;
                }
            }
        }
        return first + 1;
    }

    private static int indexOf(List<String> lines, int from, Pattern written) {
        for (int line = from; line < lines.size(); line++) {
            if (written.matcher(lines.get(line)).matches()) {
                return line;
            }
        }
        return -1;
    }
}
