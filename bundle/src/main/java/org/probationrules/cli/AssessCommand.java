package org.probationrules.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
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

    @Option(names = "--draft", description = "The dossier is unfinished: what is missing is a thing to do.")
    private boolean draft;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, to be read (the default), or json. Several files make a JSON array in their order,"
                    + " with null for a file that could not be read.")
    private String format = "text";

    @Option(names = "--lang", paramLabel = "LANG", description = "en (the default) or cy.")
    private String language = "en";

    @Option(names = "--width", paramLabel = "COLUMNS", description = "The width of the text, 100 by default.")
    private String width = "" + Arguments.USUAL_WIDTH;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Dossiers in JSON; - is standard input.")
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
        AnswerWriter writer = writer(locale);
        List<DossierFile> dossiers = dossiers();

        ExitCode gravest = ExitCode.PROCEED;
        for (DossierFile dossier : dossiers) {
            gravest = gravest.orGraver(assess(dossier, moment, day, locale, writer));
        }
        writer.end();
        return gravest.code();
    }

    private AnswerWriter writer(Locale locale) {
        int columns = Arguments.width(width);
        return Arguments.format(format).equals("json")
                ? new AnswerWriter.Json(session, files.size())
                : new AnswerWriter.Text(session, files.size(), Words.in(locale.getLanguage()), columns);
    }

    private List<DossierFile> dossiers() {
        List<DossierFile> dossiers = files.stream().map(DossierFile::new).toList();
        if (dossiers.isEmpty()) {
            throw new UsageException("No file is named. Name one or more, or - for standard input.");
        }
        if (dossiers.stream().filter(DossierFile::isStandardInput).count() > 1) {
            throw new UsageException("Standard input (-) is named twice. It can be read once.");
        }
        return dossiers;
    }

    private ExitCode assess(DossierFile dossier, Hook moment, LocalDate day, Locale locale, AnswerWriter writer) {
        byte[] json;
        try {
            json = dossier.read(session.in());
        } catch (UsageException e) {
            writer.unread();
            return session.problems().file(e);
        }
        AssessmentRequest request = AssessmentRequest.of(moment, day, json)
                .withLocale(locale)
                .withStage(draft ? AssessmentRequest.Stage.DRAFT : AssessmentRequest.Stage.FINAL);
        Assessment assessment = session.plugin().assess(request);
        writer.answered(dossier, assessment);
        return ExitCode.of(assessment);
    }
}
