package org.probationrules.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.probationrules.engine.PackLoader;
import org.probationrules.engine.PackSet;
import org.probationrules.engine.RulesEngine;
import org.probationrules.json.RecordWriter;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.bench.CheckReport;
import org.probationrules.spi.bench.CoverageReport;
import org.probationrules.spi.bench.DiffReport;
import org.probationrules.spi.bench.Explanation;
import org.probationrules.spi.bench.ExplanationRequest;
import org.probationrules.spi.bench.MutationReport;
import org.probationrules.spi.bench.MutationRequest;
import org.probationrules.spi.bench.Progress;
import org.probationrules.spi.bench.RuleBench;
import org.probationrules.spi.bench.SignatureReport;
import org.probationrules.spi.bench.TestReport;
import org.probationrules.spi.bench.Written;

/** The bench: one method a question, each answered in a class of its own. Open, since the OSGi service is one. Thread-safe. */
public class Bench implements RuleBench {

    private final RulesEngine engine;

    /** A bench beside the rules of an engine, which it leaves as they are. */
    public Bench(RulesEngine engine) {
        this.engine = engine;
    }

    /** A bench by itself, with the shipped packs. */
    public Bench() {
        this(new RulesEngine());
    }

    @Override
    public final CheckReport check(Path folder, Consumer<Progress> progress) {
        return new PackCheck(shipped(), loader()).check(PackFolder.open(folder), progress);
    }

    @Override
    public final TestReport test(Path folder, Optional<String> ruleId, Consumer<Progress> progress) {
        return new PackTest(shipped(), loader()).test(PackFolder.open(folder), ruleId, progress);
    }

    @Override
    public final PackReference reference(Path folder) {
        return PackFolder.open(folder).reference();
    }

    @Override
    public final Written sign(Path folder, Path privateKey) {
        return PackSigning.sign(PackFolder.open(folder), privateKey);
    }

    @Override
    public final SignatureReport verify(Path folder, Path publicKey) {
        return PackSigning.verify(PackFolder.open(folder), publicKey);
    }

    @Override
    public final Written export(String packId, Path into, boolean withEditorHelp) {
        return PackExport.export(packId, into, withEditorHelp);
    }

    @Override
    public final Written newRule(Path folder, String id, String slug) {
        return new RuleScaffold(shipped().described()).write(PackFolder.open(folder), id, slug);
    }

    @Override
    public final Written writeDocs(Path folder, Path out) {
        return PackDocs.write(PackFolder.open(folder), out);
    }

    @Override
    public final byte[] toSarif(List<CheckReport> reports) {
        return Sarif.write(reports);
    }

    @Override
    public final Function<AssessmentRequest, Assessment> judgeBy(Path packs) {
        return PackFolder.packsOf(packs, shipped(), loader())::assess;
    }

    @Override
    public final Explanation explain(ExplanationRequest request) {
        PackSet packs = request.packs().map(folder -> PackFolder.packsOf(folder, shipped(), loader())).orElseGet(this::shipped);
        return new RuleExplainer(packs).explain(request);
    }

    @Override
    public final CoverageReport coverage(Path folder, Optional<String> ruleId, Consumer<Progress> progress) {
        return new PackCoverage(shipped(), new PackTest(shipped(), loader()))
                .cover(PackFolder.openOrShipped(folder), ruleId, progress);
    }

    @Override
    public final MutationReport mutate(MutationRequest request, Consumer<Progress> progress) {
        return new PackMutation(shipped(), new PackTest(shipped(), loader()))
                .mutate(PackFolder.openOrShipped(request.pack()), request, progress);
    }

    @Override
    public final DiffReport diff(Path before, Path after, Optional<Path> corpus, Consumer<Progress> progress) {
        return new PackDiff(shipped(), new PackTest(shipped(), loader()))
                .diff(PackFolder.openOrShipped(before), PackFolder.openOrShipped(after), corpus, progress);
    }

    @Override
    public final byte[] toJson(Object report) {
        return RecordWriter.write(report);
    }

    /** The packs beside which an author's pack is to stand; what an administrator set is not the author's business. */
    private PackSet shipped() {
        PackSet shipped = engine.shippedPacks();
        return new PackSet(shipped.codelists(), shipped.packs());
    }

    private PackLoader loader() {
        return new PackLoader(shipped(), shipped());
    }
}
