package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.Grant;
import org.probationrules.facts.Lot;
import org.probationrules.facts.Phrase;
import org.probationrules.facts.Placement;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/**
 * Derives what is offered and on which systems: a grant, a procurement, and those of its lots that differ from it.
 *
 * <p>A lot takes from the whole what it does not state. The whole stands for the lots that state nothing of their own,
 * and is left out where there are none of those.
 */
final class Placements implements Derivation {

    @Override
    public List<Placement> derive(Dossier dossier, Background background) {
        List<Placement> placements = new ArrayList<>();
        dossier.procurement().ifPresent(procurement -> placements.addAll(placements(procurement)));
        dossier.grant().ifPresent(grant -> placements.add(placement(grant)));
        return placements;
    }

    private static List<Placement> placements(Procurement procurement) {
        Placement whole = new Placement(
                procurement.pointer(),
                name(procurement),
                contractOrOther(procurement.instrument()),
                procurement.channels());
        List<Lot> different = procurement.lots().stream().filter(Placements::statesItsOwn).toList();
        List<Placement> placements = new ArrayList<>();
        if (different.isEmpty() || different.size() < procurement.lots().size()) {
            placements.add(whole);
        }
        for (Lot lot : different) {
            placements.add(new Placement(
                    lot.pointer(),
                    named(Text.of(lot.id())),
                    lot.instrument().isMissing() ? whole.instrument() : contractOrOther(lot.instrument()),
                    lot.channels().isMissing() ? whole.channels() : lot.channels()));
        }
        return placements;
    }

    private static boolean statesItsOwn(Lot lot) {
        return lot.instrument().isStated() || lot.channels().isStated();
    }

    private static Placement placement(Grant grant) {
        return new Placement(
                grant.pointer(),
                named(grant.id(), "grant"),
                Text.of("grant").at(grant.pointer()),
                grant.channels());
    }

    /** A framework is itself a contract (Procurement Act 2023 s.45(2)), and what is called off under one is too. */
    private static Text contractOrOther(Text instrument) {
        return instrument.isOneOf("framework", "open-framework", "call-off")
                ? Text.of("contract").at(instrument.pointer())
                : instrument;
    }

    private static Phrase name(Procurement procurement) {
        Text title = procurement.title().isMissing() ? procurement.ocid() : procurement.title();
        return named(procurement.reference().isMissing() ? title : procurement.reference(), "procurement");
    }

    /** A name, or what it is where it has none. */
    private static Phrase named(Text name, String kind) {
        return name.isMissing() ? Phrase.of(kind, kind) : named(name);
    }

    private static Phrase named(Text name) {
        return Phrase.of("named", "{name}", "name", name);
    }
}
