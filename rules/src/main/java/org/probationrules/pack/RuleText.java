package org.probationrules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a rule file: its name, its annotations and the parameters that it names, each with its line.
 *
 * <p>Read from the text and not from the compiled rule, so that a rule means the same whether it was compiled before or
 * is compiled now. Annotations stand between {@code rule "…"} and {@code when}, one a line.
 */
final class RuleText {

    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"((?:[^\"\\\\]|\\\\.)*)\"\\s*$");
    private static final Pattern ANNOTATION = Pattern.compile("^\\s*@(\\w+)\\s*\\(\\s*(.*?)\\s*\\)\\s*$");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PARAMETER = Pattern.compile("\\bParameter\\s*\\([^)]*?\\bid\\s*==\\s*\"([^\"]+)\"");

    private static final Pattern ARGUMENT = Pattern.compile("\"([a-zA-Z]\\w*)\"\\s*,");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    /** A piece of text with its line. */
    record Piece(String text, int line) {}

    private final String file;
    private final PackProblems problems;
    private final Map<String, Piece> annotations = new LinkedHashMap<>();
    private final List<Piece> parameters = new ArrayList<>();
    private final Set<String> arguments = new TreeSet<>();
    private Piece name = new Piece("", 0);

    private RuleText(String file, PackProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    static RuleText read(String file, String text, PackProblems problems) {
        RuleText rule = new RuleText(file, problems);
        boolean head = false;
        boolean consequence = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher start = RULE.matcher(line);
            if (start.matches()) {
                rule.begin(new Piece(unescape(start.group(1)), number));
                head = true;
            } else if (head && line.strip().equals("when")) {
                head = false;
            } else if (head && !line.isBlank() && !line.strip().startsWith("//")) {
                rule.annotate(line, number);
            }
            consequence |= line.strip().equals("then");
            Matcher argument = ARGUMENT.matcher(line);
            while (consequence && argument.find()) {
                rule.arguments.add(argument.group(1));
            }
            Matcher parameter = PARAMETER.matcher(line);
            while (parameter.find()) {
                rule.parameters.add(new Piece(parameter.group(1), number));
            }
        }
        if (rule.name.line() == 0) {
            rule.problem(0, "there is no rule in this file; a rule begins with: rule \"its duty as a sentence\"");
        }
        return rule;
    }

    private void begin(Piece piece) {
        if (name.line() > 0) {
            problem(piece.line(), "a second rule; a folder holds one rule");
        } else {
            name = piece;
        }
    }

    private void annotate(String line, int number) {
        Matcher annotation = ANNOTATION.matcher(line);
        if (!annotation.matches()) {
            problem(number, "not an annotation: " + line.strip() + " (write @name( \"value\" ) on one line)");
            return;
        }
        Matcher quoted = QUOTED.matcher(annotation.group(2));
        String value = quoted.matches() ? unescape(quoted.group(1)) : annotation.group(2);
        if (annotations.putIfAbsent(annotation.group(1), new Piece(value, number)) != null) {
            problem(number, "@" + annotation.group(1) + " stands twice");
        }
    }

    Piece name() {
        return name;
    }

    Map<String, Piece> annotations() {
        return annotations;
    }

    /** The ids of the parameters that the rule matches, each where it stands. */
    List<Piece> parameters() {
        return parameters;
    }

    /** The placeholders of a text for which the rule hands over no value. */
    List<String> unfilled(String template) {
        return PLACEHOLDER.matcher(template).results()
                .map(placeholder -> placeholder.group(1))
                .filter(placeholder -> !arguments.contains(placeholder))
                .distinct()
                .toList();
    }

    /** What the rule hands over, in words. */
    String handedOver() {
        return "the rule hands over " + (arguments.isEmpty() ? "no values" : "only " + String.join(", ", arguments));
    }

    void problem(int line, String message) {
        problems.add(file, line, message);
    }

    private static String unescape(String text) {
        return text.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
