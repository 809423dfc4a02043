package org.probationrules.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.Conversion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the dossiers that notices make: {@code convert --from ocds FILE…}. */
@Command(
        name = "convert",
        customSynopsis = "java -jar probation-rules-standalone.jar convert --from ocds FILE...",
        description = "Makes dossiers from published notices and prints them as JSON.",
        sortOptions = false,
        footerHeading = "%nOne dossier is printed as it is, several as an array, one for each procurement. What could not be%n"
                + "used of the notices, and what was taken for what, is said on standard error.%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {" 0:every file could be used", " 2:the command is wrong, or a file could not be read or understood"})
final class ConvertCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--from", paramLabel = "WHAT", description = "What the files hold; ocds is all there is.")
    private @Nullable String from;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Notices in the Open Contracting Data Standard, read together; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (from == null) {
            throw new UsageException("--from is missing: it says what the files hold. Give --from ocds.");
        }
        Arguments.convertibleFrom(from);
        NoticeFiles notices = NoticeFiles.read(DossierFile.named(files), session);
        List<Conversion> made =
                notices.conversions().stream().filter(conversion -> !conversion.isRefused()).toList();
        for (Conversion conversion : made) {
            conversion.notes().forEach(note -> session.problems().say(notices.where(note) + ": " + note.message()));
        }
        session.out().writeBytes(document(made));
        return notices.worst().code();
    }

    private static byte[] document(List<Conversion> made) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        boolean array = made.size() > 1;
        for (int i = 0; i < made.size(); i++) {
            document.writeBytes((array ? i == 0 ? "[\n" : ",\n" : "").getBytes(StandardCharsets.UTF_8));
            document.writeBytes(made.get(i).dossier());
        }
        document.writeBytes((array ? "\n]\n" : made.isEmpty() ? "" : "\n").getBytes(StandardCharsets.UTF_8));
        return document.toByteArray();
    }
}
