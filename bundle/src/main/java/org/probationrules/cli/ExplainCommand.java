package org.probationrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Conversion;
import org.probationrules.spi.bench.Explanation;
import org.probationrules.spi.bench.ExplanationRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a rule said what it said about a dossier: {@code explain FILE --rule ID}. */
@Command(
        name = "explain",
        customSynopsis = "java -jar probation-rules-standalone.jar explain --rule ID --hook HOOK --as-of DATE [OPTIONS] FILE",
        description = {
            "Tells why a rule found something in a dossier or did not.",
            "Whether it concerns the dossier, the numbers that it goes by, and of each of its conditions on which facts it held"
                    + " and on which it did not."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:the rule was explained, whatever it found",
            " 2:the command is wrong, or the file could not be read or understood"
        },
        footerHeading = "%nFor example:%n",
        footer = "  java -jar probation-rules-standalone.jar explain --rule TT-304 --hook contract.sign --as-of 2026-10-14"
                + " dossier.json")
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--rule", paramLabel = "ID", description = "The rule, such as TT-304.")
    private @Nullable String rule;

    @Option(names = "--hook", paramLabel = "HOOK", description = "The moment that is asked about; 'assess --help' lists them.")
    private @Nullable String hook;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day of the assessment: 2025-09-26.")
    private @Nullable String asOf;

    @Option(
            names = "--from",
            paramLabel = "WHAT",
            description = "What the file holds: dossier (the default), or ocds: published notices.")
    private String from = "dossier";

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            description = "A pack, or a folder of packs, that takes the place of the shipped ones.")
    private @Nullable String packs;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A dossier or notices in JSON; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = options.isJson();
        if (rule == null) {
            throw new UsageException("--rule is missing: it names the rule that is to be explained, such as TT-304.");
        }
        boolean notices = Arguments.from(from).equals("ocds");
        AssessmentRequest question = AssessmentRequest.of(Arguments.hook(hook), Arguments.asOf(asOf), new byte[0]);
        List<Explanation> explanations = new ArrayList<>();
        for (byte[] dossier : dossiers(DossierFile.named(files), notices)) {
            explanations.add(session.bench().explain(new ExplanationRequest(
                    AssessmentRequest.of(question.hook(), question.asOf(), dossier), rule,
                    Optional.ofNullable(packs).map(Arguments::path))));
        }
        if (json) {
            session.out().writeBytes(
                    session.bench().toJson(explanations.size() == 1 ? explanations.get(0) : explanations));
        } else {
            explanations.forEach(it -> session.out().print(ExplanationText.of(it)));
        }
        return ExitCode.PROCEED.code();
    }

    private List<byte[]> dossiers(List<DossierFile> named, boolean notices) {
        if (!notices) {
            return named.stream().map(file -> file.read(session.in())).toList();
        }
        List<byte[]> dossiers = NoticeFiles.read(named, session).conversions().stream()
                .filter(conversion -> !conversion.isRefused())
                .map(Conversion::dossier)
                .toList();
        if (dossiers.isEmpty()) {
            throw new UsageException("There is no procurement in the notices that could be explained.");
        }
        return dossiers;
    }
}
