package org.probationrules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.probationrules.derive.Codelists;
import org.probationrules.json.AssessmentWriter;
import org.probationrules.json.DossierWriter;
import org.probationrules.ocds.OcdsReader;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.RuleMetadata;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Conversion;
import org.probationrules.spi.Hook;
import org.probationrules.spi.PackDescription;
import org.probationrules.spi.PackDescription.RuleDescription;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.PackState;
import org.probationrules.spi.RulesPlugin;
import org.probationrules.spi.Severity;

/** The plugin: the packs that are shipped, and packs that take their places. Thread-safe. */
public final class RulesEngine implements RulesPlugin {

    private static final Logger LOG = LoggerFactory.getLogger(RulesEngine.class);

    private final EngineSettings settings;
    private final Codelists codelists;
    private final List<Pack> packs;
    private final CompletableFuture<PackSet> shipped;
    private final Object loading = new Object();
    private volatile CompletableFuture<PackSet> current;

    /**
     * Reads the shipped packs. Their compiled rules are loaded meanwhile and after, on a thread of their own: a host does
     * not wait for them until it asks for the first assessment.
     */
    public RulesEngine() {
        this(EngineSettings.USUAL);
    }

    /**
     * As {@link #RulesEngine()}, with what an administrator set.
     *
     * @throws IllegalArgumentException if there is no rule of which a severity is set
     */
    public RulesEngine(EngineSettings settings) {
        this.settings = settings;
        List<String> ids = ShippedFiles.packIds();
        CompletableFuture<Map<String, CompiledRules>> compiled = OwnThread.start("probation-rules-start", () -> compiledRules(ids));
        compiled.exceptionally(e -> {
            LOG.error("the compiled rules could not be loaded; every assessment will fail", e);
            return Map.of();
        });
        this.codelists = Codelists.shipped();
        this.packs = ids.stream()
                .map(id -> PackReader.readWithoutCases(ShippedFiles.under("packs/" + id)))
                .toList();
        requireKnown(settings.severities(), packs);
        this.shipped = compiled.thenApply(rules -> new PackSet(
                codelists,
                packs.stream().map(pack -> ReadyPack.of(pack, rules.get(pack.id()))).toList(),
                settings));
        this.current = shipped;
    }

    /** The packs in force, ready to run; waits for them. */
    public PackSet packsInForce() {
        return current.join();
    }

    /** The packs that came with the plugin, ready to run; waits for them. */
    public PackSet shippedPacks() {
        return shipped.join();
    }

    /** Waits until nothing is being loaded any more, be it that it failed. */
    public void settle() {
        current.handle((packsReady, failure) -> true).join();
    }

    /**
     * Puts a pack in the place of the one with its id, or beside the others if there is none. Assessments that have begun
     * end with the packs that they began with.
     *
     * @return the pack as it is in force now
     * @throws PackException with everything that is wrong; the packs in force are then as before
     */
    public PackReference use(PackFiles files) {
        synchronized (loading) {
            PackSet now = packsInForce();
            ReadyPack ready = new PackLoader(now, shippedPacks()).load(files);
            current = CompletableFuture.completedFuture(now.with(ready));
            return reference(ready.pack(), settings.evaluatorOf(ready));
        }
    }

    /** Takes a pack that was put in place away: the shipped pack with its id serves again, if there is one. */
    public Optional<PackReference> useShipped(String packId) {
        synchronized (loading) {
            PackSet now = packsInForce();
            Optional<ReadyPack> before = shippedPacks().find(packId);
            current = CompletableFuture.completedFuture(before.map(now::with).orElseGet(() -> now.without(packId)));
            return before.map(ready -> reference(ready.pack(), settings.evaluatorOf(ready)));
        }
    }

    @Override
    public Assessment assess(AssessmentRequest request) {
        PackSet set;
        try {
            set = packsInForce();
        } catch (CompletionException e) {
            LOG.error("there are no rules to assess by", e);
            return new AssessmentBuilder(request, inForce(), Map.of()).failed();
        }
        return set.assess(request);
    }

    @Override
    public byte[] toJson(Assessment assessment) {
        return AssessmentWriter.write(assessment);
    }

    @Override
    public List<Conversion> fromOcds(List<byte[]> documents) {
        return new OcdsReader(codelists).read(documents).stream()
                .map(read -> new Conversion(
                        read.ocid(),
                        read.dossier().map(DossierWriter::writeIndented).orElse(new byte[0]),
                        read.notes().stream().map(Findings::inEnglish).toList()))
                .toList();
    }

    @Override
    public List<PackDescription> packs() {
        List<PackDescription> described = new ArrayList<>();
        forEachInForce((pack, reference) -> described.add(describe(pack, reference)));
        return described;
    }

    /** Which packs are in force, ordered by id. */
    public List<PackReference> inForce() {
        List<PackReference> references = new ArrayList<>();
        forEachInForce((pack, reference) -> references.add(reference));
        return references;
    }

    /** Goes over the packs in force; those that are shipped need not be ready to run for that. */
    private void forEachInForce(BiConsumer<Pack, PackReference> action) {
        CompletableFuture<PackSet> now = current;
        if (now == shipped) {
            // Each of them can be asked in one pass; a test sees to that.
            packs.forEach(pack -> action.accept(pack, reference(pack, settings.evaluator())));
        } else {
            now.join().packs().forEach(ready ->
                    action.accept(ready.pack(), reference(ready.pack(), settings.evaluatorOf(ready))));
        }
    }

    @Override
    public List<PackState> states() {
        return inForce().stream()
                .map(pack -> new PackState(pack.id(), Optional.of(pack), PackState.SHIPPED, List.of()))
                .toList();
    }

    /** Nothing is watched here. */
    @Override
    public List<PackState> reload() {
        return states();
    }

    private static void requireKnown(Map<String, Severity> overrides, List<Pack> packs) {
        for (String id : overrides.keySet()) {
            if (packs.stream().flatMap(pack -> pack.rules().stream()).noneMatch(rule -> rule.metadata().id().equals(id))) {
                throw new IllegalArgumentException("a severity is set for " + id + ", and there is no such rule");
            }
        }
    }

    private static Map<String, CompiledRules> compiledRules(List<String> ids) {
        PrebuiltRules rules = PrebuiltRules.load();
        Map<String, CompiledRules> compiled = new HashMap<>();
        ids.forEach(id -> compiled.put(id, CompiledRules.of(id, rules.ofPack(id))));
        return compiled;
    }

    private static PackDescription describe(Pack pack, PackReference reference) {
        return new PackDescription(
                reference,
                pack.title(),
                pack.owner(),
                pack.validFrom(),
                pack.validTo(),
                pack.rules().stream()
                        .map(Pack.Rule::metadata)
                        .sorted(Comparator.comparing(RuleMetadata::id))
                        .map(rule -> new RuleDescription(
                                rule.id(),
                                rule.title(),
                                Severities.of(rule.severity()),
                                rule.basis(),
                                rule.source(),
                                hooks(rule.hooks()),
                                rule.from(),
                                rule.to()))
                        .toList());
    }

    static PackReference reference(Pack pack, Evaluator evaluator) {
        return new PackReference(pack.id(), pack.version(), pack.digest(), evaluator.code());
    }

    private static Set<Hook> hooks(List<String> names) {
        Set<Hook> hooks = new LinkedHashSet<>();
        names.forEach(name -> hooks.add(Hook.of(name)));
        return hooks;
    }
}
