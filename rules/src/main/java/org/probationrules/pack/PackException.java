package org.probationrules.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used, with everything that is wrong with it. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    /** A pack with these problems, of which there is at least one. */
    public PackException(List<PackProblem> problems) {
        super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** A pack with this problem. */
    public PackException(PackProblem problem) {
        this(List.of(problem));
    }

    /** Everything that is wrong, in the order of the files. */
    public List<PackProblem> problems() {
        return problems;
    }
}
