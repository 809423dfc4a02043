package org.probationrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.probationrules.spi.bench.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks packs without running them: {@code pack check DIR…}. */
@Command(
        name = "check",
        customSynopsis = "java -jar probation-rules-standalone.jar pack check [--format FORMAT] DIR...",
        description = {
            "Says what is wrong with packs, without running them.",
            "Reads and compiles them as the plugin would, and holds them against the style of the packs. Everything is"
                    + " said at once: errors, for which the plugin would refuse a pack, and warnings. 'pack test' runs the"
                    + " cases."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:the plugin would take every pack, were its cases met; there may be warnings",
            " 1:there is an error in a pack",
            " 2:the command is wrong, or a folder is not a pack"
        },
        footerHeading = "%nFor example:%n",
        footer = "  java -jar probation-rules-standalone.jar pack check my-packs/timetable")
final class PackCheckCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), json, or sarif: SARIF 2.1.0, which editors and build servers show.")
    private String format = "text";

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "Folders of packs, each with a pack.yaml.")
    private List<String> folders = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PackCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String chosen = Arguments.checkFormat(format);
        List<Path> paths = Arguments.folders(folders);
        ProgressLines progress = new ProgressLines(session.err());
        List<CheckReport> reports =
                paths.stream().map(folder -> session.bench().check(folder, progress)).toList();
        switch (chosen) {
            case "json" -> session.out().writeBytes(session.bench().toJson(reports.size() == 1 ? reports.get(0) : reports));
            case "sarif" -> session.out().writeBytes(session.bench().toSarif(reports));
            default -> reports.forEach(report -> session.out().print(text(report)));
        }
        return (reports.stream().allMatch(CheckReport::isUsable) ? ExitCode.PROCEED : ExitCode.STOP).code();
    }

    private static String text(CheckReport report) {
        return ProblemText.of(report.folder(), report.problems())
                + Wrap.clean(report.folder()) + ": " + ProblemText.number(report.rules(), "rule") + ", "
                + ProblemText.number(report.cases(), "case") + "; " + ProblemText.count(report.problems()) + ".\n";
    }
}
