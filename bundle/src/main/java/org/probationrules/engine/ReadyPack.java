package org.probationrules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.drools.model.Rule;
import org.probationrules.facts.Parameter;
import org.probationrules.onepass.FactTable;
import org.probationrules.onepass.OnePass;
import org.probationrules.onepass.Pass;
import org.probationrules.onepass.UnsupportedRule;
import org.probationrules.pack.Pack;
import org.probationrules.spi.Hook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A pack that is ready to run. Thread-safe. */
public final class ReadyPack {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyPack.class);
    private static final Pattern FINDING = Pattern.compile("report\\s*\\.\\s*finding\\s*\\(\\s*(\\$\\w+)\\s*[,)]");

    private final Pack pack;
    private final List<ReadyRule> rules;
    private final Map<String, List<ReadyRule>> rulesByHook = new HashMap<>();
    private final CompiledRules compiled;
    private final Optional<OnePass> onePass;

    private ReadyPack(Pack pack, List<ReadyRule> rules, CompiledRules compiled, Optional<OnePass> onePass) {
        this.pack = pack;
        this.rules = List.copyOf(rules);
        this.compiled = compiled;
        this.onePass = onePass;
        for (ReadyRule rule : rules) {
            for (String hook : rule.metadata().hooks()) {
                rulesByHook.computeIfAbsent(hook, none -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** Makes a pack ready with its compiled rules. */
    static ReadyPack of(Pack pack, CompiledRules compiled) {
        Map<String, Optional<String>> judgements = new HashMap<>();
        pack.rules().forEach(rule -> judgements.put(rule.metadata().title(), judgement(rule.drl())));
        Optional<OnePass> onePass = onePass(pack, compiled, judgements);
        List<ReadyRule> rules = new ArrayList<>();
        for (Pack.Rule rule : pack.rules()) {
            String title = rule.metadata().title();
            Rule found = compiled.rules().get(title);
            if (found == null) {
                throw new IllegalStateException("the rule " + rule.metadata().id() + " is not among the compiled rules");
            }
            rules.add(new ReadyRule(
                    rule.metadata(), rule.drl(), found, onePass.map(all -> all.plan(title)), new Subject(found)));
        }
        rules.sort(Comparator.comparing(rule -> rule.metadata().id()));
        return new ReadyPack(pack, rules, compiled, onePass);
    }

    private static Optional<OnePass> onePass(
            Pack pack, CompiledRules compiled, Map<String, Optional<String>> judgements) {
        try {
            return Optional.of(OnePass.of(
                    compiled.rules().values(), title -> judgements.getOrDefault(title, Optional.empty())));
        } catch (UnsupportedRule e) {
            LOG.warn("The pack {} {} is judged by the rules engine and so more slowly: {}",
                    pack.id(), pack.version(), e.getMessage());
            return Optional.empty();
        }
    }

    /** The variable of the judgement that a rule raises. */
    private static Optional<String> judgement(String drl) {
        Matcher finding = FINDING.matcher(drl);
        return finding.find() ? Optional.of(finding.group(1)) : Optional.empty();
    }

    /** The pack as it is written. */
    public Pack pack() {
        return pack;
    }

    /** The same rules with other parameters. */
    ReadyPack with(Map<String, Parameter> parameters) {
        return new ReadyPack(
                new Pack(
                        pack.id(), pack.version(), pack.title(), pack.owner(), pack.validFrom(), pack.validTo(),
                        pack.rules(), parameters, pack.messages(), pack.digest()),
                rules,
                compiled,
                onePass);
    }

    /** The same pack with one of its rules alone, to ask that one quickly. */
    public ReadyPack only(ReadyRule rule) {
        return new ReadyPack(pack, List.of(rule), compiled, onePass);
    }

    /** Its rules, ordered by id. */
    public List<ReadyRule> rules() {
        return rules;
    }

    /** Those of its rules that are asked at a hook, ordered by id. */
    List<ReadyRule> rulesAt(Hook hook) {
        return rulesByHook.getOrDefault(hook.id(), List.of());
    }

    /** What asks its rules, where another is not told to. */
    Evaluator evaluator() {
        return onePass.isPresent() ? Evaluator.ONE_PASS : Evaluator.DROOLS;
    }

    /** Asks the chosen rules of facts; what they raise goes to the collector. */
    void run(List<ReadyRule> chosen, FactTable facts, FindingCollector collector, Evaluator evaluator) {
        if (evaluator == Evaluator.ONE_PASS && onePass.isPresent()) {
            runInOnePass(chosen, onePass.get().over(facts, collector), collector);
        } else {
            DroolsRun.run(
                    compiled.sessions(),
                    chosen.stream().map(rule -> rule.metadata().title()).collect(Collectors.toSet()),
                    facts.all(),
                    collector);
        }
    }

    private static void runInOnePass(List<ReadyRule> chosen, Pass pass, FindingCollector collector) {
        try {
            for (ReadyRule rule : chosen) {
                collector.running(rule.metadata().title(), pass::matched);
                pass.ask(rule.plan().orElseThrow());
            }
        } catch (RuntimeException e) {
            throw RulesStopped.because(e, collector.running());
        }
    }

    /** Asks one rule while somebody looks on. */
    OnePass followed() {
        return onePass.orElseThrow(() -> new IllegalStateException(
                "the pack " + pack.id() + " has a rule that cannot be followed condition by condition"));
    }
}
