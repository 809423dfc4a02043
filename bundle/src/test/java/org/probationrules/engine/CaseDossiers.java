package org.probationrules.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probationrules.facts.Dossier;
import org.probationrules.facts.Facts;
import org.probationrules.facts.Parameter;
import org.probationrules.json.DossierReader;
import org.probationrules.json.PlainJson;
import org.probationrules.pack.RuleCase;

/** The dossiers of all cases of all rules, for tests of what is derived from them. */
public final class CaseDossiers {

    /** A dossier with its day and the parameters that its case sets. */
    public record CaseDossier(Dossier dossier, LocalDate asOf, Map<String, Parameter> parameters) {}

    private CaseDossiers() {}

    /** Those that can be read. */
    public static List<CaseDossier> all() {
        return ShippedCases.all().flatMap(it -> read(it).stream()).toList();
    }

    private static List<CaseDossier> read(RuleCase it) {
        byte[] json = PlainJson.write(it.dossier()).getBytes(StandardCharsets.UTF_8);
        Map<String, Parameter> parameters = new HashMap<>();
        if (!it.parameters().isEmpty()) {
            RuleCasesTest.ENGINE.packsInForce().withValues(it.parameters()).packs().forEach(ready -> parameters.putAll(ready.pack().parameters()));
            parameters.keySet().retainAll(it.parameters().keySet());
        }
        return DossierReader.read(json).dossier().stream()
                .map(dossier -> new CaseDossier(Facts.located(dossier), it.asOf(), parameters))
                .toList();
    }
}
