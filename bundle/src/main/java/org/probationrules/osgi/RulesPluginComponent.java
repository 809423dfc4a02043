package org.probationrules.osgi;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.probationrules.engine.RulesEngine;
import org.probationrules.reload.WatchedRules;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Conversion;
import org.probationrules.spi.PackDescription;
import org.probationrules.spi.PackListener;
import org.probationrules.spi.PackState;
import org.probationrules.spi.RulesPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules plugin as an OSGi service.
 *
 * <p>Immediate, so that the packs are there when the bundle has started and not while the first user waits.
 */
@Component(service = RulesPlugin.class, immediate = true)
@Designate(ocd = RulesPluginConfiguration.class)
public final class RulesPluginComponent implements RulesPlugin {

    private static final Logger LOG = LoggerFactory.getLogger(RulesPluginComponent.class);

    private final List<PackListener> listeners = new CopyOnWriteArrayList<>();
    private final RulesEngine engine;
    private final RulesPlugin rules;
    private final Optional<Watch> watch;

    /** Reads the packs that the bundle holds, and begins to watch the directory of packs if there is to be one. */
    @Activate
    public RulesPluginComponent(RulesPluginConfiguration configuration, Map<String, Object> properties) {
        long start = System.nanoTime();
        try {
            Settings settings = Settings.of(configuration, properties);
            engine = new RulesEngine(settings.engine());
            if (configuration.packs_directory().isBlank()) {
                rules = engine;
                watch = Optional.empty();
            } else {
                Path directory = Path.of(configuration.packs_directory().strip());
                WatchedRules watched = new WatchedRules(engine, directory, settings.signatures(), this::tell);
                rules = watched;
                watch = Optional.of(new Watch(
                        watched, directory, settings.signatures().keys().size(), configuration.packs_interval()));
            }
        } catch (RuntimeException | LinkageError e) {
            // Said here as well, in one line: how much of an exception a component runtime logs differs.
            LOG.error("The rules plugin could not start: {}", e.toString());
            throw e;
        }
        LOG.info("The rules plugin takes requests after {} ms", (System.nanoTime() - start) / 1_000_000);
    }

    /** Lets what is still being loaded come to its end before the bundle's classes go. */
    @Deactivate
    void stop() {
        watch.ifPresent(Watch::stop);
        engine.settle();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addListener(PackListener listener) {
        listeners.add(listener);
    }

    void removeListener(PackListener listener) {
        listeners.remove(listener);
    }

    private void tell(PackState state) {
        if (state.isCurrent()) {
            LOG.info("The pack {} {} serves now, from {}", state.id(),
                    state.serving().map(pack -> pack.version() + " (" + pack.sha256() + ")").orElse("no longer"), state.origin());
        } else if (state.id().isEmpty()) {
            state.problems().forEach(problem -> LOG.warn("{}", problem.message()));
        } else {
            LOG.warn("The pack {} was not taken over; {} goes on. {}", state.id(),
                    state.serving().map(pack -> "version " + pack.version() + " (" + pack.sha256() + ")").orElse("without it, all"),
                    state.problems());
        }
        for (PackListener listener : listeners) {
            try {
                listener.packChanged(state);
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("A listener to packs failed", e);
            }
        }
    }

    /** What judges, for the other services of the bundle. */
    RulesEngine engine() {
        return engine;
    }

    @Override
    public Assessment assess(AssessmentRequest request) {
        return rules.assess(request);
    }

    @Override
    public byte[] toJson(Assessment assessment) {
        return rules.toJson(assessment);
    }

    @Override
    public List<Conversion> fromOcds(List<byte[]> documents) {
        return rules.fromOcds(documents);
    }

    @Override
    public List<PackDescription> packs() {
        return rules.packs();
    }

    @Override
    public List<PackState> states() {
        return rules.states();
    }

    @Override
    public List<PackState> reload() {
        return rules.reload();
    }
}
