package org.probationrules.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;

/** Writes an assessment for people: the verdict, the findings, the timetable and what stands behind them. */
final class TextReport {

    private final Words words;
    private final int width;
    private final DateText dates;

    TextReport(Words words, int width) {
        this.words = words;
        this.width = width;
        this.dates = new DateText(words);
    }

    /** The report on one file. */
    String render(String file, Assessment assessment) {
        Sheet sheet = new Sheet(width);
        headLine(sheet, "file", file);
        body(sheet, assessment);
        return sheet.toString();
    }

    /** The report on one of several files. */
    String render(String file, int number, int of, Assessment assessment) {
        return titled(words.say("head.of", number, of, file), assessment);
    }

    /** The report on one procurement that was read from notices. */
    String renderProcurement(String ocid, Assessment assessment) {
        return titled(words.say("head.ocid", ocid), assessment);
    }

    /** The report on one of several procurements that were read from notices. */
    String renderProcurement(String ocid, int number, int of, Assessment assessment) {
        return titled(words.say("head.ofOcid", number, of, ocid), assessment);
    }

    private String titled(String title, Assessment assessment) {
        Sheet sheet = new Sheet(width);
        sheet.underlined(title, '═').blank();
        body(sheet, assessment);
        return sheet.toString();
    }

    private void body(Sheet sheet, Assessment assessment) {
        FindingGroups groups = FindingGroups.of(assessment.findings());
        head(sheet, assessment, new Verdict(words, assessment, groups));
        findings(sheet, assessment, groups);
        new TimetableDrawing(words, sheet).draw(assessment);
        foot(sheet, assessment);
    }

    private void head(Sheet sheet, Assessment assessment, Verdict verdict) {
        String hook = assessment.hook().id();
        headLine(sheet, "hook", hook + ": " + words.say("hook." + hook));
        String day = dates.day(assessment.asOf());
        boolean draft = assessment.stage() == AssessmentRequest.Stage.DRAFT;
        headLine(sheet, "asOf", draft ? words.say("head.draft", day) : day);
        headLine(sheet, "packs", packs(assessment));
        sheet.blank();
        headLine(sheet, "advice", verdict.advice());
        headLine(sheet, "check", verdict.check());
        circumstances(sheet, assessment);
    }

    /** What was taken as given before any rule ran, so that a reader sees why a rule did or did not concern the case. */
    private void circumstances(Sheet sheet, Assessment assessment) {
        List<Assessment.Circumstance> told = assessment.circumstances().stream()
                .filter(circumstance -> !circumstance.value().isEmpty())
                .toList();
        if (!told.isEmpty()) {
            sheet.heading(words.say("head.taken"));
            int column = 2 + told.stream().mapToInt(it -> words(it.name()).length()).max().orElse(0);
            told.forEach(it -> sheet.hang(2, words(it.name()), 2 + column, it.value() + ": " + it.because()));
        }
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private void headLine(Sheet sheet, String label, String text) {
        int column = 2 + List.of("file", "hook", "asOf", "packs", "advice", "check").stream()
                .mapToInt(each -> Wrap.width(words.say("head." + each)))
                .max()
                .orElse(0);
        sheet.hang(0, words.say("head." + label), column, text);
    }

    private String packs(Assessment assessment) {
        return assessment.packs().isEmpty()
                ? words.say("head.packs.none")
                : assessment.packs().stream()
                        .map(pack -> pack.id() + " " + pack.version())
                        .collect(Collectors.joining(", "));
    }

    private void findings(Sheet sheet, Assessment assessment, FindingGroups groups) {
        FindingText text =
                new FindingText(words, sheet, assessment.findings().stream().map(Finding::ruleId));
        group(sheet, text, "group.errors", groups.errors());
        group(sheet, text, "group.warnings", groups.warnings());
        group(sheet, text, "group.possible", groups.possible());
        if (!groups.missing().isEmpty()) {
            boolean draft = assessment.stage() == AssessmentRequest.Stage.DRAFT;
            sheet.heading(words.say(draft ? "group.todo" : "group.missing", groups.missingFacts()));
            missing(sheet, text, groups.missing());
        }
        group(sheet, text, "group.information", groups.information());
    }

    private void group(Sheet sheet, FindingText text, String heading, List<FindingGroups.Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sheet.heading(words.say(heading, FindingGroups.count(entries)));
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                sheet.blank();
            }
            text.write(entries.get(i));
        }
    }

    private void missing(Sheet sheet, FindingText text, List<FindingGroups.Gap> gaps) {
        Set<FindingGroups.Saying> written = new HashSet<>();
        for (int i = 0; i < gaps.size(); i++) {
            if (i > 0) {
                sheet.blank();
            }
            FindingGroups.Gap gap = gaps.get(i);
            sheet.text(gap.pointers().isEmpty()
                    ? words.say("missing.unnamed")
                    : String.join(", ", Pointers.shorten(gap.pointers())));
            for (FindingGroups.Entry entry : gap.waiting()) {
                if (written.add(entry.saying())) {
                    text.writeWaiting(entry, gap.pointers());
                } else {
                    text.writeAbove(entry);
                }
            }
        }
    }

    private void foot(Sheet sheet, Assessment assessment) {
        Assessment.Counts counts = assessment.counts();
        sheet.blank()
                .text(words.say("foot.rules", counts.evaluated(), counts.undetermined(), counts.notApplicable()))
                .text(words.say("foot.id", assessment.id()));
    }
}
