package org.probationrules.derive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Facts;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Procurement;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.ShippedFiles;

/** Derives from a dossier with the parameters and lists that are shipped. */
final class Shipped {

    private Shipped() {}

    /** The facts that follow from a procurement. */
    static List<? extends Fact> derive(Derivation derivation, LocalDate asOf, FactBuilder<Procurement> procurement) {
        return derive(derivation, asOf, FactBuilder.of(Dossier.class).with("procurement", procurement.build()).build());
    }

    /** The facts that follow from a dossier. */
    static List<? extends Fact> derive(Derivation derivation, LocalDate asOf, Dossier dossier) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        ShippedFiles.packIds().forEach(id -> PackReader.read(ShippedFiles.under("packs/" + id))
                .parameters()
                .forEach((key, it) -> parameters.put(
                        key, new Parameter("", it.id(), it.unit(), it.basis(), it.values(), asOf))));
        return derivation.derive(Facts.located(dossier), new Background(asOf, Codelists.shipped(), parameters));
    }
}
