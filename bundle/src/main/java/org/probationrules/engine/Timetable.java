package org.probationrules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.probationrules.facts.Award;
import org.probationrules.facts.Contract;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Facts;
import org.probationrules.facts.Milestone;
import org.probationrules.facts.Notice;
import org.probationrules.facts.Plan;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Wave;
import org.probationrules.spi.Assessment.DatedEntry;

/** Lists the dated entries of a dossier in order of time. */
final class Timetable {

    private Timetable() {}

    static List<DatedEntry> of(Dossier dossier) {
        List<DatedEntry> entries = new ArrayList<>();
        for (Fact fact : Facts.of(dossier)) {
            String subject = subject(fact);
            if (!subject.isEmpty()) {
                Facts.valuesOf(fact).forEach((field, value) -> {
                    if (value instanceof EventDate date && date.isStated()) {
                        entries.add(new DatedEntry(
                                date.pointer(),
                                label(fact, subject, field),
                                date.earliest().orElseThrow(),
                                date.latest().orElseThrow()));
                    }
                });
            }
        }
        entries.sort(Comparator.comparing(DatedEntry::from)
                .thenComparing(DatedEntry::to)
                .thenComparing(DatedEntry::pointer, Pointers.ORDER));
        return entries;
    }

    private static String subject(Fact fact) {
        if (fact instanceof Milestone milestone) {
            return words(milestone.kind().replace('-', ' '), part("wave", milestone.wave()), part("lot", milestone.lot()));
        }
        if (fact instanceof Notice notice) {
            return notice.code();
        }
        if (fact instanceof Stage stage) {
            return words(stage.kind(), part("wave", stage.wave()), part("lot", stage.lot()));
        }
        if (fact instanceof Wave wave) {
            return "wave " + wave.number();
        }
        if (fact instanceof Award award) {
            return words("award", part("lot", award.lot()));
        }
        if (fact instanceof Contract contract) {
            return words("contract", part("lot", contract.lot()));
        }
        return fact instanceof Plan ? "plan" : "";
    }

    private static String label(Fact fact, String subject, String field) {
        return fact instanceof Milestone
                ? subject
                : subject + " " + field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + " " + value;
    }

    private static String words(String... parts) {
        return String.join(" ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
