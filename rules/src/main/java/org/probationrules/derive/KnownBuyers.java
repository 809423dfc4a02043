package org.probationrules.derive;

import java.util.List;
import java.util.Optional;

import org.probationrules.facts.Buyer;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.KnownBuyer;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;

/** Looks up the buyer in the list of contracting authorities. */
final class KnownBuyers implements Derivation {

    @Override
    public List<KnownBuyer> derive(Dossier dossier, Background background) {
        return dossier.procurement()
                .flatMap(Procurement::buyer)
                .map(buyer -> List.of(new KnownBuyer(buyer.pointer(), kind(buyer, background.codelists()))))
                .orElse(List.of());
    }

    private static Text kind(Buyer buyer, Codelists codelists) {
        return Optional.ofNullable(codelists.authorityTypes().get(buyer.code().value()))
                .map(Text::of)
                .orElse(Text.MISSING)
                .at(buyer.code().pointer());
    }
}
