package org.probationrules.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.probationrules.spi.Finding;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.Severity;

/** Writes a finding: the rule's id and what it found, and below it where, why and what would be right. */
final class FindingText {

    private static final int INDENT = 2;
    private static final int LONGEST_ID = 20;

    private final Words words;
    private final Sheet sheet;
    private final int messageColumn;
    private final int detailColumn;

    /**
     * @param ruleIds the ids of all findings that are to be written, so that they stand in one column
     */
    FindingText(Words words, Sheet sheet, Stream<String> ruleIds) {
        this.words = words;
        this.sheet = sheet;
        int longestId = ruleIds.mapToInt(Wrap::width).max().orElse(0);
        int longestLabel = Stream.of("where", "source", "remedy", "assumptions", "severity")
                .mapToInt(label -> Wrap.width(words.say("finding." + label)))
                .max()
                .orElse(0);
        this.messageColumn = INDENT + Math.min(longestId, LONGEST_ID) + 2;
        this.detailColumn = messageColumn + longestLabel + 2;
    }

    /** Writes a finding with all its places. */
    void write(FindingGroups.Entry entry) {
        write(entry, entry.findings().stream().map(this::place).distinct().toList());
    }

    /** Writes a finding that waits for facts; its place is left out where the facts are in it and say more. */
    void writeWaiting(FindingGroups.Entry entry, List<String> facts) {
        write(entry, entry.findings().stream()
                .filter(finding -> !finding.pointer().isEmpty())
                .filter(finding -> facts.stream().noneMatch(fact -> (fact + "/").startsWith(finding.pointer() + "/")))
                .map(this::place)
                .distinct()
                .toList());
    }

    /** Names a finding that was written before. */
    void writeAbove(FindingGroups.Entry entry) {
        sheet.hang(INDENT, entry.finding().ruleId(), messageColumn, words.say("missing.above"));
    }

    private void write(FindingGroups.Entry entry, List<String> places) {
        Finding finding = entry.finding();
        sheet.hang(INDENT, finding.ruleId(), messageColumn, finding.message() + translation(finding));
        detail("where", String.join(", ", Pointers.shorten(places)));
        detail("source", source(finding));
        detail("remedy", finding.remedy());
        detail("assumptions", String.join(", ", finding.assumptions()));
        detail("severity", severity(finding));
    }

    private void detail(String label, String text) {
        if (!text.isBlank()) {
            sheet.hang(messageColumn, words.say("finding." + label), detailColumn, text);
        }
    }

    private String translation(Finding finding) {
        boolean asked = language(finding.language()).equals(language(words.language()));
        return asked ? "" : " " + words.say("finding.translation");
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    private String place(Finding finding) {
        String pointer = finding.pointer();
        if (finding.position().isEmpty()) {
            return pointer.isEmpty() ? words.say("finding.where.document") : pointer;
        }
        String text = words.say(
                "finding.where.text", finding.position().get().line(), finding.position().get().column());
        return pointer.isEmpty() ? text : text + " (" + pointer + ")";
    }

    private String source(Finding finding) {
        if (finding.basis().isBlank() || finding.source().isBlank()) {
            return finding.source() + finding.basis();
        }
        return finding.source() + " (" + finding.basis() + ")";
    }

    /** What the heading of the group does not say: how grave an open finding would be, and who set it. */
    private String severity(Finding finding) {
        boolean open = finding.outcome() == Outcome.POSSIBLE || finding.outcome() == Outcome.UNDETERMINED;
        String severity = name(open ? finding.ruleSeverity() : finding.severity());
        String text = open ? words.say("finding.severity.ifSo", severity) : severity;
        if (finding.severityOverridden()) {
            return words.say("finding.severity.overridden", text);
        }
        return open ? text : "";
    }

    private String name(Severity severity) {
        return words.say("severity." + severity.name().toLowerCase(Locale.ROOT));
    }
}
