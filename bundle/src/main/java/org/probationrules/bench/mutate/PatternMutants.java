package org.probationrules.bench.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probationrules.bench.mutate.Mutant.What;

/** Changes what a pattern asks of a fact: each thing left out, turned round, or asked a little differently. */
final class PatternMutants {

    private static final Pattern COMPARISON = Pattern.compile(" (==|!=|>=|<=|>|<) ");
    private static final Map<String, List<String>> COMPARISONS = Map.of(
            "==", List.of("!="), "!=", List.of("=="),
            ">", List.of(">=", "<"), ">=", List.of(">", "<="), "<", List.of("<=", ">"), "<=", List.of("<", ">="));
    /** A question about an answer or a date, with the one that silence answers otherwise. */
    private static final Map<String, String> OPPOSITES = Map.of("yes", "no", "no", "yes", "stated", "none", "none", "stated");
    private static final Pattern QUESTION = Pattern.compile("(! ?)?([a-zA-Z][\\w.]*\\.)(yes|no|stated|none)");
    private static final Pattern WORD = Pattern.compile("\\.(is|mayBe)\\(");

    private final RuleEdits edits;

    PatternMutants(RuleEdits edits) {
        this.edits = edits;
    }

    /** Changes the pattern whose brackets hold the text between two places. */
    void of(Class<?> type, int start, int end) {
        List<int[]> parts = Parts.split(edits.text(), start, end, ",");
        for (int i = 0; i < parts.size(); i++) {
            int[] part = parts.get(i);
            // An id is what the pattern is about; without it the rule would look at every parameter and list.
            if (!text(part).startsWith("id ==")) {
                int from = i > 0 ? parts.get(i - 1)[1] : part[0];
                int to = i > 0 || parts.size() == 1 ? part[1] : parts.get(1)[0];
                change(from, to, "", "without " + text(part));
            }
            either(type, part);
        }
    }

    /** Changes a part and each side of the alternatives in it. */
    private void either(Class<?> type, int[] part) {
        int[] inner = Parts.withoutBrackets(edits.text(), part);
        for (String word : List.of("||", "&&")) {
            List<int[]> sides = Parts.split(edits.text(), inner[0], inner[1], word);
            if (sides.size() > 1) {
                for (int i = 0; i < sides.size(); i++) {
                    int from = i > 0 ? sides.get(i - 1)[1] : sides.get(i)[0];
                    int to = i > 0 ? sides.get(i)[1] : sides.get(1)[0];
                    change(from, to, "", "without " + text(sides.get(i)));
                    either(type, sides.get(i));
                }
                return;
            }
        }
        one(type, inner);
    }

    private void one(Class<?> type, int[] part) {
        String text = text(part);
        Matcher comparison = COMPARISON.matcher(text);
        if (text.startsWith("id ==")) {
            return;
        }
        if (comparison.find()) {
            for (String other : COMPARISONS.get(comparison.group(1))) {
                change(part[0] + comparison.start(1), part[0] + comparison.end(1), other, text + " → " + other);
            }
            return;
        }
        boolean denied = text.startsWith("!");
        change(part[0], part[1], denied ? text.substring(1).strip() : "!" + text,
                text + " → " + (denied ? text.substring(1).strip() : "!" + text));
        Matcher question = QUESTION.matcher(text);
        if (question.matches() && answers(type, question.group(2), OPPOSITES.get(question.group(3)))) {
            String other = (denied ? "" : "!") + question.group(2) + OPPOSITES.get(question.group(3));
            change(part[0], part[1], other, text + " → " + other);
        }
        Matcher word = WORD.matcher(text);
        if (word.find()) {
            String other = word.group(1).equals("is") ? "mayBe" : "is";
            change(part[0] + word.start(1), part[0] + word.end(1), other, text + " → " + other);
        }
    }

    private static boolean answers(Class<?> type, String path, String question) {
        Vocabulary words = new Vocabulary(Map.of("$this", type));
        Optional<Class<?>> field = Expression.read("$this." + path.substring(0, path.length() - 1), 0).flatMap(words::typeOf);
        return field.filter(it -> Vocabulary.asks(it, question)).isPresent();
    }

    private void change(int start, int end, String by, String words) {
        edits.replace(What.CONDITION, start, end, by, words);
    }

    private String text(int[] part) {
        return edits.text().substring(part[0], part[1]);
    }

    /** Cuts texts at separators that stand outside of brackets and quotes. */
    static final class Parts {

        private Parts() {}

        static List<int[]> split(String text, int start, int end, String separator) {
            List<int[]> parts = new ArrayList<>();
            int depth = 0;
            boolean quoted = false;
            int from = start;
            for (int i = start; i < end; i++) {
                char letter = text.charAt(i);
                quoted ^= letter == '"';
                depth += quoted ? 0 : letter == '(' ? 1 : letter == ')' ? -1 : 0;
                if (depth == 0 && !quoted && text.startsWith(separator, i)) {
                    parts.add(trimmed(text, from, i));
                    i += separator.length() - 1;
                    from = i + 1;
                }
            }
            parts.add(trimmed(text, from, end));
            return parts.stream().filter(part -> part[0] < part[1]).toList();
        }

        /** The same without brackets around the whole of it. */
        static int[] withoutBrackets(String text, int[] part) {
            boolean bracketed = text.charAt(part[0]) == '('
                    && text.charAt(part[1] - 1) == ')'
                    && closing(text, part[0]) == part[1] - 1;
            return bracketed ? trimmed(text, part[0] + 1, part[1] - 1) : part;
        }

        /** Where the bracket that opens at a place is closed. */
        static int closing(String text, int open) {
            int depth = 0;
            boolean quoted = false;
            for (int i = open; i < text.length(); i++) {
                char letter = text.charAt(i);
                quoted ^= letter == '"';
                depth += quoted ? 0 : letter == '(' ? 1 : letter == ')' ? -1 : 0;
                if (depth == 0 && letter == ')') {
                    return i;
                }
            }
            return text.length();
        }

        private static int[] trimmed(String text, int from, int to) {
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return new int[] {start, end};
        }
    }
}
