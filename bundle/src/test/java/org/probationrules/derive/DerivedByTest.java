package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.probationrules.engine.CaseDossiers;
import org.probationrules.facts.Circumstance;
import org.probationrules.facts.DerivedBy;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;
import org.probationrules.facts.Parameter;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.ShippedFiles;

/** Facts say by which parameters they are derived: over the cases of every rule, those and no others are read. */
class DerivedByTest {

    /** What the derivations of one class did over all cases. */
    private record Work(Set<String> read, Set<Class<?>> made) {}

    private static final Map<String, Work> WORK = new TreeMap<>();
    private static final Map<Class<?>, Set<String>> RESTED_ON = new HashMap<>();
    private static final Set<String> OF_CIRCUMSTANCES = new TreeSet<>();

    @BeforeAll
    static void deriveFromEveryCase() {
        Codelists codelists = Codelists.shipped();
        Map<String, Parameter> shipped = new HashMap<>();
        ShippedFiles.packIds().forEach(id -> shipped.putAll(
                PackReader.readWithoutCases(ShippedFiles.under("packs/" + id)).parameters()));
        CaseDossiers.all().forEach(it -> derive(it.dossier(), codelists, asOf(it.asOf(), shipped, it.parameters())));
    }

    private static void derive(Dossier dossier, Codelists codelists, Read parameters) {
        Background background = new Background(parameters.asOf, codelists, parameters);
        parameters.ids.clear();
        Map<String, Circumstance> circumstances = new LinkedHashMap<>();
        new Circumstances(dossier, background).derive().forEach(it -> circumstances.put(it.name(), it));
        Set<String> ofCircumstances = Set.copyOf(parameters.ids);
        OF_CIRCUMSTANCES.addAll(ofCircumstances);
        for (Derivation derivation : Derived.derivations(circumstances)) {
            Work work = WORK.computeIfAbsent(
                    derivation.getClass().getSimpleName(), name -> new Work(new TreeSet<>(), new HashSet<>()));
            parameters.ids.clear();
            List<? extends Fact> facts = derivation.derive(dossier, background);
            parameters.ids.removeAll(ofCircumstances);
            work.read().addAll(parameters.ids);
            for (Fact fact : facts) {
                work.made().add(fact.getClass());
                fact.restsOn().forEach(parameter ->
                        RESTED_ON.computeIfAbsent(fact.getClass(), type -> new TreeSet<>()).add(parameter.id()));
            }
        }
    }

    /** But for what the circumstances are told by: every rule has those. */
    @Test
    void whatADerivationReadsItsFactsSay() {
        WORK.forEach((name, work) -> {
            Set<String> silent = new TreeSet<>(work.read());
            work.made().stream().flatMap(DerivedByTest::said).forEach(silent::remove);
            assertEquals(Set.of(), silent, name + " reads what none of its facts says: " + work.made());
        });
    }

    @Test
    void whatFactsSayIsReadBySomebody() {
        Set<String> said = new TreeSet<>();
        WORK.values().forEach(work -> work.made().stream().flatMap(DerivedByTest::said).forEach(said::add));
        WORK.values().forEach(work -> said.removeAll(work.read()));
        said.removeAll(OF_CIRCUMSTANCES);
        assertEquals(Set.of(), said);
    }

    @Test
    void whatAFactRestsOnItSays() {
        RESTED_ON.forEach((type, ids) -> {
            Set<String> silent = new TreeSet<>(ids);
            said(type).forEach(silent::remove);
            assertEquals(Set.of(), silent, type.getSimpleName());
        });
    }

    private static Stream<String> said(Class<?> type) {
        DerivedBy by = type.getAnnotation(DerivedBy.class);
        return by == null ? Stream.of() : Stream.of(by.value());
    }

    private static Read asOf(LocalDate day, Map<String, Parameter> shipped, Map<String, Parameter> ofTheCase) {
        Read parameters = new Read(day);
        shipped.forEach((id, it) -> parameters.put(id, ofTheCase.getOrDefault(
                id, new Parameter("", it.id(), it.unit(), it.basis(), it.values(), day))));
        return parameters;
    }

    /** Parameters that remember which of them were looked up. */
    private static final class Read extends HashMap<String, Parameter> {

        private static final long serialVersionUID = 1;
        private final transient Set<String> ids = new TreeSet<>();
        private final LocalDate asOf;

        Read(LocalDate asOf) {
            this.asOf = asOf;
        }

        @Override
        public Parameter get(Object id) {
            ids.add((String) id);
            return super.get(id);
        }
    }
}
