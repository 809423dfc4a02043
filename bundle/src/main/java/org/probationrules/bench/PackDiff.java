package org.probationrules.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.probationrules.engine.PackSet;
import org.probationrules.engine.ReadyPack;
import org.probationrules.pack.PackException;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.Completion;
import org.probationrules.spi.bench.DiffReport;
import org.probationrules.spi.bench.DiffReport.Change;
import org.probationrules.spi.bench.DiffReport.Direction;
import org.probationrules.spi.bench.DiffReport.DossierChange;
import org.probationrules.spi.bench.Problem;
import org.probationrules.spi.bench.Progress;

/** Judges the same dossiers by two editions of a pack, and tells what is said otherwise. */
final class PackDiff {

    private final PackSet shipped;
    private final PackTest test;

    PackDiff(PackSet shipped, PackTest test) {
        this.shipped = shipped;
        this.test = test;
    }

    DiffReport diff(PackFolder before, PackFolder after, Optional<Path> corpus, Consumer<Progress> progress) {
        List<Problem> problems = new ArrayList<>();
        Optional<ReadyPack> old = ready(before, problems);
        Optional<ReadyPack> other = ready(after, problems);
        if (old.isEmpty() || other.isEmpty()) {
            return new DiffReport(before.reference(), after.reference(), 0, 0, 0, List.of(), List.of(), problems);
        }
        PackSet oldSet = shipped.with(old.get());
        PackSet newSet = shipped.without(old.get().pack().id()).with(other.get());
        List<ReplayedDossier> dossiers = corpus.map(ReplayedDossier::under)
                .orElseGet(() -> ReplayedDossier.casesOf(List.of(old.get().pack(), other.get().pack())));
        List<DossierChange> changed = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        int done = 0;
        for (ReplayedDossier dossier : dossiers) {
            replay(dossier, oldSet, newSet, changed, unread);
            progress.accept(new Progress("dossiers", ++done, dossiers.size()));
        }
        return new DiffReport(
                before.reference(), after.reference(), dossiers.size(), count(changed, Direction.STRICTER),
                count(changed, Direction.LOOSER), changed, unread, List.of());
    }

    private Optional<ReadyPack> ready(PackFolder folder, List<Problem> problems) {
        try {
            return Optional.of(test.ready(folder));
        } catch (PackException e) {
            problems.addAll(folder.errors(e.problems()));
            return Optional.empty();
        }
    }

    private static void replay(
            ReplayedDossier dossier, PackSet oldSet, PackSet newSet, List<DossierChange> changed, List<String> unread) {
        Assessment before = oldSet.withValues(dossier.parameters()).assess(dossier.request());
        Assessment after = newSet.withValues(dossier.parameters()).assess(dossier.request());
        if (before.completion() == Completion.REFUSED) {
            unread.add(dossier.name() + ": " + before.findings().get(0).message());
            return;
        }
        List<Change> changes = AssessmentDiff.of(before, after);
        if (!changes.isEmpty()) {
            changed.add(new DossierChange(
                    dossier.name(), dossier.request().hook(), dossier.request().asOf(), before.recommendation(),
                    after.recommendation(), changes));
        }
    }

    private static int count(List<DossierChange> changed, Direction direction) {
        return (int) changed.stream()
                .filter(dossier -> dossier.changes().stream().anyMatch(change -> change.direction() == direction))
                .count();
    }
}
