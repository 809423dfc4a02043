package org.probationrules.benchmark.subject;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probationrules.derive.Background;
import org.probationrules.derive.Codelists;
import org.probationrules.derive.Derived;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Facts;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Parameter.Dated;
import org.probationrules.json.DossierReader;
import org.probationrules.pack.Pack;

/** Makes dossiers ready for engines, as the plugin does before it runs rules. */
public final class Subjects {

    /** The day as of which the dossiers of the benchmark are judged. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 10, 14);

    private final Codelists codelists = Codelists.shipped();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();

    /** Reads the code lists; the parameters are those of these packs. */
    public Subjects(List<Pack> packs) {
        for (Pack pack : packs) {
            parameters.putAll(pack.parameters());
            pack.rules().stream()
                    .map(Pack.Rule::metadata)
                    .filter(rule -> Subset.IDS.contains(rule.id()))
                    .forEach(rule -> named.addAll(rule.parameters()));
        }
    }

    /** A small dossier that concerns many rules of the subset. */
    public Subject small() {
        return of("small", MadeDossiers.small());
    }

    /** A large dossier: many lots, milestones, bidders and notices. */
    public Subject large() {
        return of("large", MadeDossiers.ofFacts(340));
    }

    /** A dossier like the large one, with about so many facts. */
    public Subject ofFacts(int facts) {
        return of(facts + " facts", MadeDossiers.ofFacts(facts));
    }

    /** A dossier made ready as of the usual day. */
    private Subject of(String name, String json) {
        byte[] document = json.getBytes(StandardCharsets.UTF_8);
        return of(name, document, AS_OF, Map.of())
                .orElseThrow(() -> new IllegalStateException(
                        "the dossier '" + name + "' cannot be read: " + DossierReader.read(document).problems()));
    }

    /**
     * A dossier made ready; empty if it cannot be read.
     *
     * @param values values of some parameters in place of those in the packs
     */
    public Optional<Subject> of(String name, byte[] json, LocalDate asOf, Map<String, Object> values) {
        return DossierReader.read(json).dossier().map(dossier -> {
            List<Object> facts = new ArrayList<>(Facts.of(dossier));
            int ofDossier = facts.size();
            Map<String, Parameter> then = then(asOf, values);
            facts.addAll(Derived.from(dossier, new Background(asOf, codelists, then)).facts());
            return new Subject(name, json, ofDossier, List.copyOf(facts), standing(then));
        });
    }

    private Map<String, Parameter> then(LocalDate asOf, Map<String, Object> values) {
        Map<String, Parameter> then = new LinkedHashMap<>();
        parameters.forEach((id, parameter) -> then.put(id, new Parameter(
                parameter.pointer(),
                id,
                parameter.unit(),
                parameter.basis(),
                values.containsKey(id)
                        ? List.of(new Dated(LocalDate.MIN, Optional.ofNullable(values.get(id)), "the case"))
                        : parameter.values(),
                asOf)));
        return then;
    }

    /** The lists of codes, the calendar, and the parameters that are set or named by a rule. */
    private List<Object> standing(Map<String, Parameter> then) {
        List<Object> facts = new ArrayList<>(codelists.facts());
        then.values().stream()
                .filter(parameter -> named.contains(parameter.id()) || parameter.isSet())
                .forEach(facts::add);
        return facts;
    }
}
