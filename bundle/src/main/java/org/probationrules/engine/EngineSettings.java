package org.probationrules.engine;

import java.time.Duration;
import java.util.Map;

import org.probationrules.spi.Severity;

/**
 * What an administrator can set about how packs judge.
 *
 * @param severities severities in place of the rules' own, by the id of the rule
 * @param mostComputing how long the rules of an assessment may compute
 * @param evaluator what asks the rules
 */
public record EngineSettings(Map<String, Severity> severities, Duration mostComputing, Evaluator evaluator) {

    /** What holds where nobody says otherwise; the largest dossiers need a tenth of that time. */
    public static final EngineSettings USUAL = new EngineSettings(Map.of(), Duration.ofSeconds(10), Evaluator.ONE_PASS);

    public EngineSettings {
        severities = Map.copyOf(severities);
    }

    /** The same with other severities. */
    public EngineSettings withSeverities(Map<String, Severity> others) {
        return new EngineSettings(others, mostComputing, evaluator);
    }

    /** What asks the rules of a pack: what was set, or the rules engine where that cannot. */
    Evaluator evaluatorOf(ReadyPack pack) {
        return evaluator == Evaluator.ONE_PASS ? pack.evaluator() : evaluator;
    }
}
