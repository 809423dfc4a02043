package org.probationrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.probationrules.spi.bench.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the pages of the rules of a pack: {@code docs DIR OUT}. */
@Command(
        name = "docs",
        customSynopsis = "java -jar probation-rules-standalone.jar docs [--format FORMAT] DIR OUT",
        description = {
            "Writes a page on every rule of a pack.",
            "A page has the texts, parameters and examples of a rule; lists lead to the pages. Pages that were written so"
                    + " before are replaced."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:the pages were written",
            " 2:the command is wrong, the pack cannot be read, or a file in OUT is of somebody's own"
        },
        footerHeading = "%nFor example:%n",
        footer = "  java -jar probation-rules-standalone.jar docs my-packs/timetable my-pages")
final class DocsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(paramLabel = "DIR OUT", arity = "0..*", hideParamSyntax = true,
            description = "The folder of the pack; and the folder for the pages.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    DocsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = options.isJson();
        Arguments.these(words, "the folder of a pack", "the folder for the pages");
        Written written = session.bench().writeDocs(Arguments.path(words.get(0)), Arguments.path(words.get(1)));
        if (json) {
            session.out().writeBytes(session.bench().toJson(written));
        } else {
            session.out().println(written.files().size() + " pages are in " + Wrap.clean(written.folder())
                    + "; the first is README.md.");
        }
        return ExitCode.PROCEED.code();
    }
}
