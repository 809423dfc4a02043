package org.probationrules.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.spi.Assessment.DatedEntry;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.Severity;

/** Which findings are about which entry of a timetable. */
final class TimetableMarks {

    /** The gravest that is said of an entry, gravest first. */
    enum Mark {
        ERROR('!'),
        WARNING('*'),
        OPEN('?'),
        NONE(' ');

        private final char sign;

        Mark(char sign) {
            this.sign = sign;
        }

        char sign() {
            return sign;
        }

        private static Mark of(Finding finding) {
            if (finding.outcome() == Outcome.POSSIBLE || finding.outcome() == Outcome.UNDETERMINED) {
                return OPEN;
            }
            if (finding.severity() == Severity.INFO) {
                return NONE;
            }
            return finding.severity() == Severity.ERROR ? ERROR : WARNING;
        }
    }

    private final Map<String, List<Finding>> byEntry = new HashMap<>();

    TimetableMarks(List<DatedEntry> entries, List<Finding> findings) {
        List<String> pointers = entries.stream().map(DatedEntry::pointer).distinct().toList();
        for (Finding finding : findings) {
            if (Mark.of(finding) != Mark.NONE) {
                about(finding, pointers)
                        .forEach(pointer -> byEntry.computeIfAbsent(pointer, key -> new ArrayList<>()).add(finding));
            }
        }
    }

    /** The mark of an entry. */
    Mark mark(DatedEntry entry) {
        return findings(entry).stream().map(Mark::of).min(Comparator.naturalOrder()).orElse(Mark.NONE);
    }

    /** The ids of the rules behind the mark, gravest first. */
    List<String> ruleIds(DatedEntry entry) {
        return findings(entry).stream()
                .sorted(Comparator.comparing((Finding finding) -> Mark.of(finding)).thenComparing(Finding::ruleId))
                .map(Finding::ruleId)
                .distinct()
                .toList();
    }

    private List<Finding> findings(DatedEntry entry) {
        return byEntry.getOrDefault(entry.pointer(), List.of());
    }

    /**
     * The entries that a finding is about: the one at its place, else the one around its place, else those inside its
     * place. Inside a whole branch of the dossier nearly everything stands, so there it is only what the rule looked
     * at; inside one thing of a list, such as a notice, it is all.
     */
    private static List<String> about(Finding finding, List<String> entries) {
        String place = finding.pointer();
        if (place.isEmpty()) {
            return List.of();
        }
        if (entries.contains(place)) {
            return List.of(place);
        }
        List<String> around = entries.stream()
                .filter(entry -> place.startsWith(entry + "/"))
                .max(Comparator.comparingInt(String::length))
                .stream()
                .toList();
        if (!around.isEmpty()) {
            return around;
        }
        List<String> inside = entries.stream().filter(entry -> entry.startsWith(place + "/")).toList();
        List<String> lookedAt = inside.stream().filter(finding.facts()::contains).toList();
        boolean oneOfAList = place.matches(".*/\\d+");
        return lookedAt.isEmpty() && oneOfAList ? inside : lookedAt;
    }
}
