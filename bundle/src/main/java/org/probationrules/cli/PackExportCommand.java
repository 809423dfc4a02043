package org.probationrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.probationrules.spi.bench.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a shipped pack to where it can be changed: {@code pack export PACK DIR}. */
@Command(
        name = "export",
        customSynopsis = "java -jar probation-rules-standalone.jar pack export [--bare] [--format FORMAT] PACK DIR",
        description = {
            "Copies a shipped pack to where you can change it.",
            "The copy goes to the folder DIR/PACK, byte for byte, and beside it go the files by which an editor helps:"
                    + " schemas for the YAML files, snippets, settings. Nothing is overwritten."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:the pack was copied",
            " 2:the command is wrong, there is no such pack, or the folder is there already"
        },
        footerHeading = "%nFor example, to my-packs/timetable:%n",
        footer = "  java -jar probation-rules-standalone.jar pack export timetable my-packs")
final class PackExportCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--bare", description = "Only the pack, without the files for an editor.")
    private boolean bare;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(paramLabel = "PACK DIR", arity = "0..*", hideParamSyntax = true,
            description = "The id of a shipped pack, as 'packs' lists it; and the folder in which its copy goes.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PackExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = options.isJson();
        Arguments.these(words, "the id of a pack", "the folder for its copy");
        Path into = Arguments.path(words.get(1));
        Written written = session.bench().export(words.get(0), into, !bare);
        if (json) {
            session.out().writeBytes(session.bench().toJson(written));
        } else {
            session.out().print(new Sheet(Arguments.USUAL_WIDTH)
                    .line("The pack is in " + Wrap.clean(into.resolve(words.get(0)).toString()) + ".")
                    .text(bare ? "" : "Open the folder '" + into + "' in an editor that knows YAML schemas (Visual Studio Code"
                            + " with the YAML extension), and it helps with what you write."));
        }
        return ExitCode.PROCEED.code();
    }
}
