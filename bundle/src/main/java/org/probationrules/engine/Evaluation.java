package org.probationrules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.probationrules.derive.Background;
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
import org.probationrules.onepass.FactTable;
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

    private static final List<Outcome> GRAVITY =
            List.of(Outcome.PASS, Outcome.POSSIBLE, Outcome.UNDETERMINED, Outcome.FAIL);

    private final AssessmentRequest request;
    private final PackSet packs;
    private final Predicate<Pack> asked;
    private final StandingDay standing;

    Evaluation(AssessmentRequest request, PackSet packs, Predicate<Pack> asked) {
        this.request = request;
        this.asked = asked;
        this.packs = packs;
        this.standing = packs.on(request.asOf());
    }

    Result run() {
        DossierReader.Result read = read();
        if (read.dossier().isEmpty()) {
            return new Result(
                    Optional.empty(), read.problems(), new Derived(Map.of(), List.of()), standing.parameters(), List.of());
        }
        Derived derived = derive(read.dossier().get());
        List<Object> facts = facts(read.dossier().get(), derived);
        List<RuleAnswer> answers = new ArrayList<>();
        try (Deadline forAll = Deadline.set(packs.settings().mostComputing())) {
            for (ReadyPack ready : packs.packs()) {
                if (asked.test(ready.pack())) {
                    ask(ready, derived, facts, answers);
                }
            }
        }
        answers.sort(Comparator.comparing(answer -> answer.rule().metadata().id()));
        return new Result(read.dossier(), read.problems(), derived, standing.parameters(), answers);
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
                    rule.metadata().parameters().stream().map(standing.parameters()::get).toList(),
                    chosen.facts().all(),
                    chosen.of(rule).answer() == Applicability.Answer.NO
                            ? RuleTrace.NONE
                            : RuleTracer.trace(ready.followed(), rule, chosen.facts()));
        });
    }

    private DossierReader.Result read() {
        return request.dossier()
                .map(typed -> new DossierReader.Result(Optional.of(typed), List.of()))
                .orElseGet(() -> DossierReader.read(request.json().orElseThrow()));
    }

    private Derived derive(Dossier dossier) {
        return Derived.from(dossier, new Background(request.asOf(), packs.codelists(), standing.parameters()));
    }

    private static List<Object> facts(Dossier dossier, Derived derived) {
        List<Object> facts = new ArrayList<>(Facts.of(dossier));
        facts.addAll(derived.facts());
        return facts;
    }

    /**
     * Which rules of a pack are asked.
     *
     * @param applicable of the rules that concern the moment, whether they concern the dossier
     * @param rules those that do
     * @param facts what they are asked of
     */
    private record Chosen(Map<ReadyRule, Applicability> applicable, List<ReadyRule> rules, FactTable facts) {

        Applicability of(ReadyRule rule) {
            return applicable.getOrDefault(rule, Applicability.NO);
        }
    }

    private Chosen choose(ReadyPack ready, Derived derived, List<Object> ofDossier) {
        // By identity, since a rule is one object and a long record.
        Map<ReadyRule, Applicability> applicable = new IdentityHashMap<>();
        List<ReadyRule> chosen = new ArrayList<>();
        List<Parameter> unset = new ArrayList<>();
        for (ReadyRule rule : inForce(ready.pack()) ? ready.rulesAt(request.hook()) : List.<ReadyRule>of()) {
            Applicability applicability = Applicability.of(rule.metadata(), request.asOf(), derived.circumstances());
            applicable.put(rule, applicability);
            if (applicability.answer() == Applicability.Answer.YES) {
                chosen.add(rule);
                for (String id : rule.metadata().parameters()) {
                    if (ready.pack().parameters().containsKey(id) && !standing.parameters().get(id).isSet()) {
                        unset.add(standing.parameters().get(id));
                    }
                }
            }
        }
        if (unset.isEmpty()) {
            return new Chosen(applicable, chosen, new FactTable(standing.of(ready), ofDossier));
        }
        // What is unset is left out unless a chosen rule names it: a rule that is not in force yet may count by a number
        // that is not either, and the rules engine matches a rule that is not chosen all the same.
        List<Object> facts = new ArrayList<>(ofDossier);
        facts.addAll(unset);
        return new Chosen(applicable, chosen, new FactTable(standing.of(ready), facts));
    }

    private void ask(ReadyPack ready, Derived derived, List<Object> ofDossier, List<RuleAnswer> answers) {
        Chosen chosen = choose(ready, derived, ofDossier);
        FindingCollector collector = new FindingCollector();
        if (!chosen.rules().isEmpty()) {
            ready.run(chosen.rules(), chosen.facts(), collector, packs.settings().evaluator());
        }
        for (ReadyRule rule : ready.rules()) {
            Applicability applicability = chosen.of(rule);
            answers.add(switch (applicability.answer()) {
                case NO -> new RuleAnswer(ready.pack(), rule, Outcome.NOT_APPLICABLE, List.of());
                case OPEN -> rule.subject().isMissing(chosen.facts())
                        ? new RuleAnswer(ready.pack(), rule, Outcome.NOT_APPLICABLE, List.of())
                        : new RuleAnswer(ready.pack(), rule, Outcome.UNDETERMINED, List.of(open(applicability)));
                case YES -> answer(ready.pack(), rule, collector, chosen.facts());
            });
        }
    }

    private static RuleAnswer answer(Pack pack, ReadyRule rule, FindingCollector collector, FactTable facts) {
        String title = rule.metadata().title();
        List<Raised> raised = collector.raisedBy(title);
        if (raised.isEmpty()) {
            return new RuleAnswer(
                    pack, rule, rule.subject().isMissing(facts) ? Outcome.NOT_APPLICABLE : Outcome.PASS, raised);
        }
        Outcome gravest = Outcome.PASS;
        List<Raised> unmet = new ArrayList<>(raised.size());
        for (Raised each : raised) {
            Outcome outcome = outcome(each.judgement().verdict());
            gravest = GRAVITY.indexOf(outcome) > GRAVITY.indexOf(gravest) ? outcome : gravest;
            if (!each.judgement().isMet()) {
                unmet.add(each);
            }
        }
        return new RuleAnswer(pack, rule, gravest, unmet, collector.moreThanKeptOf(title));
    }

    private static Raised open(Applicability applicability) {
        String pointer = applicability.missing().get(0);
        return new Raised(Judgement.undetermined(pointer, applicability.missing()), Map.of(), List.of());
    }

    private boolean inForce(Pack pack) {
        return !request.asOf().isBefore(pack.validFrom())
                && pack.validTo().map(last -> !request.asOf().isAfter(last)).orElse(true);
    }

    static Outcome outcome(Verdict verdict) {
        return switch (verdict) {
            case MET -> Outcome.PASS;
            case VIOLATED -> Outcome.FAIL;
            case POSSIBLE -> Outcome.POSSIBLE;
            case UNDETERMINED -> Outcome.UNDETERMINED;
        };
    }
}
