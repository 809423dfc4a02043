package org.probationrules.bench.mutate;

import java.util.Optional;
import java.util.Set;

import org.probationrules.bench.mutate.Mutant.What;

/** Changes the duty of a rule: the words that compare, what they are given, and how judgements are combined. */
final class JudgementMutants {

    private static final Set<String> COMBINING = Set.of("andAlso", "orElse");
    /** Words that make one judgement of another, and without which it would be another one. */
    private static final Set<String> TURNING = Set.of("negated", "needing", "at");

    private final RuleEdits edits;
    private final Vocabulary vocabulary;

    JudgementMutants(RuleEdits edits, Vocabulary vocabulary) {
        this.edits = edits;
        this.vocabulary = vocabulary;
    }

    void of(Expression expression) {
        expression.all().forEach(this::part);
    }

    private void part(Expression part) {
        if (part.receiver().isEmpty()) {
            return;
        }
        Expression receiver = part.receiver().get();
        if (COMBINING.contains(part.name()) && part.arguments().size() == 1) {
            combined(part, receiver, part.arguments().get(0));
        } else if (TURNING.contains(part.name()) && vocabulary.isJudgement(receiver)) {
            drop(part, receiver);
        } else if (vocabulary.isJudgement(part)) {
            compared(part, receiver);
        } else if (part.call() && vocabulary.typeOf(part).isPresent()
                && vocabulary.typeOf(part).equals(vocabulary.typeOf(receiver))) {
            drop(part, receiver);
        }
    }

    private void combined(Expression part, Expression left, Expression right) {
        String other = part.name().equals("andAlso") ? "orElse" : "andAlso";
        int word = left.end() + 1;
        change(word, word + part.name().length(), other, part.name() + " → " + other + " before " + shown(right));
        change(left.end(), part.end(), "", "without ." + part.name() + "(" + shown(right) + ")");
        change(part.start(), part.end(), right.in(edits.text()), "without " + shown(left) + " before " + part.name());
    }

    private void compared(Expression part, Expression receiver) {
        int word = receiver.end() + 1;
        for (String other : vocabulary.neighbours(part)) {
            change(word, word + part.name().length(), other, shown(part) + " → " + other);
        }
        if (part.arguments().size() == 1) {
            Expression argument = part.arguments().get(0);
            Optional<Class<?>> type = vocabulary.typeOf(argument);
            if (type.isPresent() && type.equals(vocabulary.typeOf(receiver))) {
                String text = edits.text();
                change(part.start(), part.end(), argument.in(text) + "." + part.name() + "(" + receiver.in(text) + ")",
                        shown(part) + " → the other way round");
            }
        }
    }

    private void drop(Expression part, Expression receiver) {
        String call = edits.text().substring(receiver.end(), part.end());
        change(receiver.end(), part.end(), "", "without " + call + " after " + shown(receiver));
    }

    private void change(int start, int end, String by, String words) {
        edits.replace(What.CONDITION, start, end, by, words);
    }

    /** An expression in a few words. */
    private String shown(Expression part) {
        String text = part.in(edits.text());
        return text.length() <= 70 ? text : text.substring(0, 30) + "…" + text.substring(text.length() - 35);
    }
}
