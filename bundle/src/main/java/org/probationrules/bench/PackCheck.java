package org.probationrules.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.probationrules.engine.PackLoader;
import org.probationrules.engine.PackSet;
import org.probationrules.pack.Pack;
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

    private List<PackProblem> refusals(PackFolder folder, Consumer<Progress> progress) {
        int rules = folder.reading().pack().map(pack -> pack.rules().size()).orElse(0);
        folder.reading().pack().ifPresent(pack -> progress.accept(new Progress("rules", 0, rules)));
        List<PackProblem> problems = loader.problems(folder.reading());
        folder.reading().pack().ifPresent(pack -> progress.accept(new Progress("rules", rules, rules)));
        return problems;
    }
}
