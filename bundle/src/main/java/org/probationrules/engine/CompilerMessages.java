package org.probationrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kie.api.builder.Message;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackProblem;

/** What the rule compiler said, as problems of a pack. */
final class CompilerMessages {

    private final Map<String, Pack.Rule> byFile;
    private final List<PackProblem> problems = new ArrayList<>();

    CompilerMessages(Map<String, Pack.Rule> byFile) {
        this.byFile = byFile;
    }

    void add(Message message) {
        Pack.Rule rule = rule(message.getPath());
        problems.add(new PackProblem(
                rule == null ? "" : rule.metadata().file(),
                Math.max(0, message.getLine()),
                Math.max(0, message.getColumn()),
                message.getText()));
    }

    /** The compiler can throw where it should report. */
    void add(Throwable thrown) {
        Pack.Rule only = rule("");
        problems.add(new PackProblem(
                only == null ? "" : only.metadata().file(), 0, 0, "the rule cannot be compiled: " + thrown));
    }

    List<PackProblem> problems() {
        return problems;
    }

    private Pack.Rule rule(String path) {
        return byFile.entrySet().stream()
                .filter(entry -> byFile.size() == 1 || path != null && path.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
