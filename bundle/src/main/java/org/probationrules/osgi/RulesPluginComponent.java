package org.probationrules.osgi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.probationrules.engine.RulesEngine;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Conversion;
import org.probationrules.spi.PackDescription;
import org.probationrules.spi.RulesPlugin;
import org.probationrules.spi.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules plugin as an OSGi service.
 *
 * <p>Immediate, so that the packs are there when the bundle has started and not while the first user waits.
 */
@Component(service = RulesPlugin.class, immediate = true)
public final class RulesPluginComponent implements RulesPlugin {

    private static final Logger LOG = LoggerFactory.getLogger(RulesPluginComponent.class);

    private static final String SEVERITY = "severity.";

    private final RulesEngine engine;

    /** Reads the packs that the bundle holds. */
    @Activate
    public RulesPluginComponent(Map<String, Object> configuration) {
        long start = System.nanoTime();
        try {
            engine = new RulesEngine(severities(configuration));
        } catch (RuntimeException | LinkageError e) {
            // Said here as well, in one line: how much of an exception a component runtime logs differs.
            LOG.error("The rules plugin could not start: {}", e.toString());
            throw e;
        }
        LOG.info("The rules plugin takes requests after {} ms", (System.nanoTime() - start) / 1_000_000);
    }

    /** Reads {@code severity.TT-009=error}. A slip stops the component: judging otherwise than set would go unseen. */
    private static Map<String, Severity> severities(Map<String, Object> configuration) {
        Map<String, Severity> severities = new TreeMap<>();
        configuration.forEach((key, value) -> {
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

    /** Lets what is still being loaded come to its end before the bundle's classes go. */
    @Deactivate
    void stop() {
        engine.settle();
    }

    @Override
    public Assessment assess(AssessmentRequest request) {
        return engine.assess(request);
    }

    @Override
    public byte[] toJson(Assessment assessment) {
        return engine.toJson(assessment);
    }

    @Override
    public List<Conversion> fromOcds(List<byte[]> documents) {
        return engine.fromOcds(documents);
    }

    @Override
    public List<PackDescription> packs() {
        return engine.packs();
    }
}
