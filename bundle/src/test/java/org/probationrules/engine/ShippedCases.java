package org.probationrules.engine;

import java.util.List;
import java.util.stream.Stream;

import org.probationrules.pack.Pack;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.RuleCase;
import org.probationrules.pack.ShippedFiles;

/** The shipped packs with their cases, which the engine itself does not read. */
final class ShippedCases {

    static final List<Pack> PACKS = ShippedFiles.packIds().stream()
            .map(id -> PackReader.read(ShippedFiles.under("packs/" + id)))
            .toList();

    private ShippedCases() {}

    static Stream<RuleCase> all() {
        return PACKS.stream().flatMap(pack -> pack.rules().stream()).flatMap(rule -> rule.cases().stream());
    }
}
