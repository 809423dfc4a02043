package org.probationrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.bench.SignatureReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether a key has signed a pack: {@code pack verify DIR --key FILE}. */
@Command(
        name = "verify",
        customSynopsis =
                "java -jar probation-rules-standalone.jar pack verify [--format FORMAT] --key PUBLIC-KEY-FILE DIR",
        description = "Says whether a pack is as it was when a key signed it, as a platform that trusts the key would see it.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:the key has signed the pack as it is",
            " 1:it has not, or the pack was changed since",
            " 2:the command is wrong, the folder is not a pack, or the key cannot be used"
        },
        footerHeading = "%nFor example, with the public key of the pair:%n",
        footer = {
            "  openssl pkey -in private-key.pem -pubout -out public-key.pem",
            "  java -jar probation-rules-standalone.jar pack verify my-packs/timetable --key public-key.pem"
        })
final class PackVerifyCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--key",
            paramLabel = "PUBLIC-KEY-FILE",
            description = "The file with the public key: Ed25519, X.509 SubjectPublicKeyInfo, PEM or the Base64 in it.")
    private @Nullable String key;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "The folder of a pack, with a pack.yaml.")
    private List<String> folders = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PackVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = options.isJson();
        Path folder = Arguments.folder(folders);
        Path publicKey = Arguments.key(key, "public");
        SignatureReport report = session.bench().verify(folder, publicKey);
        if (json) {
            session.out().writeBytes(session.bench().toJson(report));
        } else {
            session.out().print(report.isSigned()
                    ? Wrap.clean(report.folder()) + ": signed with this key, and unchanged since.\n"
                    : ProblemText.of(report.folder(), report.problems()));
        }
        return (report.isSigned() ? ExitCode.PROCEED : ExitCode.STOP).code();
    }
}
