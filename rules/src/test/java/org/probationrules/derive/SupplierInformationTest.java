package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Answer;
import org.probationrules.facts.BasicInformation;
import org.probationrules.facts.CodeFormat;
import org.probationrules.facts.ConnectedInformation;
import org.probationrules.facts.ConnectedPerson;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Facts;
import org.probationrules.facts.IdentifierSchemes;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Party;
import org.probationrules.facts.ShareCodeUse;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.facts.Verdict;

/** What is asked of a party, and the form of the codes that the platform gives out. */
class SupplierInformationTest {

    private static final Parameter STRICT = check("strict");
    private static final Text GROUP = Text.of("informal-consortium");

    @Test
    void aPersonGivesLessThanAnOrganisation() {
        assertEquals(4, information(party().with("kind", Text.of("individual"))).items().size());
        assertEquals(9, information(party().with("kind", Text.of("charity"))).items().size());
    }

    @Test
    void whatAppliesIsAskedForToo() {
        BasicInformation information = information(
                party().with("kind", Text.of("individual")).with("applicableInformation", Texts.of("vat-number")));
        assertTrue(information.items().has("vat-number"));
    }

    @Test
    void withoutAKindTheKindIsNamed() {
        assertEquals(List.of("/parties/0/kind"), information(party()).toBeAllIn(Texts.of("name")).missing());
    }

    @Test
    void aCodeInAnyCaseThatAnotherQuotesIsFound() {
        List<ShareCodeUse> uses = all(ShareCodeUse.class,
                party().with("shareCode", Text.of("bG7kM9tQ")).build(),
                party().with("shareCode", Text.of("BG7KM9TQ")).build(),
                party().with("shareCode", Text.of("8HtRz6nW")).build());
        assertEquals(List.of("/parties/1"), uses.get(0).others());
        assertEquals(List.of(), uses.get(2).others());
        assertEquals(Verdict.VIOLATED, uses.get(0).toBeOwn(Text.MISSING, Text.of("Lead Ltd")).verdict());
    }

    @Test
    void aPrefixAndTheCaseOfANumberDoNotMatter() {
        assertTrue(ppon().toBeFormOf(Text.of("gb-ppon:pbcd-1234-ghjl"), STRICT).isMet());
        assertFalse(ppon().toBeFormOf(Text.of("PABC-1204-GHJK"), STRICT).isMet());
        assertTrue(ppon().toBeFormOf(Text.of("PABC-1204-GHJK"), check("loose")).isMet());
        assertTrue(ppon().toBeFormOf(Text.of("anything"), check("off")).isMet());
    }

    @Test
    void theLastLetterTellsAConsortium() {
        Text number = Text.of("PBCP-5168-ZDGC");
        assertTrue(ppon().toAgreeWithKind(number, GROUP, STRICT).isMet());
        assertEquals(
                "number-of-a-consortium",
                ppon().toAgreeWithKind(number, Text.of("organisation"), STRICT).reason());
        assertFalse(ppon().toBeOfSingle(number, Text.MISSING, STRICT).isMet());
        assertTrue(ppon().toBeOfSingle(Text.MISSING, Text.MISSING, STRICT).isMet());
    }

    @Test
    void aNumberOfAnotherFormTellsNothing() {
        assertTrue(ppon().toAgreeWithKind(Text.of("01234567"), GROUP, STRICT).isMet());
    }

    @Test
    void aSchemeWithoutAFormTakesAnyNumber() {
        IdentifierSchemes schemes = all(IdentifierSchemes.class).get(0);
        assertTrue(schemes.toKnow(Text.of("DE-CR")).isMet());
        assertFalse(schemes.toKnow(Text.of("CRN")).isMet());
        assertTrue(schemes.toFit(Text.of("GB-MPR"), Text.of("any")).isMet());
        assertFalse(schemes.toAllowAsMain(Text.of("VAT"), Answer.YES).isMet());
    }

    @Test
    void aCompanyNamesADirector() {
        ConnectedInformation lacking = connected(party().with("companiesActCompany", Answer.YES));
        assertEquals("[director]", lacking.lacking().toString());
        assertEquals(Verdict.VIOLATED, lacking.toBeComplete().verdict());
        assertTrue(connected(party().with("companiesActCompany", Answer.NO)).toBeComplete().isMet());
        assertEquals(
                List.of("/parties/0/companiesActCompany"), connected(party()).toBeComplete().missing());
    }

    @Test
    void aPersonThatIsACompanyHasANumber() {
        ConnectedPerson parent = FactBuilder.of(ConnectedPerson.class)
                .with("name", Text.of("Parent plc"))
                .with("kind", Text.of("parent-or-subsidiary"))
                .with("company", Answer.YES)
                .with("present", Texts.of("name", "service-address"))
                .build();
        ConnectedInformation information = connected(
                party().with("companiesActCompany", Answer.YES).with("connectedPersons", List.of(parent)));
        assertEquals(
                "[Parent plc registered-address, Parent plc company-number, director]",
                information.lacking().toString());
    }

    private static ConnectedInformation connected(FactBuilder<Party> party) {
        return all(ConnectedInformation.class, party.with("parts", Texts.of("connected-persons")).build()).get(0);
    }

    private static FactBuilder<Party> party() {
        return FactBuilder.of(Party.class);
    }

    private static BasicInformation information(FactBuilder<Party> party) {
        return all(BasicInformation.class, party.build()).get(0);
    }

    private static CodeFormat ppon() {
        return all(CodeFormat.class).stream().filter(it -> it.id().equals("ppon")).findFirst().orElseThrow();
    }

    private static <T extends Fact> List<T> all(Class<T> type, Party... parties) {
        Dossier dossier = FactBuilder.of(Dossier.class).with("parties", List.of(parties)).build();
        Background background = new Background(LocalDate.of(2026, 12, 9), Codelists.shipped(), Map.of());
        return new SupplierInformation().derive(Facts.located(dossier), background).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Parameter check(String value) {
        return new Parameter("", "check", "choice", "house",
                List.of(new Parameter.Dated(LocalDate.MIN, Optional.of(value), "a test")), LocalDate.MAX);
    }
}
