package org.probationrules.derive;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.probationrules.facts.ChangeLimits;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Stage;
import org.probationrules.facts.TermsChange;

/** Derives until when the terms of a procurement may be changed: Procurement Act 2023 s.31(1)-(3). */
final class TermsChanges implements Derivation {

    private final Map<String, Circumstance> circumstances;

    TermsChanges(Map<String, Circumstance> circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public List<ChangeLimits> derive(Dossier dossier, Background background) {
        return dossier.procurement().stream()
                .flatMap(procurement -> dossier.changes().stream().map(change -> limits(change, procurement)))
                .toList();
    }

    private ChangeLimits limits(TermsChange change, Procurement procurement) {
        EventDate missing = EventDate.MISSING.at(procurement.pointer() + "/stages");
        List<Stage> tendering = stages(change, procurement, "tendering")
                .sorted(Comparator.comparingLong(Stage::round))
                .toList();
        EventDate tender = tendering.stream().findFirst().map(Stage::deadline).orElse(missing);
        boolean flexible = has("procedure", "competitive-flexible");
        Optional<EventDate> request = stages(change, procurement, "participation").findFirst().map(Stage::deadline);
        EventDate first = flexible ? request.orElse(tender) : tender;
        EventDate later = flexible
                ? tendering.isEmpty() ? missing : tendering.get(tendering.size() - 1).deadline()
                : EventDate.NONE.at(tender.pointer());
        boolean relaxed = flexible && (has("lightTouch", "yes") || change.substantial().isNo());
        return new ChangeLimits(
                change.pointer(), change.pointer(), first, later, tender, relaxed ? later : first);
    }

    private boolean has(String name, String value) {
        return circumstances.get(name).value().equals(value);
    }

    private static Stream<Stage> stages(TermsChange change, Procurement procurement, String kind) {
        Predicate<Stage> sameWave = stage -> isEither(change.wave(), stage.wave());
        return procurement.stages().stream()
                .filter(stage -> stage.kind().equals(kind))
                .filter(sameWave.and(stage -> isEither(change.lot(), stage.lot())));
    }

    private static boolean isEither(String wanted, String found) {
        return wanted.isEmpty() || found.isEmpty() || wanted.equals(found);
    }
}
