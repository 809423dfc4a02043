package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Alert;
import org.probationrules.facts.Answer;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Facts;
import org.probationrules.facts.Grant;
import org.probationrules.facts.Lot;
import org.probationrules.facts.Opportunity;
import org.probationrules.facts.Organisation;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Placement;
import org.probationrules.facts.PortalRegistration;
import org.probationrules.facts.PortalStep;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Standing;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.facts.Verdict;

class GrantFactsTest {

    @Test
    void aLotStandsByItselfWhereItDiffers() {
        Lot plain = FactBuilder.of(Lot.class).with("id", "1").build();
        Lot grant = FactBuilder.of(Lot.class).with("id", "2").with("instrument", Text.of("grant")).build();
        assertEquals(
                List.of("Opp1 contract find-a-tender", "2 grant find-a-tender"), placements(List.of(plain, grant)));
        assertEquals(List.of("2 grant find-a-tender"), placements(List.of(grant)));
        assertEquals(List.of("Opp1 contract find-a-tender"), placements(List.of()));
    }

    private static List<String> placements(List<Lot> lots) {
        Procurement procurement = FactBuilder.of(Procurement.class)
                .with("reference", Text.of("Opp1"))
                .with("instrument", Text.of("framework"))
                .with("channels", Texts.of("find-a-tender"))
                .with("lots", lots)
                .build();
        Dossier dossier = FactBuilder.of(Dossier.class).with("procurement", procurement).build();
        return derive(new Placements(), dossier, Placement.class).stream()
                .map(it -> it.item() + " " + it.instrument() + " " + it.channels())
                .toList();
    }

    @Test
    void aStepThatAParameterDecidesRestsOnIt() {
        assertEquals("RESPONDING", step("true").next());
        assertEquals(List.of("portal.decline-reversible=true"),
                step("true").restsOn().stream().map(Parameter::toString).toList());
        assertEquals("", step("false").next());
        assertEquals(Verdict.VIOLATED, step("false").notToBeRefusedBy("GRT-009").verdict());
    }

    private static PortalStep step(String reversible) {
        PortalRegistration registration = FactBuilder.of(PortalRegistration.class)
                .with("state", Text.of("DECLINED"))
                .with("action", Text.of("intend"))
                .build();
        Dossier dossier = FactBuilder.of(Dossier.class).with("portalRegistration", registration).build();
        return derive(new PortalSteps(), dossier, PortalStep.class, Map.of("portal.decline-reversible", reversible))
                .get(0);
    }

    @Test
    void aBidderIsFoundAmongTheOrganisationsByIdOrName() {
        Organisation organisation = FactBuilder.of(Organisation.class)
                .with("id", "O1")
                .with("name", Text.of("Village Trust"))
                .with("frameworkQualified", Answer.YES)
                .build();
        for (String applicant : List.of("O1", "Village Trust")) {
            Dossier dossier = FactBuilder.of(Dossier.class)
                    .with("grant", FactBuilder.of(Grant.class).with("applicant", Text.of(applicant)).build())
                    .with("organisations", List.of(organisation))
                    .build();
            assertEquals(
                    "framework-qualified",
                    derive(new Standings(), dossier, Standing.class).get(0).has());
        }
    }

    @Test
    void aSmallAudienceIsNamedAndALargeOneCounted() {
        assertEquals("O0, O1", opportunity(2).audience().toString());
        assertEquals("21", opportunity(21).audience().toString());
    }

    private static Opportunity opportunity(int organisations) {
        return derive(new Audiences(), alert(organisations), Opportunity.class).get(0);
    }

    /** Everybody is registered for the region of the grant, and alerted. */
    private static Dossier alert(int organisations) {
        List<Organisation> all = new ArrayList<>();
        IntStream.range(0, organisations).forEach(i -> all.add(FactBuilder.of(Organisation.class)
                .with("id", "O" + i)
                .with("portalState", Text.of("QUALIFIED"))
                .with("selectedRegions", Texts.of("east midlands"))
                .build()));
        return FactBuilder.of(Dossier.class)
                .with("grant", FactBuilder.of(Grant.class)
                        .with("regions", Texts.of("F"))
                        .with("published", Answer.YES)
                        .build())
                .with("organisations", all)
                .with("alert", FactBuilder.of(Alert.class)
                        .with("recipients", Texts.of(all.stream().map(Organisation::id).toList()))
                        .build())
                .build();
    }

    private static <T extends Fact> List<T> derive(Derivation derivation, Dossier dossier, Class<T> type) {
        return derive(derivation, dossier, type, Map.of());
    }

    private static <T extends Fact> List<T> derive(
            Derivation derivation, Dossier dossier, Class<T> type, Map<String, String> choices) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        choices.forEach((id, value) -> parameters.put(id, new Parameter("", id, "boolean", "house",
                List.of(new Parameter.Dated(LocalDate.MIN, Optional.of(value), "the test")), LocalDate.MAX)));
        Background background = new Background(LocalDate.of(2026, 11, 22), Codelists.shipped(), parameters);
        return derivation.derive(Facts.located(dossier), background).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
