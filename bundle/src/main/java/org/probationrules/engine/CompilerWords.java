package org.probationrules.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.probationrules.pack.Nearest;
import org.probationrules.pack.Place;

/**
 * What the compiler says of a rule, in words for people who know the vocabulary and not the compiler, and where it is.
 *
 * <p>The compiler seldom knows the line; the word that it stumbled over is looked for in the rule.
 */
final class CompilerWords {

    private static final String FACTS = "org.probationrules.facts.";
    private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z][\\w]*\\.)+(?=[A-Z])");
    private static final int MOST_SHOWN = 200;

    /**
     * A sentence for something that the compiler said.
     *
     * @param place where it is in the rule
     * @param message what is wrong
     * @param follows whether it only follows from something else that is wrong, if something else is
     */
    record Sentence(Place place, String message, boolean follows) {}

    private record Kind(Pattern said, BiFunction<CompilerWords, MatchResult, Sentence> plain) {}

    private static final List<Kind> KINDS = List.of(
            kind("Unknown field (\\w+) on class ([\\w.$]+)", (it, said) -> it.unknown(said.group(1), said.group(2), "when")),
            kind("Method (\\w+) on class ([\\w.$]+) with arguments \\[(.*)] is missing",
                    (it, said) -> it.method(said.group(1), said.group(2), said.group(3), "when")),
            kind("The method (\\w+)\\(.*\\) is undefined for the type (\\w+)",
                    (it, said) -> it.unknown(said.group(1), FACTS + said.group(2), "then")),
            kind("The method finding\\(.*\\) in the type Report is not applicable for the arguments \\(.*\\)", (it, said) ->
                    it.at("finding", "then", "a finding begins with a judgement: report.finding( $judgement, \"name\", $value )")),
            kind("The method (\\w+)\\(.*\\) in the type (\\w+) is not applicable for the arguments \\((.*)\\)",
                    (it, said) -> it.method(said.group(1), FACTS + said.group(2), said.group(3), "then")),
            kind("The field (\\w+)\\.(\\w+) is not visible", (it, said) -> it.at(said.group(2), "then",
                    "after then a word is asked with parentheses: " + said.group(2) + "()")),
            kind("(\\w+) cannot be resolved or is not a field", (it, said) -> it.at(said.group(1), "then",
                    "'" + said.group(1) + "' is not known; after then a word is asked with parentheses: " + said.group(1) + "()")),
            kind("(\\$?\\w+) cannot be resolved(?: to a variable)?", (it, said) -> it.at(said.group(1), "then",
                    "'" + said.group(1) + "' is not known; a value is asked of a fact that the rule has named")),
            kind("Pattern of type: '[\\w.$]*Judgement' .* is not compatible with type ([\\w.$]+) returned by source",
                    (it, said) -> it.noJudgement(said.group(1))),
            kind("(?:Equality|Comparison|Relational) operation requires compatible types\\. Found (?:class )?([\\w.$]+) and (?:class )?([\\w.$]+)",
                    (it, said) -> it.incomparable(said.group(1), said.group(2))));

    private final String drl;

    CompilerWords(String drl) {
        this.drl = drl;
    }

    /** The sentence for something that the compiler said; empty for what only shows the code that it made. */
    Optional<Sentence> sentence(String said, int line) {
        if (said.startsWith("Java source of ")) {
            return Optional.empty();
        }
        String first = said.lines().findFirst().orElse("").strip();
        for (Kind kind : KINDS) {
            Matcher matcher = kind.said().matcher(first);
            if (matcher.matches()) {
                return Optional.of(kind.plain().apply(this, matcher.toMatchResult()));
            }
        }
        boolean known = line > 0 && line <= drl.lines().count();
        return Optional.of(new Sentence(known ? new Place(line, 0) : part("when"),
                "the rule cannot be compiled; the compiler's own words are: " + plain(first), true));
    }

    /** What can be said where the compiler broke off. */
    Sentence brokenOff() {
        return new Sentence(part("when"), "the compiler cannot read this rule; see whether something in it is missing or"
                + " misspelt, and compare it with a rule that works", true);
    }

    private static Kind kind(String said, BiFunction<CompilerWords, MatchResult, Sentence> plain) {
        return new Kind(Pattern.compile(said), plain);
    }

    private static String plain(String said) {
        String plain = QUALIFIED.matcher(said).replaceAll("");
        return plain.length() > MOST_SHOWN ? plain.substring(0, MOST_SHOWN) + "…" : plain;
    }

    private Sentence unknown(String word, String owner, String part) {
        return at(word, part, "'" + word + "' cannot be asked of " + name(owner) + Nearest.hint(word, words(owner))
                + "; it can be asked " + String.join(", ", words(owner)));
    }

    private Sentence method(String word, String owner, String given, String part) {
        String taken = methods(owner).stream().filter(method -> method.getName().equals(word))
                .map(method -> names(Arrays.stream(method.getParameterTypes()).map(Class::getName).toList()))
                .distinct().sorted().collect(Collectors.joining(", or "));
        return taken.isEmpty()
                ? unknown(word, owner, part)
                : at(word, part, word + " of " + name(owner) + " takes " + taken + "; here it is given " + names(
                        given.isBlank() ? List.of() : Arrays.stream(given.split(", ")).map(it -> it.replace("class ", "")).toList()));
    }

    private Sentence noJudgement(String type) {
        // Of several judgements it is the one that ends with a word which gives this.
        Matcher from = Pattern.compile("(?m)\\bfrom\\s+\\S*?\\.(\\w+)\\s*(?:\\([^\\n]*)?$").matcher(drl);
        Place place = part("when");
        while (from.find()) {
            Place here = Place.of(drl, from.start(1));
            if (place.equals(part("when")) || anyGives(from.group(1), type)) {
                place = here;
            }
        }
        return new Sentence(place, "what is asked here is " + name(type)
                + ", and a judgement is needed; ask on with a word that begins with to, such as .toBeStated()", true);
    }

    private static boolean anyGives(String word, String type) {
        return type.startsWith(FACTS) && words(type).contains(word);
    }

    private Sentence incomparable(String one, String other) {
        String written = other.equals("java.lang.String") ? "\"" : "[\\d-]";
        Place place = Place.first(drl, Pattern.compile("(?:[=!<>]=|[<>])\\s*(" + written + ")"), 1);
        return new Sentence(place.line() == 0 ? part("when") : place,
                name(one) + " cannot be compared with " + name(other), false);
    }

    private Sentence at(String word, String part, String message) {
        Place asked = Place.word(drl, part(part).line(), "." + word);
        return new Sentence(
                asked.column() > 0
                        ? new Place(asked.line(), asked.column() + 1)
                        : Place.word(drl, part(part).line(), word),
                message, false);
    }

    /** The line that begins a part of the rule. */
    private Place part(String word) {
        Place place = Place.first(drl, Pattern.compile("(?m)^\\s*(" + word + ")\\s*$"), 1);
        return new Place(Math.max(1, place.line()), 0);
    }

    private static String names(List<String> types) {
        return types.isEmpty() ? "nothing" : types.stream().map(CompilerWords::name).collect(Collectors.joining(" and "));
    }

    /** A type as its author knows it. */
    private static String name(String type) {
        return switch (type.substring(type.lastIndexOf('.') + 1)) {
            case "String" -> "a text";
            case "int", "long", "double", "Integer", "Long", "BigDecimal" -> "a number";
            case "boolean", "Boolean" -> "yes or no";
            case "List", "[Ljava.lang.String;", "String[]", "String;" -> "texts";
            default -> type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        };
    }

    private static TreeSet<String> words(String owner) {
        return methods(owner).stream().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Method> methods(String owner) {
        try {
            return !owner.startsWith(FACTS) ? List.of() : Arrays.stream(Class.forName(owner).getMethods())
                    .filter(method -> method.getDeclaringClass().getName().startsWith(FACTS))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> !List.of("equals", "hashCode", "toString", "compareTo").contains(method.getName()))
                    .toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }
}
