package org.probationrules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.probationrules.facts.Contract;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Framework;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.PurchasingSystemAct;
import org.probationrules.facts.ValidityChange;

/**
 * Lists what is done with a dynamic purchasing system of the earlier law. The Dynamic Framework is left out: it was
 * advertised as a framework agreement and has rules of its own.
 */
final class PurchasingSystemActs implements Derivation {

    @Override
    public List<PurchasingSystemAct> derive(Dossier dossier, Background background) {
        Optional<Procurement> system = dossier.procurement()
                .filter(it -> it.instrument().is("dps"))
                .filter(it -> it.framework().filter(framework -> framework.id().is("PSDF")).isEmpty());
        List<PurchasingSystemAct> acts = new ArrayList<>();
        system.ifPresent(procurement -> {
            List<EventDate> uses = uses(dossier);
            uses.forEach(use -> acts.add(new PurchasingSystemAct(use.pointer(), "is-used", use, "dps.expiry-date")));
            if (uses.isEmpty()) {
                acts.add(new PurchasingSystemAct(
                        procurement.pointer(), "is-used", background.today().at(procurement.pointer()), "dps.expiry-date"));
            }
            procurement.framework().map(Framework::validityChanges).orElse(List.of()).stream()
                    .map(ValidityChange::date)
                    .filter(EventDate::isStated)
                    .forEach(changed -> acts.add(new PurchasingSystemAct(
                            changed.pointer(), "was-prolonged", changed, "dps.last-change-date")));
        });
        return acts;
    }

    private static List<EventDate> uses(Dossier dossier) {
        return Stream.concat(
                        dossier.awards().stream().map(award -> award.signed().orElse(award.decided())),
                        dossier.contracts().stream().map(Contract::signed))
                .filter(EventDate::isStated)
                .toList();
    }
}
