package org.probationrules.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.probationrules.engine.CaseRunner;
import org.probationrules.engine.PackLoader;
import org.probationrules.engine.PackSet;
import org.probationrules.engine.ReadyPack;
import org.probationrules.engine.ReadyRule;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackProblem;
import org.probationrules.pack.RuleCase;
import org.probationrules.spi.bench.BenchException;
import org.probationrules.spi.bench.Progress;
import org.probationrules.spi.bench.TestReport;
import org.probationrules.spi.bench.TestReport.CaseResult;
import org.probationrules.spi.bench.TestReport.Difference;

/** Runs the cases of a pack. */
final class PackTest {

    private final PackSet among;
    private final PackLoader loader;

    PackTest(PackSet among, PackLoader loader) {
        this.among = among;
        this.loader = loader;
    }

    TestReport test(PackFolder folder, Optional<String> ruleId, Consumer<Progress> progress) {
        ReadyPack ready;
        try {
            ready = ready(folder);
        } catch (PackException e) {
            return report(folder, 0, List.of(), e.problems());
        }
        Map<String, List<RuleCase>> cases = cases(ready.pack(), ruleId);
        int all = cases.values().stream().mapToInt(List::size).sum();
        long start = System.nanoTime();
        List<CaseResult> results = new ArrayList<>();
        for (ReadyRule rule : ready.rules()) {
            List<RuleCase> own = cases.getOrDefault(rule.metadata().id(), List.of());
            if (!own.isEmpty()) {
                CaseRunner runner = new CaseRunner(among.with(ready.only(rule)));
                own.forEach(it -> results.add(result(it, runner.run(ready.pack(), it))));
                progress.accept(new Progress("cases", results.size(), all));
            }
        }
        return report(folder, (System.nanoTime() - start) / 1_000_000, results, List.of());
    }

    private static CaseResult result(RuleCase it, List<CaseRunner.Difference> differences) {
        return new CaseResult(it.ruleId(), it.name(), it.file(), it.line(), differences.stream()
                .map(difference -> new Difference(difference.what(), difference.expected(), difference.actual()))
                .toList());
    }

    /** The pack ready to run; if anything is wrong with it, {@link PackException}. */
    ReadyPack ready(PackFolder folder) {
        if (!folder.reading().problems().isEmpty()) {
            throw new PackException(folder.reading().problems());
        }
        Pack pack = folder.reading().pack().orElseThrow();
        loader.fits(pack);
        return loader.compile(pack);
    }

    /**
     * Makes sure that cases can be learnt from: one that is not met shows nothing of the rule.
     *
     * @throws PackException naming every case that is not met
     */
    void requireMet(ReadyPack ready, List<Pack.Rule> rules) {
        Map<String, List<RuleCase>> cases =
                rules.stream().collect(Collectors.toMap(rule -> rule.metadata().id(), Pack.Rule::cases));
        List<PackProblem> unmet = new ArrayList<>();
        for (ReadyRule rule : ready.rules()) {
            CaseRunner runner = new CaseRunner(among.with(ready.only(rule)));
            cases.getOrDefault(rule.metadata().id(), List.of()).stream()
                    .filter(it -> !runner.run(ready.pack(), it).isEmpty())
                    .forEach(it -> unmet.add(new PackProblem(it.file(), it.line(), 0, "the case '" + it.name()
                            + "' is not met by the rule as it is; 'pack test' shows how")));
        }
        if (!unmet.isEmpty()) {
            throw new PackException(unmet);
        }
    }

    /** The cases by the id of their rule. */
    private static Map<String, List<RuleCase>> cases(Pack pack, Optional<String> ruleId) {
        return rules(pack, ruleId).stream().collect(Collectors.toMap(rule -> rule.metadata().id(), Pack.Rule::cases));
    }

    /** The rules of a pack, or the one that is named. */
    static List<Pack.Rule> rules(Pack pack, Optional<String> ruleId) {
        List<Pack.Rule> rules = pack.rules().stream()
                .filter(rule -> ruleId.map(id -> id.equalsIgnoreCase(rule.metadata().id())).orElse(true))
                .toList();
        if (rules.isEmpty()) {
            throw new BenchException("There is no rule '" + ruleId.orElse("") + "' in the pack " + pack.id() + ".");
        }
        return rules;
    }

    private static TestReport report(
            PackFolder folder, long milliseconds, List<CaseResult> results, List<PackProblem> problems) {
        return new TestReport(folder.name(), folder.reference(), milliseconds, results, folder.errors(problems));
    }
}
