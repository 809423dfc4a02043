package org.probationrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.bench.TestReport;
import org.probationrules.spi.bench.TestReport.CaseResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases of a pack: {@code pack test DIR}. */
@Command(
        name = "test",
        customSynopsis = "java -jar probation-rules-standalone.jar pack test [--rule ID] [--format FORMAT] DIR",
        description = {
            "Runs the cases of a pack.",
            "A case that is not met shows what it expects beside what the rule says."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:every case is met",
            " 1:a case is not met, or the pack cannot be used",
            " 2:the command is wrong, or the folder is not a pack"
        },
        footerHeading = "%nFor example:%n",
        footer = "  java -jar probation-rules-standalone.jar pack test my-packs/timetable --rule TT-304")
final class PackTestCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--rule", paramLabel = "ID", description = "Only the cases of this rule.")
    private @Nullable String rule;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "The folder of a pack, with a pack.yaml.")
    private List<String> folders = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PackTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = options.isJson();
        Path folder = Arguments.folder(folders);
        TestReport report =
                session.bench().test(folder, Optional.ofNullable(rule), new ProgressLines(session.err()));
        if (json) {
            session.out().writeBytes(session.bench().toJson(report));
        } else {
            session.out().print(text(report));
        }
        return (report.isMet() ? ExitCode.PROCEED : ExitCode.STOP).code();
    }

    private static String text(TestReport report) {
        if (!report.problems().isEmpty()) {
            return ProblemText.of(report.folder(), report.problems())
                    + "No case was run, since the pack cannot be used: " + ProblemText.count(report.problems()) + ".\n";
        }
        List<CaseResult> unmet = report.cases().stream().filter(it -> !it.isMet()).toList();
        Sheet sheet = new Sheet(Arguments.USUAL_WIDTH);
        unmet.forEach(it -> {
            sheet.line(Wrap.clean(Path.of(report.folder(), it.file()) + ":" + it.line()));
            sheet.text(it.ruleId() + ": " + it.name());
            it.differences().forEach(difference ->
                    SideBySide.add(difference.what(), difference.expected(), difference.actual(), sheet));
            sheet.blank();
        });
        return sheet + ProblemText.number(report.cases().size(), "case") + ": "
                + (unmet.isEmpty() ? "all are met" : unmet.size() + (unmet.size() == 1 ? " is" : " are") + " not met")
                + " (" + Math.max(1, Math.round(report.milliseconds() / 100.0)) / 10.0 + " s).\n";
    }
}
