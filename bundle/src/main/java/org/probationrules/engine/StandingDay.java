package org.probationrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.derive.Codelists;
import org.probationrules.facts.Parameter;
import org.probationrules.onepass.StandingFacts;

/** What stands on a day whatever a dossier says: the parameters of all packs, and the facts that rules find besides. Immutable. */
final class StandingDay {

    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<ReadyPack, StandingFacts> facts = new IdentityHashMap<>();

    StandingDay(LocalDate day, Codelists codelists, List<ReadyPack> packs) {
        List<Object> lists = new ArrayList<>(codelists.facts());
        for (ReadyPack ready : packs) {
            List<Object> ofPack = new ArrayList<>(lists);
            ready.pack().parameters().forEach((id, parameter) -> {
                Parameter then = asOf(parameter, day);
                parameters.put(id, then);
                if (then.isSet()) {
                    ofPack.add(then);
                }
            });
            facts.put(ready, new StandingFacts(ofPack));
        }
    }

    /** Every parameter of every pack by id, as of the day. */
    Map<String, Parameter> parameters() {
        return parameters;
    }

    /** The lists of codes, the calendar, and the parameters of a pack that have a value on the day. */
    StandingFacts of(ReadyPack pack) {
        return facts.get(pack);
    }

    private static Parameter asOf(Parameter parameter, LocalDate day) {
        return new Parameter(
                parameter.pointer(), parameter.id(), parameter.unit(), parameter.basis(), parameter.values(), day);
    }
}
