package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.probationrules.facts.Buyer;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Lot;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.ProgrammeArea;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** The areas of a known programme, and who buys there. */
class ProgrammeAreasTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 26);
    private static final String OCID = "ocds-h6vhtk-04fa05";

    @ParameterizedTest
    @ValueSource(strings = {"L", "Greater Manchester", "greater-manchester"})
    void anAreaBelongsToTheOtherAuthorityHoweverItIsWritten(String area) {
        ProgrammeArea found = areas(byOcid().with("lots", List.of(lot("cheshire", area)))).get(1);
        assertEquals("/procurement/lots/0/areas/1 Greater Manchester GMCA",
                found.pointer() + " " + found.region() + " " + found.buyer());
        assertFalse(found.toBeBoughtHere().isMet());
    }

    @Test
    void anotherAreaIsBoughtHereAndAnUnknownOneIsLeftToOthers() {
        List<ProgrammeArea> found = areas(byOcid().with("areas", Texts.of("Atlantis", "Wales")));
        assertEquals(List.of("/procurement/areas/1"), found.stream().map(ProgrammeArea::pointer).toList());
        assertTrue(found.get(0).toBeBoughtHere().isMet());
    }

    @Test
    void whatIsPutOutsideTheScopeIsNoAreaOfItButALotIsOne() {
        FactBuilder<Procurement> procurement = byOcid()
                .with("areas", Texts.of("B", "L"))
                .with("excludedAreas", Texts.of("greater-manchester"))
                .with("lots", List.of(lot("L")));
        assertEquals(List.of("/procurement/areas/0", "/procurement/lots/0/areas/0"),
                areas(procurement).stream().map(ProgrammeArea::pointer).toList());
    }

    @Test
    void theOtherAuthorityBuysInItsOwnArea() {
        Buyer buyer = FactBuilder.of(Buyer.class).with("code", Text.of("gmca")).build();
        assertTrue(areas(byOcid().with("buyer", buyer).with("areas", Texts.of("L"))).get(0).toBeBoughtHere().isMet());
    }

    @Test
    void aProcurementIsKnownByItsIdentifierOrItsProgrammeAndNotByItsTitle() {
        FactBuilder<Procurement> titled = FactBuilder.of(Procurement.class)
                .with("title", Text.of("Community Support for Men"))
                .with("areas", Texts.of("L"));
        assertEquals(List.of(), areas(titled));
        assertEquals(1, areas(titled.with("programme", Text.of("crs-mens"))).size());
    }

    private static FactBuilder<Procurement> byOcid() {
        return FactBuilder.of(Procurement.class).with("ocid", Text.of(OCID));
    }

    private static Lot lot(String... areas) {
        return FactBuilder.of(Lot.class).with("areas", Texts.of(areas)).build();
    }

    private static List<ProgrammeArea> areas(FactBuilder<Procurement> procurement) {
        return Shipped.derive(new ProgrammeAreas(), DAY, procurement).stream().map(ProgrammeArea.class::cast).toList();
    }
}
