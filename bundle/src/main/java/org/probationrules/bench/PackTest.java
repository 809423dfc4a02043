package org.probationrules.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.probationrules.engine.CaseRunner;
import org.probationrules.engine.PackLoader;
import org.probationrules.engine.PackSet;
import org.probationrules.engine.ReadyPack;
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
        List<RuleCase> cases = cases(ready.pack(), ruleId);
        CaseRunner runner = new CaseRunner(among.with(ready));
        long start = System.nanoTime();
        List<CaseResult> results = new ArrayList<>();
        for (RuleCase it : cases) {
            results.add(new CaseResult(it.ruleId(), it.name(), it.file(), it.line(), runner.run(ready.pack(), it).stream()
                    .map(difference -> new Difference(difference.what(), difference.expected(), difference.actual()))
                    .toList()));
            progress.accept(new Progress("cases", results.size(), cases.size()));
        }
        return report(folder, (System.nanoTime() - start) / 1_000_000, results, List.of());
    }

    private ReadyPack ready(PackFolder folder) {
        if (!folder.reading().problems().isEmpty()) {
            throw new PackException(folder.reading().problems());
        }
        Pack pack = folder.reading().pack().orElseThrow();
        loader.fits(pack);
        return loader.compile(pack);
    }

    private static List<RuleCase> cases(Pack pack, Optional<String> ruleId) {
        List<Pack.Rule> rules = pack.rules().stream()
                .filter(rule -> ruleId.map(id -> id.equalsIgnoreCase(rule.metadata().id())).orElse(true))
                .toList();
        if (rules.isEmpty()) {
            throw new BenchException("There is no rule '" + ruleId.orElse("") + "' in the pack " + pack.id() + ".");
        }
        return rules.stream().flatMap(rule -> rule.cases().stream()).toList();
    }

    private static TestReport report(
            PackFolder folder, long milliseconds, List<CaseResult> results, List<PackProblem> problems) {
        return new TestReport(folder.name(), folder.reference(), milliseconds, results, folder.errors(problems));
    }
}
