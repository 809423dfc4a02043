package org.probationrules.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * One condition of a rule as it is written: what the rule looks at, or what its duty is judged by.
 *
 * @param line the line on which it begins, from 1
 * @param text its text, on one line, without the white space around it
 */
public record ConditionText(int line, String text) {

    /** The conditions of a rule file, in their order: what stands between {@code when} and {@code then}. */
    public static List<ConditionText> of(String drl) {
        List<ConditionText> conditions = new ArrayList<>();
        List<String> lines = drl.lines().toList();
        int when = lines.stream().map(String::strip).toList().indexOf("when");
        StringBuilder open = new StringBuilder();
        int first = 0;
        for (int i = when + 1; when >= 0 && i < lines.size() && !lines.get(i).strip().equals("then"); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("//")) {
                continue;
            }
            first = open.isEmpty() ? i + 1 : first;
            open.append(open.isEmpty() ? "" : " ").append(line);
            if (isWhole(open) && !goesOn(lines, i + 1)) {
                conditions.add(new ConditionText(first, open.toString()));
                open.setLength(0);
            }
        }
        return conditions;
    }

    private static boolean goesOn(List<String> lines, int next) {
        return next < lines.size() && (lines.get(next).strip().startsWith("from ") || lines.get(next).strip().startsWith("."));
    }

    /** Whether every bracket that opens is closed. */
    private static boolean isWhole(CharSequence text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            quoted ^= letter == '"' && (i == 0 || text.charAt(i - 1) != '\\');
            depth += quoted ? 0 : letter == '(' ? 1 : letter == ')' ? -1 : 0;
        }
        return depth <= 0;
    }
}
