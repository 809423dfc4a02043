package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Amount.VatBasis;
import org.probationrules.facts.Buyer;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.KnownBuyer;
import org.probationrules.facts.Lot;
import org.probationrules.facts.Notice;
import org.probationrules.facts.OtherPart;
import org.probationrules.facts.Pipeline;
import org.probationrules.facts.PipelineEntry;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.ServiceCodes;
import org.probationrules.facts.Text;
import org.probationrules.facts.Texts;
import org.probationrules.facts.Threshold;
import org.probationrules.facts.Verdict;

/** What a procurement is held against: its codes, its threshold, its buyer's kind and the pipeline of its year. */
class ThresholdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String PROBATION = "75231240";
    private static final String IT_SERVICES = "72000000";

    @Test
    void theFigureIsThatOfTheDayOnWhichTheProcurementBegan() {
        assertEquals("139688", threshold("contract", begun("2025-12-31")).amount().toString());
        assertEquals("135018", threshold("contract", begun("2026-01-01")).amount().toString());
        assertEquals(List.of("threshold.goods-services-central=135018"),
                threshold("contract", begun("2026-01-01")).restsOn().stream().map(Object::toString).toList());
    }

    @Test
    void theTenderNoticeBeginsItWhereNothingElseIsSaid() {
        FactBuilder<Procurement> procurement = central().with("notices", List.of(
                notice("UK2", "2025-12-01"), notice("UK4", "2026-01-05")));
        assertEquals("135018", threshold("contract", procurement).amount().toString());
        assertEquals("/procurement/commenced", threshold("contract", central()).amount().pointer());
    }

    @Test
    void theKindOfContractAndOfAuthorityDecide() {
        assertEquals("light-touch", threshold("contract", begun("2026-03-02").with("cpv", Texts.of(PROBATION))).type());
        assertEquals("works", threshold("contract", begun("2026-03-02").with("contractKind", Text.of("works"))).type());
        assertEquals("goods-services-sub-central",
                threshold("contract", begun("2026-03-02").with("buyer", buyer("gmca"))).type());
        assertEquals("/procurement/cpv",
                threshold("contract", begun("2026-03-02").with("cpv", Texts.MISSING)).amount().pointer());
    }

    @Test
    void theOtherPartHasItsOwnThreshold() {
        FactBuilder<Procurement> procurement = begun("2026-03-02")
                .with("cpv", Texts.of(PROBATION, IT_SERVICES))
                .with("otherPart", FactBuilder.of(OtherPart.class)
                        .with("value", Amount.of(new BigDecimal("100000"), VatBasis.EXCLUSIVE))
                        .build());
        assertEquals("goods-services-central", threshold("other-part", procurement).type());
        assertEquals("120000.00", threshold("other-part", procurement).value().toString());
        assertEquals("/procurement/otherPart/value", threshold("other-part", begun("2026-03-02")).value().pointer());
    }

    @Test
    void codesOfTheWholeAndOfItsLotsAreSorted() {
        ServiceCodes codes = (ServiceCodes) Shipped.derive(new ServiceCodeSorts(), DAY, central().with("lots", List.of(
                FactBuilder.of(Lot.class).with("cpv", Texts.of("85312320", IT_SERVICES)).build()))).get(0);
        assertEquals(IT_SERVICES, codes.main());
        assertEquals(List.of(IT_SERVICES, "85312320"), codes.all().values());
        assertEquals(List.of("85312320"), codes.lightTouch().values());
        assertEquals(List.of("85312320"), codes.reservable().values());
        assertEquals(List.of(IT_SERVICES), codes.ordinary().values());
    }

    @Test
    void aBuyerIsLookedUpByItsCode() {
        assertEquals("sub-central", known("gmca").authorityType().value());
        assertEquals("/procurement/buyer/code", known("somecouncil").authorityType().pointer());
        assertEquals(true, known("somecouncil").authorityType().isMissing());
    }

    @Test
    void aProcurementBelongsIntoThePipelineByThreeLimits() {
        assertEquals(List.of(Verdict.MET), scopes("100000000.01", "2000000.01", "2027-09-30"));
        assertEquals(List.of(), scopes("100000000", "2000000.01", "2027-09-30"));
        assertEquals(List.of(), scopes("100000000.01", "2000000", "2027-09-30"));
        assertEquals(List.of(), scopes("100000000.01", "2000000.01", "2027-10-01"));
        assertEquals(List.of(), scopes("100000000.01", "2000000.01", "2026-03-31"));
        assertEquals(List.of(Verdict.MET), scopes("100000000.01", "2000000.01", "2026-04-01"));
    }

    @Test
    void withoutAWordAboutThePipelineItsFieldsAreMissing() {
        PipelineEntry entry = (PipelineEntry) Shipped.derive(new PipelineEntries(), DAY,
                central().with("estimatedValue", Amount.of("6000000"))).get(0);
        assertEquals(
                List.of("/procurement/pipeline/expectedSpend", "/procurement/plan/tenderNotice",
                        "/procurement/pipeline/yearStart"),
                entry.scope().missing());
        assertEquals("/procurement/pipeline/yearStart", entry.yearStart().pointer());
    }

    private static List<Verdict> scopes(String spend, String value, String tenderNotice) {
        return Shipped.derive(new PipelineEntries(), DAY, central()
                        .with("estimatedValue", Amount.of(value))
                        .with("pipeline", FactBuilder.of(Pipeline.class)
                                .with("yearStart", EventDate.parse("2026-04-01"))
                                .with("expectedSpend", Amount.of(spend))
                                .build())
                        .with("notices", List.of(notice("UK4", tenderNotice))))
                .stream().map(it -> ((PipelineEntry) it).scope().verdict()).toList();
    }

    private static KnownBuyer known(String code) {
        return (KnownBuyer) Shipped.derive(new KnownBuyers(), DAY, central().with("buyer", buyer(code))).get(0);
    }

    private static Threshold threshold(String of, FactBuilder<Procurement> procurement) {
        return Shipped.derive(new Thresholds(), DAY, procurement).stream()
                .map(Threshold.class::cast)
                .filter(it -> it.of().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private static FactBuilder<Procurement> begun(String day) {
        return central().with("commenced", EventDate.parse(day));
    }

    private static FactBuilder<Procurement> central() {
        return FactBuilder.of(Procurement.class).with("buyer", buyer("moj")).with("cpv", Texts.of(IT_SERVICES));
    }

    private static Buyer buyer(String code) {
        return FactBuilder.of(Buyer.class).with("code", Text.of(code)).build();
    }

    private static Notice notice(String code, String published) {
        return FactBuilder.of(Notice.class).with("code", code).with("published", EventDate.parse(published)).build();
    }
}
