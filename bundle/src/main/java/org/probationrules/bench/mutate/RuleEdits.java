package org.probationrules.bench.mutate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.facts.Parameter;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackReader;

/** Collects the mutants of one rule that are made by changing its file. */
final class RuleEdits {

    private final Pack.Rule rule;
    private final Map<String, Parameter> parameters;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    RuleEdits(Pack.Rule rule, Map<String, Parameter> parameters) {
        this.rule = rule;
        this.parameters = parameters;
    }

    String text() {
        return rule.drl();
    }

    /** Notes a mutant: the text between two places is replaced by another. */
    void replace(Mutant.What what, int start, int end, String by, String change) {
        String drl = text().substring(0, start) + by + text().substring(end);
        int from = text().lastIndexOf('\n', start - 1) + 1;
        int to = text().indexOf('\n', Math.max(start, end - 1));
        String before = text().substring(from, to).strip();
        String after = drl.substring(from, to + by.length() - (end - start)).strip();
        int line = (int) text().substring(0, start).chars().filter(letter -> letter == '\n').count() + 1;
        metadata(drl).ifPresent(changed -> {
            int number = seen.merge(change, 1, Integer::sum);
            mutants.add(new Mutant(
                    changed, parameters, what, rule.metadata().file(), line,
                    number == 1 ? change : change + " (" + number + ")", before, after));
        });
    }

    /** What is written about a rule may be no more what a reader would take: then it is no mutant. */
    private Optional<Pack.Rule> metadata(String drl) {
        try {
            return Optional.of(new Pack.Rule(
                    PackReader.readMetadata(rule.metadata().file(), drl), drl, rule.cases()));
        } catch (PackException e) {
            return Optional.empty();
        }
    }

    List<Mutant> mutants() {
        return List.copyOf(mutants);
    }
}
