package org.probationrules.bench.mutate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probationrules.bench.mutate.Mutant.What;

/**
 * Changes what is written about a rule: its severity, and whom it concerns.
 *
 * <p>Hooks and dates stay as they are. A case shows a rule at one moment and on one day; a case for each moment would
 * say again what the annotation says and prove no more.
 */
final class HeadMutants {

    private static final Pattern SEVERITY = Pattern.compile("(?m)^\\s*@severity\\(\\s*(\\w+)\\s*\\)");
    private static final Pattern APPLIES = Pattern.compile("(?m)^(\\s*@applies\\(\\s*\")([^\"]*)\"\\s*\\)");

    private HeadMutants() {}

    static void of(RuleEdits edits) {
        Matcher severity = SEVERITY.matcher(edits.text());
        if (severity.find()) {
            String other = severity.group(1).equals("error") ? "warning" : "error";
            edits.replace(What.HEAD, severity.start(1), severity.end(1), other, "@severity: " + severity.group(1) + " → " + other);
        }
        Matcher applies = APPLIES.matcher(edits.text());
        if (applies.find()) {
            applies(edits, applies);
        }
    }

    private static void applies(RuleEdits edits, Matcher line) {
        List<String> entries = Arrays.stream(line.group(2).split(",")).map(String::strip).toList();
        for (int i = 0; i < entries.size(); i++) {
            String entry = entries.get(i);
            List<String> left = without(entries, i);
            if (left.isEmpty()) {
                edits.replace(What.HEAD, line.start(1), line.end(), "", "@applies: without " + entry);
            } else {
                entries(edits, line, left, "@applies: without " + entry);
            }
            String name = entry.substring(0, entry.indexOf('=') + 1);
            List<String> values = List.of(entry.substring(name.length()).split("\\|"));
            for (int j = 0; values.size() > 1 && j < values.size(); j++) {
                List<String> changed = new ArrayList<>(entries);
                changed.set(i, name + String.join("|", without(values, j)));
                entries(edits, line, changed, "@applies: " + name + " without " + values.get(j));
            }
        }
    }

    private static void entries(RuleEdits edits, Matcher line, List<String> entries, String change) {
        edits.replace(What.HEAD, line.start(2), line.end(2), String.join(", ", entries), change);
    }

    private static List<String> without(List<String> all, int index) {
        List<String> left = new ArrayList<>(all);
        left.remove(index);
        return left;
    }
}
