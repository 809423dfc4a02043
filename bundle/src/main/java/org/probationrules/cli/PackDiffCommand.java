package org.probationrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.bench.DiffReport;
import org.probationrules.spi.bench.DiffReport.Change;
import org.probationrules.spi.bench.DiffReport.Direction;
import org.probationrules.spi.bench.DiffReport.DossierChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges dossiers by two editions of a pack: {@code pack diff OLD NEW}. */
@Command(
        name = "diff",
        customSynopsis = "java -jar probation-rules-standalone.jar pack diff [--corpus DIR] [--format FORMAT] OLD NEW",
        description = "Judges the same dossiers by two editions of a pack and lists every verdict, finding, severity and text"
                + " that changes. It warns where the new edition is stricter for somebody.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:nothing changes",
            " 1:something changes",
            " 2:the command is wrong, or a pack cannot be used"
        },
        footerHeading = "%nFor example:%n",
        footer = "  java -jar probation-rules-standalone.jar pack diff timetable my-packs/timetable --corpus dossiers")
final class PackDiffCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "A folder of dossiers: JSON files, each beside a request.properties with hook= and as-of=. Without"
                    + " it, the cases of both editions are judged.")
    private @Nullable String corpus;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(
            paramLabel = "OLD NEW",
            arity = "0..*",
            description = "Two folders of packs, each with a pack.yaml; or ids of shipped packs.")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PackDiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = options.isJson();
        if (packs.size() != 2) {
            throw new UsageException("Name two packs: the old edition, then the new one.");
        }
        DiffReport report = session.bench().diff(
                Arguments.path(packs.get(0)), Arguments.path(packs.get(1)),
                Optional.ofNullable(corpus).map(Arguments::path), new ProgressLines(session.err()));
        if (json) {
            session.out().writeBytes(session.bench().toJson(report));
        } else {
            session.out().print(text(report));
        }
        return (!report.problems().isEmpty()
                ? ExitCode.BAD_INPUT
                : report.changed().isEmpty() ? ExitCode.PROCEED : ExitCode.STOP).code();
    }

    private static String text(DiffReport report) {
        if (!report.problems().isEmpty()) {
            return ProblemText.of("", report.problems()) + "Nothing was compared, since a pack cannot be used.\n";
        }
        Sheet sheet = new Sheet(Arguments.USUAL_WIDTH);
        report.changed().forEach(dossier -> add(dossier, sheet));
        report.unread().forEach(it -> sheet.hang(0, "", 4, "not judged: " + it));
        sheet.text(report.before().id() + " " + report.before().version() + " → " + report.after().version() + ": of "
                + ProblemText.number(report.dossiers(), "dossier") + " " + report.changed().size()
                + (report.changed().size() == 1 ? " is" : " are") + " judged otherwise, " + report.stricter()
                + " more strictly and " + report.looser() + " more mildly in something.");
        if (report.stricter() > 0) {
            sheet.text("WARNING: the new edition is stricter. What was allowed yesterday may be stopped tomorrow; look at the"
                    + " lines marked with ▲ before anybody is judged by it.");
        }
        return sheet.toString();
    }

    private static void add(DossierChange dossier, Sheet sheet) {
        sheet.line(Wrap.clean(dossier.name()) + " (" + dossier.hook().id() + ", " + dossier.asOf() + ")");
        for (Change change : dossier.changes()) {
            sheet.hang(2, mark(change.direction()), 5, (change.ruleId().isEmpty() ? "" : change.ruleId() + " ")
                    + change.what() + (change.pointer().isEmpty() ? "" : " at " + change.pointer()) + ": "
                    + shown(change.before()) + " → " + shown(change.after()));
        }
        sheet.blank();
    }

    private static String mark(Direction direction) {
        return direction == Direction.STRICTER ? "▲" : direction == Direction.LOOSER ? "▼" : "•";
    }

    private static String shown(String said) {
        return said.isEmpty() ? "nothing" : said;
    }
}
