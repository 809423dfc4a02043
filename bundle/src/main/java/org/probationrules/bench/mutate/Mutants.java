package org.probationrules.bench.mutate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probationrules.bench.mutate.Mutant.What;
import org.probationrules.pack.Pack;

/** Makes the mutants of a rule: every small change that a case of the rule should notice. */
public final class Mutants {

    private static final Pattern LINE = Pattern.compile(
            "(?m)^[ \\t]+(?:(not|exists)\\s+)?(?:(\\$\\w+)\\s*:\\s*)?([A-Z]\\w*)\\(");
    private static final Pattern FROM = Pattern.compile("\\s*from\\s+");
    private static final String SPEAKS_OF_THE_DUTY = "Judgement";

    private final ParameterMutants parameters;
    private final Pack pack;

    /**
     * The mutants of the rules of a pack.
     *
     * @param parameters the text of its {@code parameters.yaml}
     */
    public Mutants(Pack pack, String parameters) {
        this.pack = pack;
        this.parameters = new ParameterMutants(pack, parameters);
    }

    /** The mutants of one rule, in the order of their lines. */
    public List<Mutant> of(Pack.Rule rule) {
        RuleEdits edits = new RuleEdits(rule, pack.parameters());
        HeadMutants.of(edits);
        conditions(edits);
        List<Mutant> mutants = new ArrayList<>(edits.mutants());
        mutants.addAll(parameters.of(rule));
        return List.copyOf(mutants);
    }

    private static void conditions(RuleEdits edits) {
        String text = edits.text();
        int when = text.indexOf("\nwhen");
        int then = text.indexOf("\nthen");
        Map<String, Class<?>> variables = new HashMap<>();
        Vocabulary vocabulary = new Vocabulary(variables);
        PatternMutants patterns = new PatternMutants(edits);
        JudgementMutants judgements = new JudgementMutants(edits, vocabulary);
        Matcher line = LINE.matcher(text).region(when, then);
        while (line.find()) {
            Class<?> type = Vocabulary.type(line.group(3)).orElse(Object.class);
            if (line.group(2) != null) {
                variables.put(line.group(2), type);
            }
            int close = PatternMutants.Parts.closing(text, line.end() - 1);
            if (line.group(3).equals(SPEAKS_OF_THE_DUTY)) {
                Matcher from = FROM.matcher(text).region(close + 1, then);
                if (from.lookingAt()) {
                    Expression.read(text, from.end()).ifPresent(judgements::of);
                }
            } else {
                quantifier(edits, line, close);
                patterns.of(type, line.end(), close);
            }
        }
    }

    /** {@code not} for {@code exists} and the other way round; and a condition that binds nothing left out. */
    private static void quantifier(RuleEdits edits, Matcher line, int close) {
        String text = edits.text();
        int start = line.start() + line.group().length() - line.group().stripLeading().length();
        if (line.group(1) != null) {
            String other = line.group(1).equals("not") ? "exists" : "not";
            edits.replace(What.CONDITION, line.start(1), line.end(1), other, line.group(1) + " → " + other + " "
                    + line.group(3));
        }
        if (line.group(2) == null) {
            edits.replace(What.CONDITION, start, close + 1, "", "without " + text.substring(start, close + 1));
        }
    }
}
