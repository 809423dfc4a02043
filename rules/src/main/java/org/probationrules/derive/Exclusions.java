package org.probationrules.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Exclusion;
import org.probationrules.facts.Fact;
import org.probationrules.facts.LookBack;
import org.probationrules.facts.Parameter;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.pack.Yaml;

/** Derives how far back the events of exclusions may lie. */
final class Exclusions implements Derivation {

    /** What the Schedules say of a ground: which date counts, how many years, and the day before which nothing counts. */
    private record Ground(boolean known, String years, Optional<String> floor) {}

    private final Map<String, Ground> grounds = grounds();

    @Override
    public List<Fact> derive(Dossier dossier, Background background) {
        List<Fact> facts = new ArrayList<>();
        for (Exclusion exclusion : dossier.exclusions()) {
            if (exclusion.basis().isOneOf("s57-1-a", "s57-2-a")) {
                facts.addAll(lookBack(exclusion, background));
            }
        }
        return facts;
    }

    /** Where the years and the floor speak of one date, the later of them; else one for each. */
    private List<LookBack> lookBack(Exclusion exclusion, Background background) {
        Ground ground = grounds.get(exclusion.paragraph().value());
        if (ground == null) {
            String paragraph = exclusion.paragraph().pointer();
            return List.of(new LookBack(
                    paragraph, exclusion.pointer(), "", EventDate.MISSING, EventDate.MISSING, List.of(paragraph)));
        }
        int years = background.parameter(ground.years()).count();
        EventDate start = exclusion.determined().monthsBefore(12L * years).plusDays(1);
        Optional<LookBack> byFloor = ground.floor()
                .map(background::parameter)
                .map(Parameter::date)
                .map(floor -> of(exclusion, "events", exclusion.occurred(), floor));
        LookBack byYears = ground.known()
                ? of(exclusion, "events-known", exclusion.known(), start)
                : of(exclusion, "events", exclusion.occurred(), start);
        if (byFloor.isEmpty()) {
            return List.of(byYears);
        }
        return ground.known() || !start.isDay()
                ? List.of(byYears, byFloor.get())
                : List.of(start.toBeOnOrAfter(byFloor.get().start()).isMet() ? byYears : byFloor.get());
    }

    private static LookBack of(Exclusion exclusion, String what, EventDate date, EventDate start) {
        return new LookBack(date.pointer(), exclusion.pointer(), what, date, start, List.of());
    }

    private static Map<String, Ground> grounds() {
        Map<String, Ground> grounds = new HashMap<>();
        for (Yaml item : ShippedFiles.yaml("codelists/exclusion-grounds.yaml").get("lookBack").items()) {
            Ground ground = new Ground(
                    item.get("counts").text().equals("known"),
                    item.get("years").text(),
                    item.find("floor").map(Yaml::text));
            item.get("paragraphs").texts().forEach(paragraph -> grounds.put(paragraph, ground));
        }
        return Map.copyOf(grounds);
    }
}
