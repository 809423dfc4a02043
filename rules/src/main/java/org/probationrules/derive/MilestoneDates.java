package org.probationrules.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.Milestone;
import org.probationrules.facts.MilestoneDate;
import org.probationrules.facts.Procurement;

/** Gathers the entries of a timetable into the dates that each milestone is given. */
final class MilestoneDates implements Derivation {

    private record Key(String kind, String wave, String lot) {}

    @Override
    public List<MilestoneDate> derive(Dossier dossier, Background background) {
        Map<Key, Map<String, MilestoneDate>> dates = new LinkedHashMap<>();
        for (Milestone entry : dossier.procurement().map(Procurement::milestones).orElse(List.of())) {
            Map<String, MilestoneDate> ofMilestone = dates.computeIfAbsent(
                    new Key(entry.kind(), entry.wave(), entry.lot()), key -> new LinkedHashMap<>());
            ofMilestone.merge(
                    entry.date().toString(),
                    new MilestoneDate(
                            entry.pointer(),
                            entry.kind(),
                            entry.wave(),
                            entry.lot(),
                            entry.date(),
                            ofMilestone.size() + 1L,
                            List.of(entry.pointer())),
                    MilestoneDates::both);
        }
        return dates.values().stream().flatMap(of -> of.values().stream()).toList();
    }

    private static MilestoneDate both(MilestoneDate first, MilestoneDate second) {
        List<String> pointers = new ArrayList<>(first.pointers());
        pointers.addAll(second.pointers());
        return new MilestoneDate(
                first.pointer(), first.kind(), first.wave(), first.lot(), first.date(), first.position(),
                List.copyOf(pointers));
    }
}
