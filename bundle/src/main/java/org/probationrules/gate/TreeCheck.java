package org.probationrules.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.lang.DRL6Lexer;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.probationrules.pack.Nearest;
import org.probationrules.pack.PackProblem;
import org.probationrules.pack.Place;

/**
 * Looks at a rule file as the rule language reads it, before anything is compiled: the language can run code while it
 * compiles, and a rule needs little of it.
 *
 * <p>A file is a package, the import of the vocabulary, the report, and one rule: patterns of facts with conditions,
 * judgements asked of the facts that were matched, and one finding. Everything else is refused.
 */
public final class TreeCheck {

    static final int MOST_PATTERNS = 20;

    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z]\\w*");

    private final String packageName;
    private final String file;
    private final String drl;
    private final List<PackProblem> problems = new ArrayList<>();
    private final Set<String> bound = new LinkedHashSet<>();
    private int patterns;
    /** Whether there is a pattern that was not looked at, which may name a fact. */
    private boolean unread;
    private final ExpressionCheck expressions = new ExpressionCheck(bound, () -> unread, this::add);

    private TreeCheck(String packageName, String file, String drl) {
        this.packageName = packageName;
        this.file = file;
        this.drl = drl;
    }

    /**
     * What is wrong with a rule file.
     *
     * @param packageName the package that the file must name
     * @param file the file, for the problems
     * @param drl its text
     */
    public static List<PackProblem> of(String packageName, String file, String drl) {
        TreeCheck check = new TreeCheck(packageName, file, drl);
        new SourceCheck(file, drl, check.problems).run();
        if (check.problems.isEmpty()) {
            SyntaxProblem.bracket(file, drl).ifPresentOrElse(check.problems::add, check::parse);
        }
        return check.problems.stream().distinct().toList();
    }

    private void parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr tree = parser.parse(false, drl);
            if (parser.hasErrors()) {
                problems.add(SyntaxProblem.first(file, drl, parser.getErrors()));
            }
            if (problems.isEmpty() && tree != null) {
                file(tree);
            }
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            add(0, "the rule cannot be read");
        }
    }

    private void file(PackageDescr tree) {
        if (!packageName.equals(tree.getName())) {
            add(lineOf("package"), tree.getName(), "the file must begin with: package " + packageName);
        }
        tree.getImports().stream()
                .filter(it -> !it.getTarget().equals(Vocabulary.PACKAGE + "*"))
                .forEach(it -> add(it.getLine(), it.getTarget(), "a rule imports " + Vocabulary.PACKAGE + "* and nothing else, not "
                        + it.getTarget()));
        tree.getGlobals().stream()
                .filter(it -> !(it.getType() + " " + it.getIdentifier()).equals("Report report"))
                .forEach(it -> add(it.getLine(), it.getType(), "the only global of a rule is: global Report report"));
        if (tree.getImports().isEmpty() && problems.isEmpty()) {
            add(lineOf("rule"), "before the rule this line is missing: import " + Vocabulary.PACKAGE + "*");
        }
        if (tree.getGlobals().isEmpty() && problems.isEmpty()) {
            add(lineOf("rule"), "before the rule this line is missing: global Report report");
        }
        only(tree.getFunctionImports(), "import of a function");
        only(tree.getAccumulateImports(), "import of a function");
        only(tree.getTypeDeclarations(), "declare");
        only(tree.getEnumDeclarations(), "declare enum");
        only(tree.getFunctions(), "function");
        only(tree.getEntryPointDeclarations(), "declare entry-point");
        only(tree.getWindowDeclarations(), "declare window");
        only(tree.getAttributes(), "attribute");
        if (tree.getUnit() != null) {
            add(lineOf("unit"), "a unit has no place in a rule file; " + allowed());
        }
        if (tree.getRules().size() != 1) {
            add(tree.getRules().size() > 1 ? tree.getRules().get(1).getLine() : 0, "a file holds one rule");
        }
        if (problems.isEmpty()) {
            rule(tree.getRules().get(0));
        }
    }

    private void only(Iterable<? extends BaseDescr> refused, String what) {
        refused.forEach(it -> add(it.getLine() > 0 ? it.getLine() : lineOf(what.split(" ")[0]),
                what + " has no place in a rule file; " + allowed()));
    }

    private static String allowed() {
        return "it holds package, import, global and one rule";
    }

    private void rule(RuleDescr rule) {
        if (rule.isQuery()) {
            add(rule, "a query has no place in a rule file; " + allowed());
        }
        if (rule.hasParent()) {
            add(rule, "a rule extends no other rule");
        }
        rule.getAttributes().values().forEach(it ->
                add(it.getLine(), it.getName(), it.getName() + " has no place in a rule: the order of rules does not matter, and each runs when"
                        + " its annotations say"));
        if (!rule.getNamedConsequences().isEmpty()) {
            add(rule, "a rule has one consequence, after: then");
        }
        if (rule.getUnit() != null || rule.getLhs() == null) {
            add(rule, "a rule has its patterns between when and then");
            return;
        }
        annotations();
        for (BaseDescr element : rule.getLhs().getDescrs()) {
            element(element);
        }
        if (patterns > MOST_PATTERNS) {
            add(rule, "the rule has " + patterns + " patterns; it may have " + MOST_PATTERNS + ": make two rules of it");
        }
        consequence(RuleWord.of(String.valueOf(rule.getConsequence()), Math.max(1, rule.getConsequenceLine()) + 1));
    }

    /** Between the rule's name and its patterns stand annotations: a name, and one text, word, number or date. */
    private void annotations() {
        List<RuleWord> words = RuleWord.of(drl, 1);
        int at = indexOf(words, "rule", 0) + 2;
        while (at < words.size() && !words.get(at).text().equals("when")) {
            int end = at + 3;
            while (end < words.size() && !words.get(end).is(DRL6Lexer.RIGHT_PAREN)) {
                end++;
            }
            boolean shaped = end < words.size() && words.get(at).is(DRL6Lexer.AT) && words.get(at + 1).isName()
                    && words.get(at + 2).is(DRL6Lexer.LEFT_PAREN)
                    && isPlain(words.subList(at + 3, end));
            if (!shaped) {
                add(words.get(at), "an annotation is a name and one value: @name( \"a text\" ) or @name( word )");
                return;
            }
            at = end + 1;
        }
    }

    /** A text by itself, or words and numbers with hyphens, as in an id or a date. */
    private static boolean isPlain(List<RuleWord> words) {
        return words.size() == 1 && words.get(0).is(DRL6Lexer.STRING)
                || !words.isEmpty() && words.stream().allMatch(word ->
                        word.isName() || word.is(DRL6Lexer.DECIMAL) || word.is(DRL6Lexer.MINUS));
    }

    private void element(BaseDescr element) {
        if (element instanceof PatternDescr pattern) {
            pattern(pattern, false);
        } else if (element instanceof NotDescr not && not.getDescrs().size() == 1
                && not.getDescrs().get(0) instanceof PatternDescr pattern) {
            pattern(pattern, true);
        } else if (element instanceof ExistsDescr exists && exists.getDescrs().size() == 1
                && exists.getDescrs().get(0) instanceof PatternDescr pattern) {
            pattern(pattern, true);
        } else {
            unread = true;
            add(element.getLine(), "between when and then stand patterns, each by itself or after not or exists;"
                    + " or, and, eval, forall, accumulate, collect, if and do have no place there");
        }
    }

    private void pattern(PatternDescr pattern, boolean within) {
        patterns++;
        String fact = pattern.getObjectType();
        boolean judgement = fact.equals("Judgement") && pattern.getSource() != null && !within;
        if (!judgement && !Vocabulary.shipped().isFact(fact)) {
            add(pattern.getLine(), fact, "'" + fact + "' is no fact of the vocabulary" + (fact.equals("Judgement")
                    ? "; a judgement is asked for: $judgement : Judgement( ) from …"
                    : Nearest.hint(fact, Vocabulary.shipped().facts())));
            bind(pattern, within);
            return;
        }
        if (pattern.isQuery() || pattern.isUnification() || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotations().isEmpty() || judgement && !pattern.getDescrs().isEmpty()) {
            add(pattern, "a pattern is written: $name : Fact( conditions ), or $name : Judgement( ) from …");
        }
        for (BaseDescr condition : pattern.getDescrs()) {
            condition(pattern, fact, condition);
        }
        if (pattern.getSource() != null) {
            from(pattern, judgement);
        }
        bind(pattern, within);
    }

    private void condition(PatternDescr pattern, String fact, BaseDescr condition) {
        int line = Math.max(pattern.getLine(), condition.getLine());
        if (condition instanceof BindingDescr) {
            add(line, ((BindingDescr) condition).getVariable(), "only whole facts are named; ask the fact where its value is needed, as in $award.signed");
        } else if (condition instanceof ExprConstraintDescr expression
                && expression.getType() == ExprConstraintDescr.Type.NAMED) {
            expressions.condition(RuleWord.of(expression.getExpression(), line), fact);
        } else {
            add(line, "a condition asks the fact by name, as in " + fact + "( " + anyWord(fact) + " )");
        }
    }

    private static String anyWord(String fact) {
        return Vocabulary.shipped().wordsOf(fact).stream().sorted().findFirst().orElse("…");
    }

    private void from(PatternDescr pattern, boolean judgement) {
        if (!judgement || !(pattern.getSource() instanceof FromDescr from)) {
            add(pattern, "only a judgement is taken from somewhere: $judgement : Judgement( ) from $fact.toBe…( … )");
            return;
        }
        List<RuleWord> words = RuleWord.of(String.valueOf(from.getDataSource().getText()), pattern.getLine());
        expressions.value(words);
        if (words.isEmpty() || !words.get(0).isName()) {
            add(pattern, "a judgement is asked of a fact that the rule has named: from $fact.toBe…( … )");
        }
    }

    private void bind(PatternDescr pattern, boolean within) {
        String name = pattern.getIdentifier();
        if (name == null || name.isEmpty()) {
            return;
        }
        if (within) {
            add(pattern, "after not and exists a fact has no name");
        } else if (!VARIABLE.matcher(name).matches()) {
            add(pattern.getLine(), name, "'" + name + "' is no name for a fact; write $ and letters, as in $award");
        } else if (!bound.add(name)) {
            add(pattern.getLine(), name, name + " is the name of another fact already");
        }
    }

    private void consequence(List<RuleWord> words) {
        if (words.isEmpty()) {
            add(lineOf("then"), FindingCheck.SHAPE);
        } else {
            new FindingCheck(expressions, this::add).check(words);
        }
    }

    private int lineOf(String word) {
        List<RuleWord> words = RuleWord.of(drl, 1);
        int at = indexOf(words, word, 0);
        return at < 0 ? 0 : words.get(at).line();
    }

    private static int indexOf(List<RuleWord> words, String word, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).text().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private void add(BaseDescr element, String message) {
        add(element.getLine(), message);
    }

    private void add(RuleWord word, String message) {
        add(word.line(), word.text(), message);
    }

    /** Adds what is wrong with a word that stands on a line or, in what goes over several lines, after it. */
    private void add(int line, String word, String message) {
        Place place = Place.word(drl, Math.max(0, line), word);
        problems.add(new PackProblem(file, place.line(), place.column(), message));
    }

    private void add(int line, String message) {
        problems.add(new PackProblem(file, Math.max(0, line), 0, message));
    }
}
