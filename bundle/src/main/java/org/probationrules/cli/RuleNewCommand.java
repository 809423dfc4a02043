package org.probationrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.probationrules.spi.bench.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Starts a rule: {@code rule new DIR ID SLUG}. */
@Command(
        name = "new",
        customSynopsis = "java -jar probation-rules-standalone.jar rule new [--format FORMAT] DIR ID SLUG",
        description = {
            "Starts a rule.",
            "In the pack in the folder DIR it makes a folder ID-SLUG with a rule and cases that work, and texts in which you"
                    + " write what your rule is about. Nothing is overwritten."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:the rule was started", " 2:the command is wrong, the folder is not a pack, or the id is taken"},
        footerHeading = "%nFor example:%n",
        footer = "  java -jar probation-rules-standalone.jar rule new my-packs/timetable TT-418 notice-names-the-buyer")
final class RuleNewCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(paramLabel = "DIR ID SLUG", arity = "0..*", hideParamSyntax = true,
            description = "The folder of the pack; the new id, such as TT-418; and a few words for the name of the folder,"
                    + " in small letters and joined by hyphens.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RuleNewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = options.isJson();
        Arguments.these(words, "the folder of a pack", "an id", "a few words for the name");
        Path folder = Arguments.path(words.get(0));
        Written written = session.bench().newRule(folder, words.get(1), words.get(2));
        if (json) {
            session.out().writeBytes(session.bench().toJson(written));
        } else {
            session.out().print(next(folder, words.get(1), written));
        }
        return ExitCode.PROCEED.code();
    }

    private static Sheet next(Path folder, String id, Written written) {
        String command = "      java -jar probation-rules-standalone.jar pack ";
        String named = folder.toString().contains(" ") ? '"' + folder.toString() + '"' : folder.toString();
        Sheet sheet = new Sheet(Arguments.USUAL_WIDTH).line("The rule is started:");
        written.files().forEach(file -> sheet.line("  " + Wrap.clean(folder.resolve(file).toString())));
        return sheet.blank()
                .line("Next:")
                .hang(2, "1.", 6, "Write what the rule is about in place of every text that begins with 'To write:'.")
                .hang(2, "2.", 6, "See what is left to write, or wrong:")
                .line(command + "check " + named)
                .hang(2, "3.", 6, "See that its cases are met:")
                .line(command + "test " + named + " --rule " + id)
                .hang(2, "4.", 6, "Add " + id + ".title, " + id + ".message, " + id + ".remedy and " + id
                        + ".reviewed=false to messages_cy.properties, once the English is settled.");
    }
}
