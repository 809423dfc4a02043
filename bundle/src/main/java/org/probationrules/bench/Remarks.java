package org.probationrules.bench;

import java.util.ArrayList;
import java.util.List;

import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackProblem;
import org.probationrules.pack.Place;
import org.probationrules.spi.Severity;
import org.probationrules.spi.bench.Problem;

/** What the style rules found so far. */
final class Remarks {

    private final PackFiles files;
    private final List<Problem> problems = new ArrayList<>();

    Remarks(PackFiles files) {
        this.files = files;
    }

    void add(String check, String file, int line, int column, String message) {
        problems.add(PackFolder.problem(files, new PackProblem(file, line, column, message), Severity.WARNING, check));
    }

    void add(String check, String file, Place place, String message) {
        add(check, file, place.line(), place.column(), message);
    }

    List<Problem> inOrder() {
        return PackFolder.inOrder(problems);
    }
}
