package org.probationrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.probationrules.spi.PackReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the digest of a pack: {@code pack digest DIR}. */
@Command(
        name = "digest",
        customSynopsis = "java -jar probation-rules-standalone.jar pack digest [--format FORMAT] DIR",
        description = "Prints the SHA-256 of a pack's files, by which 'packs' and every assessment name the pack.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:the digest was printed", " 2:the command is wrong, or the folder is not a pack"},
        footerHeading = "%nFor example:%n",
        footer = "  java -jar probation-rules-standalone.jar pack digest my-packs/timetable")
final class PackDigestCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "The folder of a pack, with a pack.yaml.")
    private List<String> folders = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PackDigestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = options.isJson();
        PackReference reference = session.bench().reference(Arguments.folder(folders));
        if (json) {
            session.out().writeBytes(session.bench().toJson(reference));
        } else {
            session.out().println(reference.sha256());
        }
        return ExitCode.PROCEED.code();
    }
}
