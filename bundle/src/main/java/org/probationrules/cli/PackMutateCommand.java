package org.probationrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.bench.MutationReport;
import org.probationrules.spi.bench.MutationReport.Counts;
import org.probationrules.spi.bench.MutationReport.Survivor;
import org.probationrules.spi.bench.MutationRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes rules and tells which changes no case notices: {@code pack mutate DIR}. */
@Command(
        name = "mutate",
        customSynopsis = "java -jar probation-rules-standalone.jar pack mutate [--rule ID] [OPTIONS] DIR",
        description = "Changes each rule in small ways, one at a time: a comparison, a bound, 'not' or 'exists', a side of"
                + " 'andAlso' or 'orElse', a condition left out, a parameter, a circumstance. What no case of the rule notices"
                + " is listed: add a case that does, or say in mutants.yaml of the pack why none can. Hooks and dates are left"
                + " as they are.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:every change is noticed by a case, or explained",
            " 1:a change is neither, or the pack cannot be used",
            " 2:the command is wrong, or the folder is not a pack"
        },
        footerHeading = "%nFor example:%n",
        footer = "  java -jar probation-rules-standalone.jar pack mutate my-packs/timetable --rule TT-304")
final class PackMutateCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--rule", paramLabel = "ID", description = "Only this rule.")
    private @Nullable String rule;

    @Option(names = "--limit", paramLabel = "NUMBER", description = "Try so many changes at most, chosen by chance.")
    private @Nullable Integer limit;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Decides the choice; 1 by default.")
    private long seed = 1;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(
            paramLabel = "DIR",
            arity = "0..*",
            description = "The folder of a pack, with a pack.yaml; or the id of a shipped pack.")
    private List<String> folders = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PackMutateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = options.isJson();
        if (limit != null && limit < 1) {
            throw new UsageException("--limit cannot be " + limit + ". Give how many changes are to be tried, 1 or more.");
        }
        MutationReport report = session.bench().mutate(
                new MutationRequest(
                        Arguments.folder(folders), Optional.ofNullable(rule), Optional.ofNullable(limit), seed),
                new ProgressLines(session.err()));
        if (json) {
            session.out().writeBytes(session.bench().toJson(report));
        } else {
            session.out().print(text(report));
        }
        return (report.isClean() ? ExitCode.PROCEED : ExitCode.STOP).code();
    }

    private static String text(MutationReport report) {
        Sheet sheet = new Sheet(Arguments.USUAL_WIDTH);
        report.survivors().forEach(it -> add(report.folder(), it, sheet));
        Counts counts = report.counts();
        return ProblemText.of(report.folder(), report.problems())
                + sheet
                + Wrap.clean(report.folder()) + ": " + ProblemText.number(counts.made(), "change") + " of "
                + ProblemText.number(report.rules().size(), "rule") + ": " + counts.killed() + " noticed, "
                + counts.survived() + " not noticed, " + counts.explained() + " explained, " + counts.notCompiled()
                + " no rules; " + counts.score() + " in 100 that can be noticed are ("
                + Math.max(1, Math.round(report.milliseconds() / 1000.0)) + " s).\n";
    }

    private static void add(String folder, Survivor it, Sheet sheet) {
        sheet.line(Wrap.clean(Path.of(folder, it.file()) + ":" + it.line()));
        sheet.hang(2, "", 4, "no case of " + it.ruleId() + " notices: " + it.change());
        sheet.line("  - " + Wrap.clean(it.before()));
        sheet.line("  + " + Wrap.clean(it.after()));
        sheet.blank();
    }
}
