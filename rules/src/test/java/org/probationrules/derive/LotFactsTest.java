package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.facts.AreaCoverage;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Lot;
import org.probationrules.facts.LotTotal;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;

/** What lots add up to and which areas they cover. */
class LotFactsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

    @Test
    void lotsAreAddedWithVat() {
        LotTotal total = total(amount("1200000", VatBasis.INCLUSIVE),
                amount("600000", VatBasis.EXCLUSIVE), amount("480000.01", VatBasis.INCLUSIVE));
        assertEquals(0, new BigDecimal("1200000.01").compareTo(total.sum().value()));
        assertEquals(0, new BigDecimal("0.01").compareTo(total.difference().value()));
        assertEquals(0, new BigDecimal("2").compareTo(total.allowance(BigDecimal.ONE).value()));
    }

    @Test
    void theDifferenceHasNoSign() {
        Amount with = amount("1000", VatBasis.INCLUSIVE);
        Amount without = amount("1000", VatBasis.EXCLUSIVE);
        assertEquals("200.00", total(with, without).difference().toString());
        assertEquals("200.00", total(without, with).difference().toString());
    }

    @Test
    void theFirstValueThatIsNotKnownIsMissing() {
        assertEquals("/procurement/lots/1/value", total(amount("1", VatBasis.INCLUSIVE),
                amount("1", VatBasis.INCLUSIVE), amount("1", VatBasis.UNSTATED), Amount.MISSING).difference().pointer());
        assertEquals("/procurement/estimatedValue",
                total(Amount.UNKNOWN, amount("1", VatBasis.INCLUSIVE)).difference().pointer());
    }

    @Test
    void areasThatAreCoveredAlikeAreOneFact() {
        List<AreaCoverage> coverages = coverages(List.of("A", "B", "C"), List.of("L"), lot("men", "A"));
        assertEquals(List.of("B, C", "A", "L"), coverages.stream().map(it -> it.areas().toString()).toList());
        assertEquals(List.of(0L, 1L, 0L), coverages.stream().map(it -> it.count().value()).toList());
        assertEquals(List.of(1L, 1L, 0L), coverages.stream().map(AreaCoverage::wanted).toList());
    }

    @Test
    void everyServiceIsCountedByItself() {
        List<AreaCoverage> coverages = coverages(List.of("A"), List.of(), lot("men", "A"), lot("women", "A", "B"));
        assertEquals(List.of("men", "women"), coverages.stream().map(it -> it.service().value()).toList());
        assertTrue(coverages.stream().allMatch(it -> it.count().value() == 1));
    }

    @Test
    void aRegionIsCoveredByItsPoliceAreas() {
        assertEquals(List.of("North East"),
                coverages(List.of("North East"), List.of(), lot("", "cleveland", "durham"), lot("", "northumbria"))
                        .stream().map(it -> it.areas().toString()).toList());
        assertEquals(List.of("northumbria", "cleveland, durham"),
                coverages(List.of("A"), List.of(), lot("", "cleveland", "durham"))
                        .stream().map(it -> it.areas().toString()).toList());
    }

    @Test
    void whatIsOutsideTheScopeIsNotWantedInIt() {
        assertEquals(List.of(0L), coverages(List.of("L"), List.of("greater-manchester"), lot("", "A"))
                .stream().map(AreaCoverage::wanted).toList());
    }

    @Test
    void aLotWithoutAreasLeavesEverythingOpen() {
        List<AreaCoverage> coverages =
                coverages(List.of("A", "B"), List.of(), lot("", "A"), FactBuilder.of(Lot.class).build());
        assertEquals(List.of("/procurement/lots/1/areas"), coverages.stream().map(it -> it.count().pointer()).toList());
        assertTrue(coverages.get(0).count().isMissing());
    }

    @Test
    void withoutLotsThereIsNothingToCount() {
        FactBuilder<Procurement> procurement = FactBuilder.of(Procurement.class).with("areas", Texts.of("A"));
        assertEquals(List.of(), Shipped.derive(new AreaCoverages(), DAY, procurement));
        assertEquals(List.of(), Shipped.derive(new LotTotals(), DAY, procurement));
    }

    private static LotTotal total(Amount whole, Amount... lots) {
        FactBuilder<Procurement> procurement = FactBuilder.of(Procurement.class)
                .with("estimatedValue", whole)
                .with("lots", List.of(lots).stream()
                        .map(value -> FactBuilder.of(Lot.class).with("value", value).build())
                        .toList());
        return (LotTotal) Shipped.derive(new LotTotals(), DAY, procurement).get(0);
    }

    private static List<AreaCoverage> coverages(List<String> areas, List<String> excluded, Lot... lots) {
        FactBuilder<Procurement> procurement = FactBuilder.of(Procurement.class)
                .with("areas", Texts.of(areas))
                .with("excludedAreas", Texts.of(excluded))
                .with("lots", List.of(lots));
        return Shipped.derive(new AreaCoverages(), DAY, procurement).stream().map(AreaCoverage.class::cast).toList();
    }

    private static Lot lot(String service, String... areas) {
        return FactBuilder.of(Lot.class).with("service", Text.of(service)).with("areas", Texts.of(areas)).build();
    }

    private static Amount amount(String pounds, VatBasis vat) {
        return Amount.of(new BigDecimal(pounds), vat);
    }
}
