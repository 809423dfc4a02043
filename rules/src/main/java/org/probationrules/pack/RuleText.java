package org.probationrules.pack;

import java.util.ArrayList;
import java.util.HashMap;
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
    private static final Pattern ALMOST_RULE = Pattern.compile("^\\s*rule\\b.*");
    private static final Pattern FIRST_WORD = Pattern.compile("(\\w+)");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\s*\\((.*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PARAMETER = Pattern.compile("\\bParameter\\s*\\([^)]*?\\bid\\s*==\\s*\"([^\"]+)\"");

    private static final Pattern ARGUMENT = Pattern.compile("\"([a-zA-Z]\\w*)\"\\s*,");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    /** A piece of text with its line and column, each from 1; both 0 where it is missing. */
    record Piece(String text, int line, int column) {

        static final Piece NONE = new Piece("", 0, 0);
    }

    private final String file;
    private final PackProblems problems;
    private final Map<String, Piece> annotations = new LinkedHashMap<>();
    private final Map<String, Piece> places = new HashMap<>();
    private final List<Piece> parameters = new ArrayList<>();
    private final Set<String> arguments = new TreeSet<>();
    private final Set<String> unreadable = new TreeSet<>();
    private boolean hasConsequence;
    private Piece name = Piece.NONE;

    private RuleText(String file, PackProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    static RuleText read(String file, String text, PackProblems problems) {
        RuleText rule = new RuleText(file, problems);
        if (RuleLayout.isReadable(file, text, problems)) {
            rule.read(text);
        }
        return rule;
    }

    private void read(String text) {
        boolean hasWhen = RuleLayout.has(text, "when");
        hasConsequence = RuleLayout.has(text, "then");
        boolean head = false;
        boolean consequence = false;
        boolean annotated = true;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher start = RULE.matcher(line);
            if (start.matches()) {
                head |= name.line() == 0;
                begin(new Piece(unescape(start.group(1)), number, start.start(1)));
            } else if (name.line() == 0 && ALMOST_RULE.matcher(line).matches()) {
                problem(new Piece(line, number, RuleLayout.indent(line)),
                        "the rule does not begin as one; write on a line by itself: rule \"its duty as a sentence\"");
                return;
            } else if (head && line.strip().equals("when")) {
                head = false;
            } else if (head && !hasWhen && !line.strip().startsWith("@") && !line.isBlank()) {
                problem(new Piece(line, number, RuleLayout.indent(line)),
                        "before this a line is missing, with the word when and nothing else: it ends the annotations");
                head = false;
            } else if (head && !line.isBlank() && !line.strip().startsWith("//")) {
                // What follows a line that could not be read is the rest of it as a rule.
                annotated = annotate(line, number, annotated);
            }
            consequence |= line.strip().equals("then");
            Matcher argument = ARGUMENT.matcher(line);
            while (consequence && argument.find()) {
                arguments.add(argument.group(1));
            }
            Matcher parameter = PARAMETER.matcher(line);
            while (parameter.find()) {
                parameters.add(new Piece(parameter.group(1), number, parameter.start(1) + 1));
            }
        }
        if (name.line() > 0) {
            RuleLayout.end(file, text, problems);
        } else {
            problem(Piece.NONE, "there is no rule in this file; a rule begins with: rule \"its duty as a sentence\"");
        }
    }

    private void begin(Piece piece) {
        if (name.line() > 0) {
            problem(piece, "a second rule; a folder holds one rule");
        } else {
            name = piece;
        }
    }

    /** Takes an annotation; tells whether it was one. */
    private boolean annotate(String line, int number, boolean before) {
        Matcher annotation = ANNOTATION.matcher(line.strip());
        if (!annotation.matches()) {
            Matcher word = FIRST_WORD.matcher(line);
            if (word.find()) {
                unreadable.add(word.group(1));
            }
            if (!before && !line.strip().startsWith("@")) {
                return false;
            }
            problem(new Piece(line, number, RuleLayout.indent(line)), "not an annotation: " + line.strip() + " (write @name( \"value\" ) on one line)");
            return false;
        }
        String given = annotation.group(2).strip();
        Matcher quoted = QUOTED.matcher(given);
        boolean text = quoted.matches();
        int column = RuleLayout.indent(line) + annotation.start(2) + RuleLayout.indent(annotation.group(2)) - 1;
        places.put(annotation.group(1), new Piece(line, number, RuleLayout.indent(line)));
        Piece value = new Piece(text ? unescape(quoted.group(1)) : given, number, column + (text ? 1 : 0));
        if (annotations.putIfAbsent(annotation.group(1), value) != null) {
            problem(new Piece(line, number, RuleLayout.indent(line)), "@" + annotation.group(1) + " stands twice");
        }
        return true;
    }

    /** Whether there is a line that was to be this annotation, and is none. */
    boolean isUnreadable(String annotation) {
        return unreadable.contains(annotation);
    }

    /** Where an annotation begins. */
    Piece place(String annotation) {
        return places.get(annotation);
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
                .filter(placeholder -> hasConsequence && !arguments.contains(placeholder))
                .distinct()
                .toList();
    }

    /** What the rule hands over, in words. */
    String handedOver() {
        return "the rule hands over " + (arguments.isEmpty() ? "no values" : "only " + String.join(", ", arguments));
    }

    void problem(Piece place, String message) {
        problems.add(file, place.line(), place.column(), message);
    }

    private static String unescape(String text) {
        return text.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
