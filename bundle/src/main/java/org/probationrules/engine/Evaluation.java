package org.probationrules.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.probationrules.derive.Background;
import org.probationrules.derive.Codelists;
import org.probationrules.derive.Derived;
import org.probationrules.engine.FindingCollector.Raised;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Facts;
import org.probationrules.facts.Judgement;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Verdict;
import org.probationrules.gate.Deadline;
import org.probationrules.json.DossierReader;
import org.probationrules.json.InputProblem;
import org.probationrules.pack.Pack;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Outcome;

/** Runs the rules of the packs on the dossier of a request. Used once. */
final class Evaluation {

    /** What one rule said, and how often it said more than is told. */
    record RuleAnswer(Pack pack, ReadyRule rule, Outcome outcome, List<Raised> raised, long more) {

        RuleAnswer(Pack pack, ReadyRule rule, Outcome outcome, List<Raised> raised) {
            this(pack, rule, outcome, raised, 0);
        }
    }

    /**
     * What came of it.
     *
     * @param dossier the dossier, if it could be read
     * @param problems what was wrong with the dossier as a document
     * @param derived what was derived first
     * @param parameters the parameters, as of the assessment
     * @param answers what the rules said, in the order of their ids; empty if the dossier was refused
     */
    record Result(
            Optional<Dossier> dossier,
            List<InputProblem> problems,
            Derived derived,
            Map<String, Parameter> parameters,
            List<RuleAnswer> answers) {}

    private final AssessmentRequest request;
    private final List<ReadyPack> packs;
    private final Codelists codelists;
    private final Predicate<Pack> asked;
    private final Duration mostComputing;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    Evaluation(
            AssessmentRequest request,
            List<ReadyPack> packs,
            Codelists codelists,
            Predicate<Pack> asked,
            Duration mostComputing) {
        this.mostComputing = mostComputing;
        this.request = request;
        this.asked = asked;
        this.packs = packs;
        this.codelists = codelists;
        for (ReadyPack ready : packs) {
            ready.pack().parameters().forEach((id, parameter) -> parameters.put(id, asOf(parameter)));
        }
    }

    Result run() {
        DossierReader.Result read = read();
        if (read.dossier().isEmpty()) {
            return new Result(Optional.empty(), read.problems(), new Derived(Map.of(), List.of()), parameters, List.of());
        }
        Derived derived = derive(read.dossier().get());
        List<Object> facts = facts(read.dossier().get(), derived);
        List<RuleAnswer> answers = new ArrayList<>();
        try (Deadline forAll = Deadline.set(mostComputing)) {
            packs.stream()
                    .filter(ready -> asked.test(ready.pack()))
                    .forEach(ready -> answers.addAll(ask(ready, derived, facts)));
        }
        answers.sort(Comparator.comparing(answer -> answer.rule().metadata().id()));
        return new Result(read.dossier(), read.problems(), derived, parameters, answers);
    }

    /** Goes over one rule and notes what comes of each condition; empty if the dossier cannot be read. */
    Optional<RuleExamination> examine(ReadyPack ready, ReadyRule rule) {
        return read().dossier().map(dossier -> {
            Derived derived = derive(dossier);
            Chosen chosen = choose(ready, derived, facts(dossier, derived));
            return new RuleExamination(
                    rule.metadata(),
                    ready.pack(),
                    inForce(ready.pack()),
                    derived.circumstances(),
                    rule.metadata().parameters().stream().map(parameters::get).toList(),
                    List.copyOf(chosen.facts()),
                    chosen.applicable().get(rule).answer() == Applicability.Answer.NO
                            ? RuleTrace.NONE
                            : RuleWalker.walk(rule, chosen.facts()));
        });
    }

    private DossierReader.Result read() {
        return request.dossier()
                .map(typed -> new DossierReader.Result(Optional.of(typed), List.of()))
                .orElseGet(() -> DossierReader.read(request.json().orElseThrow()));
    }

    private Derived derive(Dossier dossier) {
        return Derived.from(dossier, new Background(request.asOf(), codelists, parameters));
    }

    private List<Object> facts(Dossier dossier, Derived derived) {
        List<Object> facts = new ArrayList<>(Facts.of(dossier));
        facts.addAll(derived.facts());
        facts.add(codelists.workingDays());
        return facts;
    }

    /** Which rules of a pack are asked, and the facts that they are asked of. */
    private record Chosen(Map<ReadyRule, Applicability> applicable, List<Object> facts) {}

    private Chosen choose(ReadyPack ready, Derived derived, List<Object> shared) {
        List<Object> facts = new ArrayList<>(shared);
        Map<ReadyRule, Applicability> applicable = new LinkedHashMap<>();
        Set<String> named = new HashSet<>();
        for (ReadyRule rule : ready.rules()) {
            Applicability applicability = inForce(ready.pack())
                    ? Applicability.of(rule.metadata(), request, derived.circumstances())
                    : new Applicability(Applicability.Answer.NO, List.of());
            applicable.put(rule, applicability);
            if (applicability.answer() == Applicability.Answer.YES) {
                named.addAll(rule.metadata().parameters());
            }
        }
        // What is unset is left out unless a chosen rule names it: a rule that is not in force yet may count by a number
        // that is not either, and a rule that is not chosen is matched all the same.
        ready.pack().parameters().keySet().stream()
                .filter(id -> named.contains(id) || parameters.get(id).isSet())
                .forEach(id -> facts.add(parameters.get(id)));
        return new Chosen(applicable, facts);
    }

    private List<RuleAnswer> ask(ReadyPack ready, Derived derived, List<Object> shared) {
        Chosen chosen = choose(ready, derived, shared);
        List<Object> facts = chosen.facts();
        FindingCollector collector = new FindingCollector();
        boolean any = false;
        for (Map.Entry<ReadyRule, Applicability> entry : chosen.applicable().entrySet()) {
            if (entry.getValue().answer() == Applicability.Answer.YES) {
                collector.choose(entry.getKey().metadata().title());
                any = true;
            }
        }
        if (any) {
            ready.run(facts, collector);
        }
        List<RuleAnswer> answers = new ArrayList<>();
        chosen.applicable().forEach((rule, applicability) -> answers.add(switch (applicability.answer()) {
            case NO -> new RuleAnswer(ready.pack(), rule, Outcome.NOT_APPLICABLE, List.of());
            case OPEN -> rule.subject().isMissing(facts)
                    ? new RuleAnswer(ready.pack(), rule, Outcome.NOT_APPLICABLE, List.of())
                    : new RuleAnswer(ready.pack(), rule, Outcome.UNDETERMINED, List.of(open(applicability)));
            case YES -> answer(ready.pack(), rule, collector, facts);
        }));
        return answers;
    }

    private static RuleAnswer answer(Pack pack, ReadyRule rule, FindingCollector collector, List<Object> facts) {
        String title = rule.metadata().title();
        List<Raised> raised = collector.raisedBy(title);
        Outcome outcome = raised.stream()
                .map(it -> outcome(it.judgement().verdict()))
                .reduce((a, b) -> gravity(a) >= gravity(b) ? a : b)
                .orElseGet(() -> rule.subject().isMissing(facts) ? Outcome.NOT_APPLICABLE : Outcome.PASS);
        return new RuleAnswer(
                pack,
                rule,
                outcome,
                raised.stream().filter(it -> !it.judgement().isMet()).toList(),
                collector.moreThanKeptOf(title));
    }

    private static Raised open(Applicability applicability) {
        String pointer = applicability.missing().get(0);
        return new Raised(Judgement.undetermined(pointer, applicability.missing()), Map.of(), List.of());
    }

    private boolean inForce(Pack pack) {
        return !request.asOf().isBefore(pack.validFrom())
                && pack.validTo().map(last -> !request.asOf().isAfter(last)).orElse(true);
    }

    private Parameter asOf(Parameter parameter) {
        return new Parameter(
                parameter.pointer(), parameter.id(), parameter.unit(), parameter.basis(), parameter.values(),
                request.asOf());
    }

    static Outcome outcome(Verdict verdict) {
        return switch (verdict) {
            case MET -> Outcome.PASS;
            case VIOLATED -> Outcome.FAIL;
            case POSSIBLE -> Outcome.POSSIBLE;
            case UNDETERMINED -> Outcome.UNDETERMINED;
        };
    }

    private static int gravity(Outcome outcome) {
        return List.of(Outcome.PASS, Outcome.POSSIBLE, Outcome.UNDETERMINED, Outcome.FAIL).indexOf(outcome);
    }
}
