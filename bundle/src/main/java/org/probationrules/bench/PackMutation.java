package org.probationrules.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.probationrules.bench.mutate.Explanations;
import org.probationrules.bench.mutate.Mutant;
import org.probationrules.bench.mutate.MutationRun;
import org.probationrules.bench.mutate.MutationRun.Fate;
import org.probationrules.bench.mutate.Mutants;
import org.probationrules.engine.PackSet;
import org.probationrules.engine.ReadyPack;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackException;
import org.probationrules.spi.Severity;
import org.probationrules.spi.bench.MutationReport;
import org.probationrules.spi.bench.MutationReport.Counts;
import org.probationrules.spi.bench.MutationReport.RuleCounts;
import org.probationrules.spi.bench.MutationReport.Survivor;
import org.probationrules.spi.bench.MutationRequest;
import org.probationrules.spi.bench.Problem;
import org.probationrules.spi.bench.Progress;

/** Changes the rules of a pack in small ways, and tells which changes its cases do not notice. */
final class PackMutation {

    private final PackSet among;
    private final PackTest test;

    PackMutation(PackSet among, PackTest test) {
        this.among = among;
        this.test = test;
    }

    MutationReport mutate(PackFolder folder, MutationRequest request, Consumer<Progress> progress) {
        long start = System.nanoTime();
        try {
            ReadyPack ready = test.ready(folder);
            List<Pack.Rule> rules = PackTest.rules(ready.pack(), request.ruleId());
            test.requireMet(ready, rules);
            Explanations explanations = Explanations.read(folder.files());
            Mutants maker = new Mutants(ready.pack(), folder.files().text("parameters.yaml"));
            List<Mutant> mutants = chosen(rules.stream().flatMap(rule -> maker.of(rule).stream()).toList(), request);
            Map<Mutant, Fate> fates = new MutationRun(among, ready).run(mutants, progress);
            return report(folder, (System.nanoTime() - start) / 1_000_000, fates, explanations, request.limit().isEmpty());
        } catch (PackException e) {
            return new MutationReport(
                    folder.name(), folder.reference(), (System.nanoTime() - start) / 1_000_000, Counts.of(0, 0, 0, 0),
                    List.of(), List.of(), List.of(), folder.errors(e.problems()));
        }
    }

    private static List<Mutant> chosen(List<Mutant> all, MutationRequest request) {
        if (request.limit().filter(limit -> limit < all.size()).isEmpty()) {
            return all;
        }
        List<Mutant> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(request.seed()));
        List<Mutant> chosen = shuffled.subList(0, request.limit().get());
        return all.stream().filter(chosen::contains).toList();
    }

    private static MutationReport report(
            PackFolder folder, long milliseconds, Map<Mutant, Fate> fates, Explanations explanations, boolean whole) {
        List<Survivor> survivors = new ArrayList<>();
        List<Survivor> explained = new ArrayList<>();
        Map<String, int[]> counts = new LinkedHashMap<>();
        fates.forEach((mutant, fate) -> {
            Optional<String> reason = fate == Fate.SURVIVED ? explanations.of(mutant) : Optional.empty();
            if (fate == Fate.SURVIVED) {
                (reason.isPresent() ? explained : survivors).add(survivor(mutant, reason.orElse("")));
            }
            int kind = fate == Fate.KILLED ? 0 : fate == Fate.DOES_NOT_COMPILE ? 3 : reason.isPresent() ? 2 : 1;
            counts.computeIfAbsent(mutant.rule().metadata().id(), id -> new int[4])[kind]++;
        });
        int[] sum = new int[4];
        counts.values().forEach(each -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += each[i];
            }
        });
        return new MutationReport(
                folder.name(), folder.reference(), milliseconds, counts(sum),
                counts.entrySet().stream().map(each -> new RuleCounts(each.getKey(), counts(each.getValue()))).toList(),
                survivors, explained, whole ? unused(folder, explanations, fates) : List.of());
    }

    /** Of a choice of mutants nobody knows which explanations are not needed. */
    private static List<Problem> unused(PackFolder folder, Explanations explanations, Map<Mutant, Fate> fates) {
        return explanations.unused(fates.keySet().stream()
                        .map(mutant -> mutant.rule().metadata().id())
                        .collect(Collectors.toSet())).stream()
                .map(it -> PackFolder.problem(folder.files(), it, Severity.WARNING, "mutants"))
                .toList();
    }

    private static Counts counts(int[] counts) {
        return Counts.of(counts[0], counts[1], counts[2], counts[3]);
    }

    private static Survivor survivor(Mutant mutant, String reason) {
        return new Survivor(
                mutant.rule().metadata().id(), mutant.file(), mutant.line(), mutant.change(), mutant.before(),
                mutant.after(), reason);
    }
}
