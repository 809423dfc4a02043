package org.probationrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.bench.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a pack: {@code pack sign DIR --key FILE}. */
@Command(
        name = "sign",
        customSynopsis =
                "java -jar probation-rules-standalone.jar pack sign [--format FORMAT] --key PRIVATE-KEY-FILE DIR",
        description = {
            "Signs a pack, so that a platform which trusts the key takes it.",
            "Writes DIR/signature.ed25519, over an older one: the Base64 of the Ed25519 signature of the digest that"
                    + " 'pack digest' prints. Sign what you have read: the pack is not checked here. Whatever is changed"
                    + " afterwards, however small, needs another signature."
        },
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:the pack is signed",
            " 2:the command is wrong, the folder is not a pack, or the key cannot be used"
        },
        footerHeading = "%nFor example, with a pair of keys made first:%n",
        footer = {
            "  openssl genpkey -algorithm ed25519 -out private-key.pem",
            "  openssl pkey -in private-key.pem -pubout -out public-key.pem",
            "  java -jar probation-rules-standalone.jar pack sign my-packs/timetable --key private-key.pem",
            "The private key stays with you, outside the pack. The public key goes to whoever administers the platform."
        })
final class PackSignCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--key",
            paramLabel = "PRIVATE-KEY-FILE",
            description = "The file with your private key: Ed25519, PKCS #8, PEM, without a password.")
    private @Nullable String key;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "The folder of a pack, with a pack.yaml.")
    private List<String> folders = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PackSignCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean json = options.isJson();
        Path folder = Arguments.folder(folders);
        Path privateKey = Arguments.key(key, "private");
        Written written = session.bench().sign(folder, privateKey);
        if (json) {
            session.out().writeBytes(session.bench().toJson(written));
        } else {
            written.files().forEach(file -> session.out().println(
                    "The pack is signed: " + Wrap.clean(folder.resolve(file).toString())));
        }
        return ExitCode.PROCEED.code();
    }
}
