package org.probationrules.derive;

import java.util.List;
import java.util.Map;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Notifiable;
import org.probationrules.facts.Procurement;

/** Derives whether a contract below the threshold is large enough for notices: Procurement Act 2023 s.87(4). */
final class BelowThreshold implements Derivation {

    private final Map<String, Circumstance> circumstances;

    BelowThreshold(Map<String, Circumstance> circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public List<Notifiable> derive(Dossier dossier, Background background) {
        String kind = circumstances.get("authorityType").value().equals("central") ? "central" : "other";
        Amount limit = Amount.of(
                background.parameter("below-threshold.notifiable-" + kind).number(), VatBasis.INCLUSIVE);
        return dossier.procurement().stream()
                .map(Procurement::estimatedValue)
                .map(value -> value.withVat(background.parameter("vat.standard-rate").number()))
                .filter(value -> value.toBeAtLeast(limit.value()).isMet())
                .map(value -> new Notifiable(value.pointer(), value, limit))
                .toList();
    }
}
