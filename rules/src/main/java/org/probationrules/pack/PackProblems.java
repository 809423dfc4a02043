package org.probationrules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is wrong with a pack so far; reading goes on past it, so that everything is said at once. */
final class PackProblems {

    private final List<PackProblem> problems = new ArrayList<>();

    void add(String file, int line, String message) {
        add(file, line, 0, message);
    }

    void add(String file, int line, int column, String message) {
        problems.add(new PackProblem(file, line, column, message));
    }

    /** Takes a step; if it fails, notes why. */
    <T> Optional<T> attempt(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (PackException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** How many there are so far. */
    int count() {
        return problems.size();
    }

    /** Everything that is wrong, each thing once. */
    List<PackProblem> all() {
        return problems.stream().distinct().toList();
    }
}
