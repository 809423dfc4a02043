package org.probationrules.bench.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.probationrules.bench.mutate.Mutant.What;
import org.probationrules.engine.CaseRunner;
import org.probationrules.engine.PackSet;
import org.probationrules.engine.ReadyPack;
import org.probationrules.engine.RuleVariants;
import org.probationrules.spi.bench.Progress;

/** Runs the cases of rules against their mutants. */
public final class MutationRun {

    /** What became of a mutant. */
    public enum Fate {
        /** A case noticed it. */
        KILLED,
        /** No case noticed it. */
        SURVIVED,
        /** It is no rule. */
        DOES_NOT_COMPILE
    }

    /** Many at once are cheap to compile; but a batch with one that does not compile is compiled again in halves. */
    private static final int BATCH = 60;

    private final PackSet among;
    private final RuleVariants variants;

    /**
     * A run over mutants of the rules of a pack.
     *
     * @param among the packs that lend their parameters
     * @param original the pack as it is
     */
    public MutationRun(PackSet among, ReadyPack original) {
        this.among = among;
        this.variants = new RuleVariants(original);
    }

    /** Tells of each mutant what became of it, in their order. */
    public Map<Mutant, Fate> run(List<Mutant> mutants, Consumer<Progress> progress) {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        AtomicInteger done = new AtomicInteger();
        try {
            List<Future<Map<Mutant, Fate>>> batches = new ArrayList<>();
            for (List<Mutant> batch : batches(mutants)) {
                batches.add(workers.submit(() -> fates(batch, () -> progress.accept(
                        new Progress("changed rules", done.incrementAndGet(), mutants.size())))));
            }
            Map<Mutant, Fate> fates = new LinkedHashMap<>();
            for (Future<Map<Mutant, Fate>> batch : batches) {
                fates.putAll(batch.get());
            }
            Map<Mutant, Fate> ordered = new LinkedHashMap<>();
            mutants.forEach(mutant -> ordered.put(mutant, fates.get(mutant)));
            return ordered;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a changed rule could not be run", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<List<Mutant>> batches(List<Mutant> mutants) {
        List<List<Mutant>> batches = new ArrayList<>();
        for (What what : What.values()) {
            List<Mutant> alike = mutants.stream().filter(mutant -> mutant.what() == what).toList();
            for (int i = 0; i < alike.size(); i += BATCH) {
                batches.add(alike.subList(i, Math.min(alike.size(), i + BATCH)));
            }
        }
        return batches;
    }

    private Map<Mutant, Fate> fates(List<Mutant> batch, Runnable one) {
        Map<Mutant, Fate> fates = new LinkedHashMap<>();
        List<Optional<ReadyPack>> ready = ready(batch);
        for (int i = 0; i < batch.size(); i++) {
            Mutant mutant = batch.get(i);
            fates.put(mutant, ready.get(i).map(pack -> isNoticed(mutant, pack) ? Fate.KILLED : Fate.SURVIVED)
                    .orElse(Fate.DOES_NOT_COMPILE));
            one.run();
        }
        return fates;
    }

    private List<Optional<ReadyPack>> ready(List<Mutant> batch) {
        return switch (batch.get(0).what()) {
            case CONDITION -> variants.compile(batch.stream().map(Mutant::rule).toList());
            case HEAD -> batch.stream().map(mutant -> Optional.of(variants.ofMetadata(mutant.rule()))).toList();
            case PARAMETER -> batch.stream()
                    .map(mutant -> Optional.of(variants.ofParameters(mutant.rule(), mutant.parameters())))
                    .toList();
        };
    }

    private boolean isNoticed(Mutant mutant, ReadyPack pack) {
        CaseRunner runner = new CaseRunner(among.with(pack));
        return mutant.rule().cases().stream().anyMatch(it -> !runner.run(pack.pack(), it).isEmpty());
    }
}
