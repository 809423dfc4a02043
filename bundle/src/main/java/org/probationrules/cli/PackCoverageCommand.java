package org.probationrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.bench.CoverageReport;
import org.probationrules.spi.bench.CoverageReport.RuleCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which conditions the cases of a pack have tried: {@code pack coverage DIR}. */
@Command(
        name = "coverage",
        customSynopsis = "java -jar probation-rules-standalone.jar pack coverage [--rule ID] [--format FORMAT] DIR",
        description = "Tells of each rule how many of its cases come to what, and of each condition in how many cases it"
                + " held, held the rule back, or was not reached. What never decided anything is listed with its line.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:the coverage was told",
            " 1:the pack cannot be used",
            " 2:the command is wrong, or the folder is not a pack"
        },
        footerHeading = "%nFor example:%n",
        footer = "  java -jar probation-rules-standalone.jar pack coverage my-packs/timetable --rule TT-304")
final class PackCoverageCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--rule", paramLabel = "ID", description = "Only this rule, with all its conditions.")
    private @Nullable String rule;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(
            paramLabel = "DIR",
            arity = "0..*",
            description = "The folder of a pack, with a pack.yaml; or the id of a shipped pack.")
    private List<String> folders = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PackCoverageCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = options.isJson();
        CoverageReport report = session.bench().coverage(
                Arguments.folder(folders), Optional.ofNullable(rule), new ProgressLines(session.err()));
        if (json) {
            session.out().writeBytes(session.bench().toJson(report));
        } else {
            session.out().print(text(report, rule != null));
        }
        return (report.problems().isEmpty() ? ExitCode.PROCEED : ExitCode.STOP).code();
    }

    private static String text(CoverageReport report, boolean everyCondition) {
        if (!report.problems().isEmpty()) {
            return ProblemText.of(report.folder(), report.problems());
        }
        Table table = new Table(List.of("rule", "cases", "pass", "fail", "possible", "undetermined", "not applicable"));
        report.rules().forEach(rule -> table.row(List.of(
                rule.ruleId(), "" + rule.cases(), count(rule, Outcome.PASS), count(rule, Outcome.FAIL),
                count(rule, Outcome.POSSIBLE), count(rule, Outcome.UNDETERMINED), count(rule, Outcome.NOT_APPLICABLE))));
        Sheet sheet = new Sheet(Arguments.USUAL_WIDTH);
        report.rules().forEach(rule -> conditions(report.folder(), rule, everyCondition, sheet));
        return table.set(Arguments.USUAL_WIDTH) + "\n" + sheet
                + Wrap.clean(report.folder()) + ": " + ProblemText.number(report.rules().size(), "rule") + "; of "
                + report.conditions() + " conditions, parts of conditions and verdicts " + report.decided()
                + " decided something in a case (" + report.percent() + " in 100).\n";
    }

    private static void conditions(String folder, RuleCoverage rule, boolean every, Sheet sheet) {
        rule.conditions().stream().filter(it -> every || !it.undecided().isEmpty()).forEach(it -> {
            sheet.line(Wrap.clean(Path.of(folder, rule.file()) + ":" + it.line()));
            sheet.line("    " + Wrap.clean(it.text()));
            sheet.hang(0, "", 4, "held in " + it.fired() + ", held the rule back in " + it.heldBack()
                    + ", not reached in " + it.neverAsked() + " of " + ProblemText.number(rule.cases(), "case"));
            it.undecided().forEach(what -> sheet.hang(2, "!", 4, what));
            sheet.blank();
        });
    }

    private static String count(RuleCoverage rule, Outcome outcome) {
        int count = rule.outcomes().getOrDefault(outcome, 0);
        return count == 0 ? "-" : "" + count;
    }
}
