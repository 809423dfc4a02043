package org.probationrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.probationrules.derive.Codelists;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Parameter.Dated;
import org.probationrules.pack.Pack;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.PackReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The packs that judge together. Immutable: an assessment that began with a set ends with it, whatever is loaded
 * meanwhile.
 */
public final class PackSet {

    private static final Logger LOG = LoggerFactory.getLogger(PackSet.class);
    /** A host asks about today; the cases of packs are about many days. */
    private static final int DAYS_REMEMBERED = 8;

    private final Codelists codelists;
    private final List<ReadyPack> packs;
    private final EngineSettings settings;
    private final Map<LocalDate, StandingDay> days = new ConcurrentHashMap<>();

    /**
     * Puts packs together.
     *
     * @param codelists the lists of codes that facts are derived with
     */
    PackSet(Codelists codelists, List<ReadyPack> packs, EngineSettings settings) {
        this.codelists = codelists;
        this.packs = List.copyOf(packs);
        this.settings = settings;
    }

    /** Packs that judge as they are when no administrator says otherwise. */
    public PackSet(Codelists codelists, List<ReadyPack> packs) {
        this(codelists, packs, EngineSettings.USUAL);
    }

    /** The lists of codes that facts are derived with. */
    public Codelists codelists() {
        return codelists;
    }

    /** The packs, ready to run. */
    public List<ReadyPack> packs() {
        return packs;
    }

    EngineSettings settings() {
        return settings;
    }

    /** What stands on a day. */
    StandingDay on(LocalDate day) {
        StandingDay known = days.get(day);
        if (known == null) {
            known = new StandingDay(day, codelists, packs);
            if (days.size() >= DAYS_REMEMBERED) {
                days.clear();
            }
            days.put(day, known);
        }
        return known;
    }

    /** Judges by all packs. */
    public Assessment assess(AssessmentRequest request) {
        return assess(request, ready -> true);
    }

    /** Judges by some of the packs; the others lend their parameters. */
    public Assessment assess(AssessmentRequest request, Predicate<Pack> asked) {
        AssessmentBuilder answer = new AssessmentBuilder(request, references(), settings.severities());
        try {
            return answer.of(new Evaluation(request, this, asked).run());
        } catch (RulesStopped e) {
            LOG.error("assessment {} at {}: {}", answer.id(), request.hook(), e.getMessage());
            return answer.stopped(e);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("assessment {} at {} failed", answer.id(), request.hook(), e);
            return answer.failed();
        }
    }

    /**
     * Goes over one rule and notes what comes of each condition; empty if the dossier cannot be read.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public Optional<RuleExamination> examine(AssessmentRequest request, String ruleId) {
        for (ReadyPack ready : packs) {
            for (ReadyRule rule : ready.rules()) {
                if (rule.metadata().id().equals(ruleId)) {
                    return new Evaluation(request, this, pack -> true).examine(ready, rule);
                }
            }
        }
        throw new IllegalArgumentException("there is no rule " + ruleId);
    }

    /** The packs as they are written. */
    public List<Pack> described() {
        return packs.stream().map(ReadyPack::pack).toList();
    }

    private List<PackReference> references() {
        return packs.stream().map(ready -> RulesEngine.reference(ready.pack(), settings.evaluatorOf(ready))).toList();
    }

    public Optional<ReadyPack> find(String packId) {
        return packs.stream().filter(ready -> ready.pack().id().equals(packId)).findFirst();
    }

    /** The ids of all parameters of the packs. */
    public Set<String> parameters() {
        return described().stream().flatMap(pack -> pack.parameters().keySet().stream()).collect(Collectors.toSet());
    }

    /** The same packs but one: in place of the one with its id, or beside the others. */
    public PackSet with(ReadyPack pack) {
        List<ReadyPack> others = new ArrayList<>(without(pack.pack().id()).packs());
        others.add(pack);
        others.sort(Comparator.comparing(ready -> ready.pack().id()));
        return new PackSet(codelists, others, settings);
    }

    /** The same packs without one. */
    public PackSet without(String packId) {
        return new PackSet(
                codelists,
                packs.stream().filter(ready -> !ready.pack().id().equals(packId)).toList(),
                settings);
    }

    /** The same packs with other values of some parameters, for every day. */
    public PackSet withValues(Map<String, Object> values) {
        if (values.isEmpty()) {
            return this;
        }
        return new PackSet(
                codelists,
                packs.stream()
                        .map(ready -> {
                            Map<String, Parameter> parameters = new LinkedHashMap<>(ready.pack().parameters());
                            parameters.replaceAll((id, parameter) -> values.containsKey(id)
                                    ? always(parameter, Optional.ofNullable(values.get(id)))
                                    : parameter);
                            return ready.with(parameters);
                        })
                        .toList(),
                settings);
    }

    private static Parameter always(Parameter parameter, Optional<Object> value) {
        return new Parameter(parameter.pointer(), parameter.id(), parameter.unit(), parameter.basis(),
                List.of(new Dated(LocalDate.MIN, value, "the case")), LocalDate.MAX);
    }
}
