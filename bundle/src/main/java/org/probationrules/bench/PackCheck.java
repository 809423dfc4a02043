package org.probationrules.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.probationrules.engine.PackLoader;
import org.probationrules.engine.PackSet;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackProblem;
import org.probationrules.spi.bench.CheckReport;
import org.probationrules.spi.bench.Problem;
import org.probationrules.spi.bench.Progress;

/** Whether the plugin would take a pack, and whether it is written as the packs are. */
final class PackCheck {

    private final PackLoader loader;

    private final PackSet shipped;

    PackCheck(PackSet shipped, PackLoader loader) {
        this.shipped = shipped;
        this.loader = loader;
    }

    CheckReport check(PackFolder folder, Consumer<Progress> progress) {
        List<Problem> problems = new ArrayList<>(folder.errors(refusals(folder, progress)));
        Set<String> unread = folder.reading().problems().stream().map(PackProblem::file).collect(Collectors.toSet());
        folder.reading().pack().ifPresent(pack -> Lint.of(pack, folder.files(), shipped.parameters()).stream()
                // What is missing from a file may be what could not be read of it.
                .filter(remark -> remark.line() > 0 || !unread.contains(remark.file()))
                .forEach(problems::add));
        List<Pack.Rule> rules = folder.reading().pack().map(Pack::rules).orElse(List.of());
        return new CheckReport(
                folder.name(),
                folder.reference(),
                rules.size(),
                rules.stream().mapToInt(rule -> rule.cases().size()).sum(),
                PackFolder.inOrder(problems));
    }

    /** Why the plugin would refuse the pack: every stage says what it can of what the one before could read. */
    private List<PackProblem> refusals(PackFolder folder, Consumer<Progress> progress) {
        List<PackProblem> problems = new ArrayList<>(folder.reading().problems());
        folder.reading().pack().ifPresent(pack -> {
            progress.accept(new Progress("rules", 0, pack.rules().size()));
            attempt(() -> loader.fits(pack), problems);
            attempt(() -> loader.compile(pack), problems);
            progress.accept(new Progress("rules", pack.rules().size(), pack.rules().size()));
        });
        return problems;
    }

    private static void attempt(Runnable stage, List<PackProblem> problems) {
        try {
            stage.run();
        } catch (PackException e) {
            problems.addAll(e.problems());
        }
    }
}
