package org.probationrules.reload;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.probationrules.engine.RulesEngine;
import org.probationrules.gate.PackSignatures;
import org.probationrules.pack.PackFiles;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Conversion;
import org.probationrules.spi.PackDescription;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.PackState;
import org.probationrules.spi.RulesPlugin;

/** The rules plugin with a directory whose packs take the places of the shipped ones. Thread-safe. */
public final class WatchedRules implements RulesPlugin {

    private final RulesEngine engine;
    private final PackDirectory directory;

    /**
     * Puts an engine and a directory together. Nothing is read before the first {@link #look}.
     *
     * @param signatures whose packs are taken from the directory
     * @param changed told how a pack stands whenever that is another than before
     */
    public WatchedRules(
            RulesEngine engine, Path directory, PackSignatures signatures, Consumer<PackState> changed) {
        this.engine = engine;
        this.directory = new PackDirectory(directory, signatures, new Engine(engine), changed);
    }

    /** Looks at the directory; called again and again. */
    public void look() {
        directory.look();
    }

    @Override
    public List<PackState> reload() {
        directory.lookNow();
        return states();
    }

    @Override
    public List<PackState> states() {
        Map<String, PackState> states = new TreeMap<>();
        engine.states().forEach(state -> states.put(state.id(), state));
        directory.states().forEach(state -> states.put(state.id(), state));
        return List.copyOf(states.values());
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

    private record Engine(RulesEngine engine) implements PackTarget {

        @Override
        public PackReference use(PackFiles files) {
            return engine.use(files);
        }

        @Override
        public Optional<PackReference> useShipped(String packId) {
            return engine.useShipped(packId);
        }

        @Override
        public Optional<PackReference> serving(String packId) {
            return engine.inForce().stream()
                    .filter(reference -> reference.id().equals(packId))
                    .findFirst();
        }
    }
}
