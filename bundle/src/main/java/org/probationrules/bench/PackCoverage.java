package org.probationrules.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.probationrules.engine.CaseRunner;
import org.probationrules.engine.PackSet;
import org.probationrules.engine.ReadyPack;
import org.probationrules.engine.RuleExamination;
import org.probationrules.engine.RuleTrace;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackException;
import org.probationrules.pack.RuleCase;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.bench.CoverageReport;
import org.probationrules.spi.bench.CoverageReport.ConditionCoverage;
import org.probationrules.spi.bench.CoverageReport.RuleCoverage;
import org.probationrules.spi.bench.Progress;

/** Tells which conditions of a pack's rules its cases have tried. */
final class PackCoverage {

    private final PackSet among;
    private final PackTest test;
    private int conditions;
    private int decided;

    PackCoverage(PackSet among, PackTest test) {
        this.among = among;
        this.test = test;
    }

    CoverageReport cover(PackFolder folder, Optional<String> ruleId, Consumer<Progress> progress) {
        try {
            ReadyPack ready = test.ready(folder);
            List<Pack.Rule> rules = PackTest.rules(ready.pack(), ruleId);
            test.requireMet(ready, rules);
            CaseRunner runner = new CaseRunner(among.with(ready));
            List<RuleCoverage> coverages = new ArrayList<>();
            for (Pack.Rule rule : rules) {
                coverages.add(cover(rule, runner));
                progress.accept(new Progress("rules", coverages.size(), rules.size()));
            }
            return new CoverageReport(folder.name(), folder.reference(), coverages, conditions, decided, List.of());
        } catch (PackException e) {
            return new CoverageReport(
                    folder.name(), folder.reference(), List.of(), 0, 0, folder.errors(e.problems()));
        }
    }

    private RuleCoverage cover(Pack.Rule rule, CaseRunner runner) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        List<ConditionTally> tallies = new ArrayList<>();
        for (RuleCase it : rule.cases()) {
            outcomes.merge(outcome(it.expect()), 1, Integer::sum);
            Optional<RuleTrace> trace = runner.examine(it).map(RuleExamination::trace);
            trace.ifPresent(seen -> add(seen, tallies));
        }
        int cases = rule.cases().size();
        List<ConditionCoverage> covered = tallies.stream().map(tally -> tally.coverage(cases)).toList();
        tallies.forEach(tally -> {
            conditions += tally.couldDecide();
            decided += tally.couldDecide() - tally.undecided().size();
        });
        return new RuleCoverage(rule.metadata().id(), rule.metadata().file(), cases, outcomes, covered);
    }

    private static void add(RuleTrace trace, List<ConditionTally> tallies) {
        boolean reached = true;
        for (int i = 0; i < trace.conditions().size(); i++) {
            if (i == tallies.size()) {
                tallies.add(new ConditionTally(trace.conditions().get(i)));
            }
            reached = tallies.get(i).add(trace.conditions().get(i), reached);
        }
    }

    private static Outcome outcome(String expected) {
        return Outcome.valueOf(expected.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
