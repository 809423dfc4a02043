package org.probationrules.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Conversion;
import org.probationrules.spi.Hook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses files: {@code assess --hook HOOK --as-of DATE FILE…}. */
@Command(
        name = "assess",
        customSynopsis = "java -jar probation-rules-standalone.jar assess --hook HOOK --as-of DATE [OPTIONS] FILE...",
        description = "Checks dossiers: what is wrong, what is missing, and whether to go on.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes, of several files the gravest (2, 3, 1, 0):%n",
        exitCodeList = {
            " 0:go on, with or without warnings",
            " 1:stop: an error is to be put right first",
            " 2:the command is wrong, or a file could not be read or understood",
            " 3:it could not be decided, or the program broke"
        },
        footerHeading = "%nHooks, the moments that can be asked about:%n")
final class AssessCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--hook", paramLabel = "HOOK", description = "The moment that is asked about; listed below.")
    private @Nullable String hook;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day as of which the rules are applied, as year-month-day: 2025-09-26.")
    private @Nullable String asOf;

    @Option(
            names = "--from",
            paramLabel = "WHAT",
            description = "What the files hold: dossier (the default), or ocds: published notices, read together and"
                    + " assessed one procurement at a time.")
    private String from = "dossier";

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            description = "A pack, or a folder of packs, that takes the place of the shipped ones.")
    private @Nullable String packs;

    @Option(names = "--draft", description = "The dossier is unfinished: what is missing is a thing to do.")
    private boolean draft;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, to be read (the default), or json. Several files or procurements make a JSON array in"
                    + " their order, with null for a file that could not be read.")
    private String format = "text";

    @Option(names = "--lang", paramLabel = "LANG", description = "en (the default) or cy.")
    private String language = "en";

    @Option(names = "--width", paramLabel = "COLUMNS", description = "The width of the text, 100 by default.")
    private String width = "" + Arguments.USUAL_WIDTH;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Dossiers or notices in JSON; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    AssessCommand(Session session) {
        this.session = session;
    }

    /** Lists the hooks below the help, with what each of them means. */
    static void listHooks(CommandLine assess) {
        Words words = Words.english();
        String[] lines = Arrays.stream(Hook.values())
                .map(hook -> "  " + Wrap.pad(hook.id(), 21) + words.say("hook." + hook.id()))
                .toArray(String[]::new);
        assess.getCommandSpec().usageMessage().footer(lines);
    }

    @Override
    public Integer call() {
        Hook moment = Arguments.hook(hook);
        LocalDate day = Arguments.asOf(asOf);
        Locale locale = Arguments.language(language);
        boolean notices = Arguments.from(from).equals("ocds");
        int columns = Arguments.width(width);
        boolean json = Arguments.format(format).equals("json");
        List<DossierFile> named = DossierFile.named(files);
        Function<Integer, AnswerWriter> writer = answers -> json
                ? new AnswerWriter.Json(session, answers)
                : new AnswerWriter.Text(session, answers, Words.in(locale.getLanguage()), columns);
        Function<AssessmentRequest, Assessment> judge =
                packs == null ? request -> session.plugin().assess(request) : session.bench().judgeBy(Arguments.path(packs));
        Function<byte[], Assessment> assess = dossier -> judge.apply(AssessmentRequest.of(moment, day, dossier)
                .withLocale(locale)
                .withStage(draft ? AssessmentRequest.Stage.DRAFT : AssessmentRequest.Stage.FINAL));
        return (notices ? notices(named, assess, writer) : dossiers(named, assess, writer)).code();
    }

    private ExitCode dossiers(
            List<DossierFile> named, Function<byte[], Assessment> assess, Function<Integer, AnswerWriter> writers) {
        AnswerWriter writer = writers.apply(named.size());
        ExitCode gravest = ExitCode.PROCEED;
        for (DossierFile file : named) {
            try {
                Assessment assessment = assess.apply(file.read(session.in()));
                writer.answered(file, assessment);
                gravest = gravest.orGraver(ExitCode.of(assessment));
            } catch (UsageException e) {
                writer.unread();
                gravest = gravest.orGraver(session.problems().file(e));
            }
        }
        writer.end();
        return gravest;
    }

    private ExitCode notices(
            List<DossierFile> named, Function<byte[], Assessment> assess, Function<Integer, AnswerWriter> writers) {
        NoticeFiles notices = NoticeFiles.read(named, session);
        AnswerWriter writer = writers.apply(notices.conversions().size() + notices.unread());
        ExitCode gravest = notices.worst();
        for (Conversion conversion : notices.conversions()) {
            if (conversion.isRefused()) {
                writer.unread();
            } else {
                Assessment assessment = assess.apply(conversion.dossier());
                writer.answered(conversion.ocid(), notices.withNotes(assessment, conversion));
                gravest = gravest.orGraver(ExitCode.of(assessment));
            }
        }
        for (int i = 0; i < notices.unread(); i++) {
            writer.unread();
        }
        writer.end();
        return gravest;
    }
}
