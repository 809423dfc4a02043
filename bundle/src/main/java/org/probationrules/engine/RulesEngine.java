package org.probationrules.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.probationrules.derive.Codelists;
import org.probationrules.json.AssessmentWriter;
import org.probationrules.json.DossierWriter;
import org.probationrules.ocds.OcdsReader;
import org.probationrules.pack.Pack;
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
import org.probationrules.spi.RulesPlugin;
import org.probationrules.spi.Severity;

/** The plugin with the packs that are shipped. Thread-safe. */
public final class RulesEngine implements RulesPlugin {

    private static final Logger LOG = LoggerFactory.getLogger(RulesEngine.class);

    private final Codelists codelists;
    private final List<Pack> packs;
    private final Map<String, Severity> overrides;
    private final CompletableFuture<List<ReadyPack>> ready;

    /**
     * Reads the shipped packs. Their compiled rules are loaded meanwhile and after, on a thread of their own: a host does
     * not wait for them until it asks for the first assessment.
     */
    public RulesEngine() {
        this(Map.of());
    }

    /**
     * As {@link #RulesEngine()}, with severities that an administrator chose in place of the rules' own.
     *
     * @param overrides severities by the id of the rule
     * @throws IllegalArgumentException if there is no such rule
     */
    public RulesEngine(Map<String, Severity> overrides) {
        List<String> ids = ShippedFiles.packIds();
        CompletableFuture<Map<String, CompiledRules>> compiled = beside(() -> compiledRules(ids));
        this.codelists = Codelists.shipped();
        this.packs = ids.stream()
                .map(id -> PackReader.readWithoutCases(ShippedFiles.under("packs/" + id)))
                .toList();
        this.overrides = known(overrides, packs);
        this.ready = compiled.thenApply(rules ->
                packs.stream().map(pack -> ReadyPack.of(pack, rules.get(pack.id()))).toList());
    }

    private RulesEngine(Codelists codelists, List<ReadyPack> ready, Map<String, Severity> overrides) {
        this.overrides = overrides;
        this.codelists = codelists;
        this.packs = ready.stream().map(ReadyPack::pack).toList();
        this.ready = CompletableFuture.completedFuture(List.copyOf(ready));
    }

    /** The packs with their rules ready to run; waits for them. */
    List<ReadyPack> readyPacks() {
        return ready.join();
    }

    /** Waits until nothing is being loaded any more, be it that it failed. */
    public void settle() {
        ready.handle((packsReady, failure) -> true).join();
    }

    /** The same engine with other packs. */
    RulesEngine withPacks(List<ReadyPack> others) {
        return new RulesEngine(codelists, others, overrides);
    }

    @Override
    public Assessment assess(AssessmentRequest request) {
        AssessmentBuilder answer = new AssessmentBuilder(request, packs, overrides);
        try {
            return answer.of(new Evaluation(request, readyPacks(), codelists).run());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("assessment {} at {} failed", answer.id(), request.hook(), e);
            return answer.failed();
        }
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
        return packs.stream().map(RulesEngine::describe).toList();
    }

    private static Map<String, Severity> known(Map<String, Severity> overrides, List<Pack> packs) {
        for (String id : overrides.keySet()) {
            if (packs.stream().flatMap(pack -> pack.rules().stream()).noneMatch(rule -> rule.metadata().id().equals(id))) {
                throw new IllegalArgumentException("a severity is set for " + id + ", and there is no such rule");
            }
        }
        return Map.copyOf(overrides);
    }

    private static Map<String, CompiledRules> compiledRules(List<String> ids) {
        PrebuiltRules rules = PrebuiltRules.load();
        Map<String, CompiledRules> compiled = new HashMap<>();
        ids.forEach(id -> compiled.put(id, CompiledRules.of(id, rules.ofPack(id))));
        return compiled;
    }

    /** Does something on a thread of its own. */
    private static <T> CompletableFuture<T> beside(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                LOG.error("the compiled rules could not be loaded; every assessment will fail", e);
                result.completeExceptionally(e);
            }
        }, "probation-rules-start");
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    private static PackDescription describe(Pack pack) {
        return new PackDescription(
                reference(pack),
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

    static PackReference reference(Pack pack) {
        return new PackReference(pack.id(), pack.version(), pack.digest());
    }

    private static Set<Hook> hooks(List<String> names) {
        Set<Hook> hooks = new LinkedHashSet<>();
        names.forEach(name -> hooks.add(Hook.of(name)));
        return hooks;
    }
}
