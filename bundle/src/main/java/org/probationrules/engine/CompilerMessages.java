package org.probationrules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kie.api.builder.Message;
import org.probationrules.engine.CompilerWords.Sentence;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackProblem;

/** What the rule compiler said, as problems of a pack: of each line the first thing, and nothing that follows from it. */
final class CompilerMessages {

    private static final String WHOLE_PACK = "pack.yaml";

    private final Map<String, Pack.Rule> byFile;
    private final List<PackProblem> problems = new ArrayList<>();
    private final List<PackProblem> following = new ArrayList<>();

    CompilerMessages(Map<String, Pack.Rule> byFile) {
        this.byFile = byFile;
    }

    void add(Message message) {
        Pack.Rule rule = rule(message.getPath());
        if (rule == null) {
            add(WHOLE_PACK, new CompilerWords("").sentence(message.getText(), 0).orElseGet(new CompilerWords("")::brokenOff));
        } else {
            new CompilerWords(rule.drl()).sentence(message.getText(), message.getLine())
                    .ifPresent(sentence -> add(rule.metadata().file(), sentence));
        }
    }

    /** The compiler can throw where it should report. */
    void addBrokenOff() {
        Pack.Rule only = rule("");
        add(only == null ? WHOLE_PACK : only.metadata().file(), new CompilerWords(only == null ? "" : only.drl()).brokenOff());
    }

    private void add(String file, Sentence sentence) {
        (sentence.follows() ? following : problems).add(
                new PackProblem(file, sentence.place().line(), sentence.place().column(), sentence.message()));
    }

    List<PackProblem> problems() {
        Map<String, PackProblem> byLine = new LinkedHashMap<>();
        for (PackProblem problem : problems.isEmpty() ? following : problems) {
            byLine.putIfAbsent(problem.file() + ":" + problem.line(), problem);
        }
        return List.copyOf(byLine.values());
    }

    private Pack.Rule rule(String path) {
        return byFile.entrySet().stream()
                .filter(entry -> byFile.size() == 1 || path != null && path.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
