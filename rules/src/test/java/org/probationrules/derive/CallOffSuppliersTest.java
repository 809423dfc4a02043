package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.probationrules.facts.SupplierCoverage;
import org.probationrules.facts.BidderQualification;
import org.probationrules.facts.CallOff;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EligibleSupplier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Facts;
import org.probationrules.facts.Organisation;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Qualification;
import org.probationrules.facts.Stage;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.facts.Verdict;

/** Suppliers are held against a call-off by category, day and area, and many of them quickly. */
class CallOffSuppliersTest {

    private static final int MANY = 50_000;

    @Test
    void eachBidderIsAskedForEachCategory() {
        Dossier dossier = dossier(Texts.of("housing", "PWB"), Texts.of("D"), Texts.of("O1"), List.of(
                supplier("O1", "ACC", "2024-05-01", Texts.of("gwent"))));
        assertEquals(
                List.of("ACC MET", "FSO VIOLATED", "LAA VIOLATED", "EWB VIOLATED", "SOC VIOLATED"),
                derive(dossier, "all", BidderQualification.class).stream()
                        .map(it -> it.category() + " " + it.qualified().verdict())
                        .toList());
        assertEquals(List.of("D"), derive(dossier, "all", SupplierCoverage.class).get(0).uncovered().values());
    }

    @Test
    void oneAreaMayBeEnough() {
        Dossier dossier = dossier(Texts.of("ACC"), Texts.of("D", "F"), Texts.of("O1"), List.of(
                supplier("O1", "ACC", "2024-05-01", Texts.of("Wales"))));
        assertEquals(List.of("F"), derive(dossier, "all", SupplierCoverage.class).get(0).uncovered().values());
        assertEquals(List.of(), derive(dossier, "any", SupplierCoverage.class).get(0).uncovered().values());
    }

    @Test
    void whoIsEligibleIsToldWithTheDoubtsThatRemain() {
        Dossier dossier = dossier(Texts.of("ACC"), Texts.of("D"), Texts.of(), List.of(
                supplier("O1", "ACC", "2024-05-01", Texts.of("D")),
                supplier("O2", "ACC", "2026-11", Texts.of("D")),
                supplier("O3", "ACC", "2024-05-01", Texts.MISSING),
                supplier("O4", "WOM", "2024-05-01", Texts.MISSING)));
        assertEquals(
                List.of(Verdict.MET, Verdict.POSSIBLE, Verdict.UNDETERMINED, Verdict.VIOLATED),
                derive(dossier, "all", EligibleSupplier.class).stream().map(it -> it.eligible().verdict()).toList());
    }

    @Test
    void aWholeFrameworkIsHeldAgainstACallOffQuickly() {
        List<Organisation> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            all.add(supplier("O" + i, "ACC", "2024-05-01", Texts.of("D", "F")));
        }
        Dossier dossier = dossier(Texts.of("ACC"), Texts.of("D"), Texts.of("O1", "O2"), all);
        assertTimeout(Duration.ofSeconds(60), () ->
                assertEquals(MANY, derive(dossier, "all", EligibleSupplier.class).size()));
    }

    private static Organisation supplier(String id, String category, String from, Texts areas) {
        Qualification held = FactBuilder.of(Qualification.class)
                .with("category", Text.of(category))
                .with("from", EventDate.parse(from))
                .build();
        return FactBuilder.of(Organisation.class)
                .with("id", id)
                .with("qualifications", List.of(held))
                .with("areas", areas)
                .build();
    }

    private static Dossier dossier(Texts categories, Texts areas, Texts invited, List<Organisation> organisations) {
        Stage stage = FactBuilder.of(Stage.class)
                .with("kind", "tendering")
                .with("invited", EventDate.parse("2026-11-02"))
                .build();
        Procurement procurement = FactBuilder.of(Procurement.class)
                .with("instrument", Text.of("call-off"))
                .with("categories", categories)
                .with("areas", areas)
                .with("stages", List.of(stage))
                .with("callOff", FactBuilder.of(CallOff.class).with("invited", invited).build())
                .build();
        return FactBuilder.of(Dossier.class)
                .with("procurement", procurement)
                .with("organisations", organisations)
                .build();
    }

    private static <T extends Fact> List<T> derive(Dossier dossier, String areaMatch, Class<T> type) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        Map.of("calloff.qualified-on", "invitation", "calloff.area-match", areaMatch).forEach((id, value) ->
                parameters.put(id, new Parameter("", id, "code", "house",
                        List.of(new Parameter.Dated(LocalDate.MIN, Optional.of(value), "the test")), LocalDate.MAX)));
        Background background = new Background(LocalDate.of(2026, 11, 22), Codelists.shipped(), parameters);
        return new CallOffSuppliers().derive(Facts.located(dossier), background).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
