package org.probationrules.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.probationrules.engine.Evaluation.Result;
import org.probationrules.engine.Evaluation.RuleAnswer;
import org.probationrules.engine.FindingCollector.Raised;
import org.probationrules.facts.Amount;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Count;
import org.probationrules.facts.DayCount;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Percent;
import org.probationrules.facts.Texts;
import org.probationrules.gate.DeadlineException;
import org.probationrules.json.InputProblem;
import org.probationrules.pack.RuleMetadata;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Finding.Position;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.Severity;

/** Writes findings, in the language of the request and in English. */
final class Findings {

    private static final Set<InputProblem.Kind> ABOUT_CODES =
            Set.of(InputProblem.Kind.UNKNOWN_CODE, InputProblem.Kind.MORE_CODES);
    /** How the ids begin of what is said about notices and not about dossiers. */
    private static final String OF_OCDS = "INPUT-2";
    private static final List<String> ASSUMED = List.of("house", "unverified");

    private final AssessmentRequest request;
    private final Map<String, Severity> overrides;
    private final Words words;

    Findings(AssessmentRequest request, Map<String, Severity> overrides) {
        this.request = request;
        this.overrides = overrides;
        this.words = Words.of(request.locale());
    }

    /** The findings of a rule. */
    List<Finding> of(RuleAnswer answer, Result result) {
        // Most rules of an assessment have nothing to say.
        return answer.raised().isEmpty()
                ? List.of()
                : answer.raised().stream().map(raised -> of(answer, raised, result)).toList();
    }

    private Finding of(RuleAnswer answer, Raised raised, Result result) {
        RuleMetadata rule = answer.rule().metadata();
        Outcome outcome = Evaluation.outcome(raised.judgement().verdict());
        List<String> missing = raised.judgement().missing();
        RuleTexts texts = RuleTexts.write(answer.pack(), rule, outcome, raised.values(), missing, words);
        RuleTexts english = words == Words.english()
                ? texts
                : RuleTexts.write(answer.pack(), rule, outcome, raised.values(), missing, Words.english());
        Map<String, Circumstance> circumstances = result.derived().circumstances();
        Severity ofRule = Severities.ofRule(rule, result.parameters(), circumstances, overrides);
        Map<String, Object> arguments = new LinkedHashMap<>();
        raised.values().forEach((name, value) -> arguments.put(name, plain(value)));
        return new Finding(
                rule.id(),
                answer.pack().id(),
                outcome,
                Severities.ofFinding(ofRule, outcome, request.stage()),
                ofRule,
                ofRule != Severities.ownOf(rule, circumstances),
                rule.basis(),
                rule.source(),
                texts.message(),
                texts.remedy(),
                texts.language(),
                english.message(),
                english.remedy(),
                raised.judgement().pointer(),
                Optional.empty(),
                arguments,
                missing,
                raised.facts().stream().map(Fact::pointer).filter(pointer -> !pointer.isEmpty()).distinct().toList(),
                raised.facts().stream()
                        .flatMap(fact -> fact.restsOn().stream())
                        .filter(parameter -> ASSUMED.contains(parameter.basis()))
                        .map(Parameter::toString)
                        .distinct()
                        .toList());
    }

    /** What is the matter with the dossier as a document. */
    Finding of(InputProblem problem) {
        return of(problem, words);
    }

    /** What is to be said, in English, of a document that dossiers are made from. */
    static Finding inEnglish(InputProblem problem) {
        return of(problem, Words.english());
    }

    private static Finding of(InputProblem problem, Words words) {
        Severity severity = problem.kind().refuses()
                ? Severity.ERROR
                : ABOUT_CODES.contains(problem.kind()) ? Severity.WARNING : Severity.INFO;
        Optional<Position> position =
                Optional.of(new Position(problem.line(), problem.column())).filter(place -> place.line() > 0);
        return input(words, problem.kind().id(), severity, problem.pointer(), position, problem.arguments());
    }

    /** Nothing was judged. */
    Finding noRule() {
        return input(words, "INPUT-010", Severity.WARNING, "", Optional.empty(), Map.of("hook", request.hook().id()));
    }

    /** The engine broke. */
    Finding broken() {
        return input(words, "INPUT-011", Severity.ERROR, "", Optional.empty(), Map.of());
    }

    /** The rules used more than they may. */
    Finding stopped(RulesStopped because) {
        String id = because.spent() == DeadlineException.Spent.TIME ? "INPUT-014" : "INPUT-015";
        return input(words, id, Severity.ERROR, "", Optional.empty(),
                Map.of("most", because.most(), "rule", because.rule()));
    }

    /** A rule raised more findings than are told. */
    Finding more(RuleAnswer answer) {
        return input(words, "INPUT-016", Severity.WARNING, "", Optional.empty(),
                Map.of("count", answer.more(), "rule", answer.rule().metadata().id()));
    }

    private static Finding input(
            Words words,
            String id,
            Severity severity,
            String pointer,
            Optional<Position> position,
            Map<String, Object> arguments) {
        String source = id.startsWith(OF_OCDS) ? "the Open Contracting Data Standard 1.1" : "the dossier format";
        Function<Words, String> message = language -> language.text(id + ".message", arguments);
        Function<Words, String> remedy = language -> language.text(id + ".remedy", arguments);
        return new Finding(
                id, "input", Outcome.FAIL, severity, severity, false, "format", source,
                message.apply(words), remedy.apply(words), words.language(),
                message.apply(Words.english()), remedy.apply(Words.english()),
                pointer, position, new TreeMap<>(arguments), List.of(), List.of(), List.of());
    }

    /** A value as JSON has it: a number, a truth value, a text or a list of texts. */
    private static Object plain(Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Texts texts) {
            return texts.values();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Object::toString).toList();
        }
        if (value instanceof Amount amount && amount.isStated()) {
            return amount.value();
        }
        if (value instanceof Count count && count.isStated()) {
            return count.value();
        }
        if (value instanceof Percent percent && percent.isStated()) {
            return percent.number();
        }
        if (value instanceof DayCount days && days.isExact()) {
            return days.fewest();
        }
        return value.toString();
    }
}
