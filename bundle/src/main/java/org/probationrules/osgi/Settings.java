package org.probationrules.osgi;

import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probationrules.engine.EngineSettings;
import org.probationrules.engine.Evaluator;
import org.probationrules.gate.PackSignatures;
import org.probationrules.gate.SignatureKeys;
import org.probationrules.spi.Severity;

/**
 * What an administrator set, in the words of the plugin. A slip stops the component: judging otherwise than set would go
 * unseen.
 *
 * @param engine how packs judge
 * @param signatures whose packs are taken
 */
record Settings(EngineSettings engine, PackSignatures signatures) {

    private static final String SEVERITY = "severity.";
    private static final int LONGEST_SECONDS = 600;

    /**
     * Reads a configuration.
     *
     * @throws IllegalArgumentException with the setting, what was found and what it may be
     */
    static Settings of(RulesPluginConfiguration configuration, Map<String, Object> properties) {
        return new Settings(
                new EngineSettings(
                        severities(properties), mostComputing(configuration, properties), evaluator(configuration)),
                signatures(configuration));
    }

    /** Reads {@code severity.TT-009=error}. */
    private static Map<String, Severity> severities(Map<String, Object> properties) {
        Map<String, Severity> severities = new TreeMap<>();
        properties.forEach((key, value) -> {
            if (key.startsWith(SEVERITY)) {
                severities.put(key.substring(SEVERITY.length()), Stream.of(Severity.values())
                        .filter(severity -> severity.name().equalsIgnoreCase(value.toString()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                key + " is '" + value + "'; it may be error, warning or info")));
            }
        });
        return severities;
    }

    private static Duration mostComputing(RulesPluginConfiguration configuration, Map<String, Object> properties) {
        int seconds;
        try {
            seconds = configuration.assessment_seconds();
        } catch (RuntimeException e) {
            // What the component runtime says of a word in place of a number names no setting.
            seconds = 0;
        }
        if (seconds < 1 || seconds > LONGEST_SECONDS) {
            throw new IllegalArgumentException("assessment.seconds is '"
                    + properties.getOrDefault("assessment.seconds", seconds) + "'; it may be a whole number from 1 to "
                    + LONGEST_SECONDS);
        }
        return Duration.ofSeconds(seconds);
    }

    private static Evaluator evaluator(RulesPluginConfiguration configuration) {
        String set = configuration.assessment_evaluator().strip();
        return Stream.of(Evaluator.values())
                .filter(evaluator -> evaluator.code().equals(set))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("assessment.evaluator is '" + set + "'; it may be "
                        + Stream.of(Evaluator.values()).map(Evaluator::code).collect(Collectors.joining(" or "))));
    }

    /** A single empty entry is how a console saves a list that nobody filled in; beside others it is a slip. */
    private static PackSignatures signatures(RulesPluginConfiguration configuration) {
        String[] given = configuration.packs_keys();
        if (given.length == 1 && given[0].isBlank()) {
            return PackSignatures.NOT_ASKED_FOR;
        }
        List<PublicKey> keys = new ArrayList<>();
        for (String key : given) {
            try {
                keys.add(SignatureKeys.publicKey(key));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "packs.keys: entry " + (keys.size() + 1) + " " + e.getMessage());
            }
        }
        return new PackSignatures(keys);
    }
}
