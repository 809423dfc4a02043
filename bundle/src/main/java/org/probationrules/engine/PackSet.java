package org.probationrules.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.probationrules.derive.Codelists;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Parameter.Dated;
import org.probationrules.pack.Pack;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The packs that judge together. Immutable: an assessment that began with a set ends with it, whatever is loaded
 * meanwhile.
 *
 * @param codelists the lists of codes that facts are derived with
 * @param packs the packs, ready to run
 * @param overrides severities that an administrator chose, by the id of the rule
 * @param mostComputing how long the rules of an assessment may compute
 */
public record PackSet(
        Codelists codelists, List<ReadyPack> packs, Map<String, Severity> overrides, Duration mostComputing) {

    /** How long the rules of an assessment may compute where nobody says otherwise; the largest dossiers need a tenth. */
    static final Duration USUAL_COMPUTING = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(PackSet.class);

    /** Packs that judge as they are when no administrator says otherwise. */
    public PackSet(Codelists codelists, List<ReadyPack> packs) {
        this(codelists, packs, Map.of(), USUAL_COMPUTING);
    }

    /** Judges by all packs. */
    public Assessment assess(AssessmentRequest request) {
        return assess(request, ready -> true);
    }

    /** Judges by some of the packs; the others lend their parameters. */
    public Assessment assess(AssessmentRequest request, Predicate<Pack> asked) {
        AssessmentBuilder answer = new AssessmentBuilder(request, described(), overrides);
        try {
            return answer.of(new Evaluation(request, packs, codelists, asked, mostComputing).run());
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
                    return new Evaluation(request, packs, codelists, pack -> true, mostComputing).examine(ready, rule);
                }
            }
        }
        throw new IllegalArgumentException("there is no rule " + ruleId);
    }

    /** The packs as they are written. */
    public List<Pack> described() {
        return packs.stream().map(ReadyPack::pack).toList();
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
        return new PackSet(codelists, List.copyOf(others), overrides, mostComputing);
    }

    /** The same packs without one. */
    public PackSet without(String packId) {
        return new PackSet(
                codelists,
                packs.stream().filter(ready -> !ready.pack().id().equals(packId)).toList(),
                overrides,
                mostComputing);
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
                overrides,
                mostComputing);
    }

    private static Parameter always(Parameter parameter, Optional<Object> value) {
        return new Parameter(parameter.pointer(), parameter.id(), parameter.unit(), parameter.basis(),
                List.of(new Dated(LocalDate.MIN, value, "the case")), LocalDate.MAX);
    }
}
