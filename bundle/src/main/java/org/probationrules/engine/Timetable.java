package org.probationrules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.probationrules.facts.Award;
import org.probationrules.facts.Contract;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Facts;
import org.probationrules.facts.Milestone;
import org.probationrules.facts.Notice;
import org.probationrules.facts.Phrase;
import org.probationrules.facts.Plan;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Wave;
import org.probationrules.spi.Assessment.DatedEntry;

/** Lists the dated entries of a dossier in order of time, each with a label in the language of the request. */
final class Timetable {

    /** The words of labels are the plugin's own. */
    private static final Function<String, Optional<String>> NO_PACK = code -> Optional.empty();

    private static final Set<String> AS_WRITTEN = Set.of("notice", "number");

    private Timetable() {}

    static List<DatedEntry> of(Dossier dossier, Words words) {
        List<DatedEntry> entries = new ArrayList<>();
        for (Fact fact : Facts.of(dossier)) {
            Phrase subject = subject(fact);
            if (!subject.isEmpty()) {
                Facts.valuesOf(fact).forEach((field, value) -> {
                    if (value instanceof EventDate date && date.isStated()) {
                        entries.add(new DatedEntry(
                                date.pointer(),
                                words.fill("{label}", Map.of("label", label(fact, subject, field)), NO_PACK, AS_WRITTEN),
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

    private static Phrase subject(Fact fact) {
        if (fact instanceof Milestone milestone) {
            // An entry may be called by any words; in English hyphens are left out of all of them.
            String kind = milestone.kind().replace('-', ' ');
            return ofPart(ofPart(named("kind", kind), "wave", milestone.wave()), "lot", milestone.lot());
        }
        if (fact instanceof Notice notice) {
            return named("notice", notice.code());
        }
        if (fact instanceof Stage stage) {
            return ofPart(ofPart(named("kind", stage.kind()), "wave", stage.wave()), "lot", stage.lot());
        }
        if (fact instanceof Wave wave) {
            return ofPart(Phrase.NONE, "wave", Long.toString(wave.number()));
        }
        if (fact instanceof Award award) {
            return ofPart(Phrase.of("award", "award"), "lot", award.lot());
        }
        if (fact instanceof Contract contract) {
            return ofPart(Phrase.of("contract", "contract"), "lot", contract.lot());
        }
        return fact instanceof Plan ? Phrase.of("plan", "plan") : Phrase.NONE;
    }

    private static Phrase named(String placeholder, String name) {
        return name.isEmpty() ? Phrase.NONE : Phrase.of("named", "{" + placeholder + "}", placeholder, name);
    }

    /** What an entry is about, and the wave or the lot that it belongs to, if it does. */
    private static Phrase ofPart(Phrase subject, String part, String number) {
        if (number.isEmpty()) {
            return subject;
        }
        return subject.isEmpty()
                ? Phrase.of(part, part + " {number}", "number", number)
                : Phrase.of("of-" + part, "{subject} " + part + " {number}", "subject", subject, "number", number);
    }

    private static Phrase label(Fact fact, Phrase subject, String field) {
        if (fact instanceof Milestone) {
            return subject;
        }
        return Phrase.of(code(fact.getClass(), field), "{subject} " + inWords(field), "subject", subject);
    }

    /** Names the phrase that says which date of something it is. */
    static String code(Class<?> type, String field) {
        return "dated-" + type.getSimpleName().toLowerCase(Locale.ROOT) + "-" + inWords(field).replace(' ', '-');
    }

    private static String inWords(String field) {
        StringBuilder words = new StringBuilder();
        for (char letter : field.toCharArray()) {
            words.append(Character.isUpperCase(letter) ? " " : "").append(Character.toLowerCase(letter));
        }
        return words.toString();
    }
}
