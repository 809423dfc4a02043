package org.probationrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.drools.model.Rule;
import org.drools.model.impl.RuleImpl;
import org.probationrules.facts.Parameter;
import org.probationrules.pack.Pack;
import org.probationrules.pack.RuleMetadata;

/**
 * Makes variants of the rules of a pack ready to run, each in a pack of its own that holds nothing else.
 *
 * <p>Many are compiled at once, since that costs a fraction of compiling each alone. Thread-safe.
 */
public final class RuleVariants {

    private final ReadyPack original;

    /** Variants of the rules of a pack, which is left as it is. */
    public RuleVariants(ReadyPack original) {
        this.original = original;
    }

    /**
     * Makes variants ready whose conditions are other than those of the rule.
     *
     * @return for each variant, in order, a pack of it; empty where it does not compile
     */
    public List<Optional<ReadyPack>> compile(List<Pack.Rule> variants) {
        List<Optional<ReadyPack>> ready = new ArrayList<>();
        compiled(variants).forEach(rule ->
                ready.add(rule.map(it -> pack(variants.get(ready.size()), it, original.pack().parameters()))));
        return ready;
    }

    /** Makes a variant ready of which only what is written about the rule is other. */
    public ReadyPack ofMetadata(Pack.Rule variant) {
        return pack(variant, compiledRule(variant.metadata().id()), original.pack().parameters());
    }

    /** Makes a rule ready as it is, with other parameters. */
    public ReadyPack ofParameters(Pack.Rule rule, Map<String, Parameter> parameters) {
        return pack(rule, compiledRule(rule.metadata().id()), parameters);
    }

    private Rule compiledRule(String ruleId) {
        return original.rules().stream()
                .filter(rule -> rule.metadata().id().equals(ruleId))
                .findFirst()
                .orElseThrow()
                .compiled();
    }

    private ReadyPack pack(Pack.Rule rule, Rule compiled, Map<String, Parameter> parameters) {
        Pack whole = original.pack();
        return ReadyPack.of(
                new Pack(
                        whole.id(), whole.version(), whole.title(), whole.owner(), whole.validFrom(), whole.validTo(),
                        List.of(rule), parameters, whole.messages(), whole.digest()),
                CompiledRules.of(whole.id(), List.of(compiled)));
    }

    /** Compiles all at once; where that fails, each half by itself, until those that do not compile are alone. */
    private List<Optional<Rule>> compiled(List<Pack.Rule> variants) {
        if (variants.isEmpty()) {
            return List.of();
        }
        List<Pack.Rule> apart = new ArrayList<>();
        variants.forEach(variant -> apart.add(apart(variant, apart.size())));
        Optional<Map<String, Rule>> together = new RuleCompiler(original.pack().id()).compileTogether(apart);
        if (together.isPresent()) {
            List<Optional<Rule>> rules = new ArrayList<>();
            for (int i = 0; i < variants.size(); i++) {
                Rule rule = together.get().get(apart.get(i).metadata().title());
                rules.add(Optional.ofNullable(rule).map(named(variants.get(i).metadata().title())));
            }
            return rules;
        }
        if (variants.size() == 1) {
            return List.of(Optional.empty());
        }
        List<Optional<Rule>> rules = new ArrayList<>(compiled(variants.subList(0, variants.size() / 2)));
        rules.addAll(compiled(variants.subList(variants.size() / 2, variants.size())));
        return rules;
    }

    /** The variant under a name and in a file of its own: the compiler tells rules apart by these. */
    private static Pack.Rule apart(Pack.Rule variant, int number) {
        RuleMetadata it = variant.metadata();
        String name = it.id() + " variant " + number;
        int from = variant.drl().indexOf("rule \"");
        int to = variant.drl().indexOf('\n', from);
        return new Pack.Rule(
                new RuleMetadata(
                        it.id(), name, it.severity(), it.severityBy(), it.basis(), it.source(), it.why(), it.from(),
                        it.to(), it.hooks(), it.applies(), it.message(), it.remedy(), it.parameters(),
                        "variant" + number + "/rule.drl", it.line()),
                variant.drl().substring(0, from) + "rule \"" + name + "\"" + variant.drl().substring(to),
                List.of());
    }

    /** A compiled rule under another name. */
    private static Function<Rule, Rule> named(String name) {
        return rule -> new RuleImpl(
                rule.getPackage(), name, rule.getUnit(), rule.getView(), rule.getDefaultConsequence(), Map.of(),
                rule.getMetaData());
    }
}
