package org.probationrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.Conversion;
import org.probationrules.spi.Finding;

/**
 * Files of published notices, converted together.
 *
 * @param conversions what came of those that could be read
 * @param files the files that could be read, in the order in which the notes number them
 * @param unread how many could not be read at all
 * @param worst {@link ExitCode#BAD_INPUT} if a file could not be read or was refused; that has been said already
 */
record NoticeFiles(List<Conversion> conversions, List<DossierFile> files, int unread, ExitCode worst) {

    /** Reads and converts files; says on standard error which of them could not be used, and why. */
    static NoticeFiles read(List<DossierFile> named, Session session) {
        List<DossierFile> files = new ArrayList<>();
        List<byte[]> documents = new ArrayList<>();
        ExitCode worst = ExitCode.PROCEED;
        for (DossierFile file : named) {
            try {
                documents.add(file.read(session.in()));
                files.add(file);
            } catch (UsageException e) {
                worst = session.problems().file(e);
            }
        }
        List<Conversion> conversions = session.plugin().fromOcds(documents);
        boolean refused = conversions.stream().anyMatch(Conversion::isRefused);
        NoticeFiles notices = new NoticeFiles(
                conversions, files, named.size() - files.size(), refused ? ExitCode.BAD_INPUT : worst);
        conversions.stream()
                .filter(Conversion::isRefused)
                .flatMap(conversion -> conversion.notes().stream())
                .forEach(note -> session.problems().say(notices.where(note) + ": " + note.message()));
        return notices;
    }

    /** The file that a note is about, with line and column where they are known. */
    String where(Finding note) {
        String place = note.position().map(at -> ", line " + at.line() + ", column " + at.column()).orElse("");
        return name(note) + place;
    }

    private String name(Finding note) {
        return note.arguments().get("document") instanceof Number number
                        && number.intValue() >= 1 && number.intValue() <= files.size()
                ? files.get(number.intValue() - 1).subject()
                : "The files";
    }

    /** The assessment of a dossier with the notes on how it was made; of several files each note names its own. */
    Assessment withNotes(Assessment it, Conversion conversion) {
        List<Finding> findings = Stream.concat(
                        it.findings().stream(),
                        conversion.notes().stream().map(note -> files.size() > 1 ? named(note) : note))
                .toList();
        return new Assessment(it.id(), it.hook(), it.asOf(), it.language(), it.stage(), it.completion(),
                it.recommendation(), it.circumstances(), findings, it.rules(), it.counts(), it.packs(),
                it.assumptions(), it.timetable());
    }

    private Finding named(Finding it) {
        String message = name(it) + ": " + it.message();
        return new Finding(it.ruleId(), it.pack(), it.outcome(), it.severity(), it.ruleSeverity(),
                it.severityOverridden(), it.basis(), it.source(), message, it.remedy(), it.language(), message,
                it.remedyEnglish(), it.pointer(), it.position(), it.arguments(), it.missing(), it.facts(),
                it.assumptions());
    }
}
