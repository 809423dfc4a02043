package org.probationrules.derive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.Notice;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.TitleInUse;

/** Looks up, among the notices of a procurement, the title that the latest of them gives it. */
final class Titles implements Derivation {

    private static final Comparator<Notice> BY_DATE = Comparator.comparing(Titles::day);

    @Override
    public List<TitleInUse> derive(Dossier dossier, Background background) {
        return dossier.procurement()
                .filter(procurement -> procurement.title().isStated())
                .map(Titles::titleInUse)
                .orElse(List.of());
    }

    private static List<TitleInUse> titleInUse(Procurement procurement) {
        List<Notice> titled = procurement.notices().stream()
                .filter(notice -> notice.title().isStated() && notice.published().isStated())
                .filter(notice -> isOf(procurement, notice))
                .sorted(BY_DATE)
                .toList();
        if (titled.isEmpty()) {
            return List.of();
        }
        Notice latest = titled.get(titled.size() - 1);
        Notice first = titled.stream()
                .filter(notice -> notice.title().value().equalsIgnoreCase(latest.title().value()))
                .findFirst()
                .orElseThrow();
        return List.of(new TitleInUse(
                procurement.title().pointer(), procurement.title(), latest.title(), first.published().day()));
    }

    /** By the identifier, which stays when a title changes; a notice that gives none is taken to be where it belongs. */
    private static boolean isOf(Procurement procurement, Notice notice) {
        return notice.ocid().isMissing()
                || procurement.ocid().isMissing()
                || notice.ocid().value().equals(procurement.ocid().value());
    }

    private static LocalDate day(Notice notice) {
        return notice.published().latest().orElseThrow();
    }
}
