package org.probationrules.bench.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackProblem;
import org.probationrules.pack.Yaml;

/**
 * Why no case can notice some mutants, as {@code mutants.yaml} of a pack says it.
 *
 * <p>Each item has {@code rules}, {@code changes} and the {@code reason}; an explanation that is not needed is reported, so
 * that none outlives what it explains.
 */
public final class Explanations {

    /** The file in the folder of a pack. */
    public static final String FILE = "mutants.yaml";

    private static final Set<String> KEYS = Set.of("rules", "changes", "reason");

    private record Explanation(String ruleId, String change, String reason, int line) {}

    private final List<Explanation> explanations = new ArrayList<>();
    private final Set<Explanation> used = new HashSet<>();

    private Explanations() {}

    /**
     * Reads them; none if the pack has no such file.
     *
     * @throws PackException if the file is not as it should be
     */
    public static Explanations read(PackFiles files) {
        Explanations read = new Explanations();
        if (files.has(FILE)) {
            for (Yaml item : Yaml.read(FILE, files.text(FILE)).items()) {
                item.only(KEYS);
                String reason = item.get("reason").text();
                for (String rule : item.get("rules").texts()) {
                    item.get("changes").texts().forEach(change ->
                            read.explanations.add(new Explanation(rule, change, reason, item.line())));
                }
            }
        }
        return read;
    }

    /** Why no case can notice a mutant, if the pack says so. */
    public Optional<String> of(Mutant mutant) {
        return explanations.stream()
                .filter(it -> it.ruleId().equals(mutant.rule().metadata().id()) && it.change().equals(mutant.change()))
                .peek(used::add)
                .map(Explanation::reason)
                .findFirst();
    }

    /** What explains nothing: no mutant of these rules that survives is named so. */
    public List<PackProblem> unused(Set<String> ruleIds) {
        return explanations.stream()
                .filter(it -> !used.contains(it) && ruleIds.contains(it.ruleId()))
                .map(it -> new PackProblem(FILE, it.line(), 0, "no mutant of " + it.ruleId() + " that survives is '"
                        + it.change() + "'; take the explanation away"))
                .toList();
    }
}
