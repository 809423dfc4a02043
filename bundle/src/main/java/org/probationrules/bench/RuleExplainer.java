package org.probationrules.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probationrules.engine.PackSet;
import org.probationrules.engine.RuleExamination;
import org.probationrules.engine.RuleTrace;
import org.probationrules.engine.RuleTrace.ConditionTrace;
import org.probationrules.engine.RuleTrace.Firing;
import org.probationrules.engine.RuleTrace.Kind;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Parameter.Dated;
import org.probationrules.pack.Pack;
import org.probationrules.pack.RuleMetadata;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.bench.BenchException;
import org.probationrules.spi.bench.Explanation;
import org.probationrules.spi.bench.Explanation.Condition;
import org.probationrules.spi.bench.Explanation.JudgementShown;
import org.probationrules.spi.bench.Explanation.Met;
import org.probationrules.spi.bench.Explanation.ParameterValue;
import org.probationrules.spi.bench.Explanation.Requirement;
import org.probationrules.spi.bench.ExplanationRequest;

/** Tells why a rule said what it said about a dossier. */
final class RuleExplainer {

    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:.*");

    private final PackSet packs;

    RuleExplainer(PackSet packs) {
        this.packs = packs;
    }

    Explanation explain(ExplanationRequest request) {
        String id = ruleId(request.ruleId());
        Assessment assessment = packs.assess(request.assessment());
        RuleExamination seen = assessment.completion() == Completion.FAILED
                ? null
                : packs.examine(request.assessment(), id).orElse(null);
        if (seen == null) {
            throw new BenchException("The dossier cannot be judged: " + assessment.findings().get(0).message());
        }
        RuleMetadata rule = seen.rule();
        Outcome outcome = assessment.rules().stream()
                .filter(result -> result.ruleId().equals(id))
                .findFirst()
                .orElseThrow()
                .outcome();
        return new Explanation(
                id,
                rule.title(),
                new PackReference(seen.pack().id(), seen.pack().version(), seen.pack().digest()),
                rule.file(),
                request.assessment().hook(),
                request.assessment().asOf(),
                outcome,
                requirements(seen, request),
                seen.parameters().stream().map(RuleExplainer::value).toList(),
                conditions(seen.trace()),
                nearest(seen.trace()),
                assessment.findings().stream().filter(finding -> finding.ruleId().equals(id)).toList(),
                seen.trace().complete());
    }

    private String ruleId(String given) {
        return packs.described().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(rule -> rule.metadata().id())
                .filter(given::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new BenchException("There is no rule '" + given + "'."));
    }

    private static List<Requirement> requirements(RuleExamination seen, ExplanationRequest request) {
        RuleMetadata rule = seen.rule();
        Pack pack = seen.pack();
        String day = request.assessment().asOf().toString();
        String hook = request.assessment().hook().id();
        List<Requirement> requirements = new ArrayList<>();
        requirements.add(new Requirement(
                "hook", String.join(" or ", rule.hooks()), hook, met(rule.hooks().contains(hook)), "the moment asked about"));
        requirements.add(new Requirement(
                "in force", span(rule.from().toString(), rule.to().map(Object::toString)), day,
                met(rule.inForceOn(request.assessment().asOf())), "the day asked about"));
        requirements.add(new Requirement(
                "pack in force", span(pack.validFrom().toString(), pack.validTo().map(Object::toString)), day,
                met(seen.packInForce()), "the day asked about"));
        rule.applies().forEach((name, values) -> {
            var circumstance = seen.circumstances().get(name);
            boolean told = circumstance.isTold();
            requirements.add(new Requirement(
                    name,
                    String.join(" or ", values),
                    circumstance.value(),
                    told ? met(values.contains(circumstance.value())) : Met.OPEN,
                    told ? circumstance.because() : "for want of " + String.join(", ", circumstance.missing())));
        });
        return requirements;
    }

    private static Met met(boolean met) {
        return met ? Met.YES : Met.NO;
    }

    private static String span(String from, Optional<String> to) {
        return "from " + from + to.map(last -> " to " + last).orElse("");
    }

    private static ParameterValue value(Parameter parameter) {
        Dated inForce = null;
        for (Dated dated : parameter.values()) {
            inForce = dated.from().isAfter(parameter.asOf()) ? inForce : dated;
        }
        return new ParameterValue(
                parameter.id(), parameter.text(), parameter.unit(), parameter.basis(),
                inForce == null ? "" : inForce.source());
    }

    private static List<Condition> conditions(RuleTrace trace) {
        return trace.conditions().stream()
                .map(it -> new Condition(
                        it.line(),
                        it.text(),
                        it.kind().name().toLowerCase(Locale.ROOT),
                        it.asked(),
                        it.held(),
                        it.heldOn().stream().map(fact -> FactWords.shown(fact, it.text())).toList(),
                        it.failedOn().stream().map(failure -> FactWords.shown(failure, it.text())).toList(),
                        judgements(it, trace)))
                .toList();
    }

    private static List<JudgementShown> judgements(ConditionTrace condition, RuleTrace trace) {
        return condition.judgements().stream()
                .map(it -> new JudgementShown(
                        it.verdict().name().toLowerCase(Locale.ROOT), it.pointer(), it.missing(), it.reason(),
                        values(condition, it, trace)))
                .toList();
    }

    /** The values behind a judgement: those of the facts that it was found with. */
    private static List<String> values(ConditionTrace condition, Judgement judgement, RuleTrace trace) {
        for (Firing firing : trace.firings()) {
            if (firing.facts().stream().anyMatch(fact -> fact == judgement)) {
                Map<String, Object> byVariable = new HashMap<>();
                int place = 0;
                for (ConditionTrace each : trace.conditions()) {
                    if (each.kind() == Kind.PATTERN || each.kind() == Kind.JUDGEMENT) {
                        Matcher bound = BOUND.matcher(each.text());
                        Object fact = firing.facts().get(place++);
                        if (bound.matches()) {
                            byVariable.put(bound.group(1), fact);
                        }
                    }
                }
                return FactWords.values(condition.text(), byVariable);
            }
        }
        return List.of();
    }

    private static String nearest(RuleTrace trace) {
        return trace.nearest()
                .map(it -> {
                    ConditionTrace condition = trace.conditions().get(it.condition());
                    String fact = it.fact().map(found -> " of " + place(found, condition.text())).orElse("");
                    String what = it.fact().isEmpty()
                            ? "there is nothing for '" + condition.text() + "'"
                            : condition.kind() == Kind.NOT
                                    ? "there is one for '" + condition.text() + "':" + fact.substring(3)
                                    : "'" + (it.part().isEmpty() ? condition.text() : it.part()) + "' does not hold" + fact;
                    return "line " + condition.line() + ": " + what;
                })
                .orElse("");
    }

    private static String place(Object fact, String condition) {
        Explanation.FactShown shown = FactWords.shown(fact, condition);
        return shown.what() + (shown.pointer().isEmpty() ? "" : " at " + shown.pointer());
    }
}
