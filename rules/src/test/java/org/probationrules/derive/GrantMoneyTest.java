package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Amount;
import org.probationrules.facts.Answer;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Facts;
import org.probationrules.facts.FundingBound;
import org.probationrules.facts.FundingFigure;
import org.probationrules.facts.FundingPeriod;
import org.probationrules.facts.Grant;
import org.probationrules.facts.GrantScheme;
import org.probationrules.facts.GrantYear;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.SupplyMarkers;
import org.probationrules.facts.SupplyMarks;
import org.probationrules.facts.Text;
import org.probationrules.facts.Verdict;

class GrantMoneyTest {

    private static final Map<String, Object> GENERAL = Map.of(
            "general.year-basis", "grant-year",
            "general.max-per-year", new BigDecimal(100),
            "general.max-total", new BigDecimal(150),
            "general.max-months", new BigDecimal(12));

    @Test
    void aSchemeIsKnownByEachOfItsNames() {
        for (String name : List.of("rgs", "Rehabilitation Grants Scheme", "HMPPS  rehabilitation grants scheme")) {
            Grant grant = FactBuilder.of(Grant.class).with("scheme", Text.of(name)).build();
            assertEquals("RGS", derive(new SchemeMoney(), grant, GrantScheme.class).get(0).code().value());
        }
    }

    @Test
    void theWholeStandsForTheYearsWhileItIsSmall() {
        assertEquals(List.of("in total 100"), figures("100"));
        assertEquals(List.of("in a year ", "in total 101"), figures("101"));
        assertEquals(List.of("in year 1 60", "in year 2 80", "in total 140"), figures("", "60", "80"));
    }

    private static List<String> figures(String total, String... years) {
        List<GrantYear> all = new ArrayList<>();
        for (String amount : years) {
            all.add(FactBuilder.of(GrantYear.class)
                    .with("year", Integer.toString(all.size() + 1))
                    .with("amount", Amount.of(amount))
                    .build());
        }
        FactBuilder<Grant> grant = FactBuilder.of(Grant.class).with("years", all);
        if (!total.isEmpty()) {
            grant.with("total", Amount.of(total));
        }
        return derive(new SchemeMoney(), grant.build(), FundingFigure.class).stream()
                .map(it -> it.row() + " " + it.amount())
                .toList();
    }

    @Test
    void everyGapIsABound() {
        Grant grant = FactBuilder.of(Grant.class)
                .with("periods", List.of(period("2027-01-01", "2027-03-31"), period("2027-04-02", "2027-12-31")))
                .build();
        assertEquals(
                List.of("longer than 12 months MET", "break before 2027-04-02 VIOLATED"),
                derive(new FundingBounds(), grant, FundingBound.class).stream()
                        .map(it -> it.problem() + " " + it.earlier().toBeOnOrBefore(it.later()).verdict())
                        .toList());
    }

    private static FundingPeriod period(String start, String end) {
        return FactBuilder.of(FundingPeriod.class)
                .with("start", EventDate.parse(start))
                .with("end", EventDate.parse(end))
                .build();
    }

    @Test
    void openSignsOfASupplyMatterWhileTheyCouldMakeItEnough() {
        SupplyMarkers markers = FactBuilder.of(SupplyMarkers.class)
                .with("serviceCredits", Answer.YES)
                .with("termsOfAContract", Answer.NO)
                .build();
        Grant grant = FactBuilder.of(Grant.class).with("supplyMarkers", markers).build();
        SupplyMarks marks = derive(new GrantTerms(), grant, SupplyMarks.class).get(0);
        assertEquals(Verdict.VIOLATED, marks.toBeFewerThan(1).verdict());
        assertEquals(Verdict.UNDETERMINED, marks.toBeFewerThan(4).verdict());
        assertEquals(Verdict.MET, marks.toBeFewerThan(5).verdict());
    }

    @Test
    void beforeTheFirstValueOfAParameterNothingIsMeasured() {
        Grant grant = FactBuilder.of(Grant.class).with("total", Amount.of("900")).build();
        assertEquals(List.of(), derive(new SchemeMoney(), grant, FundingFigure.class, Map.of()));
        assertEquals(List.of(), derive(new FundingBounds(), grant, FundingBound.class, Map.of()));
    }

    private static <T extends Fact> List<T> derive(Derivation derivation, Grant grant, Class<T> type) {
        return derive(derivation, grant, type, GENERAL);
    }

    private static <T extends Fact> List<T> derive(
            Derivation derivation, Grant grant, Class<T> type, Map<String, Object> values) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        values.forEach((id, value) -> parameters.put(id, new Parameter("", id, "", "house",
                List.of(new Parameter.Dated(LocalDate.MIN, Optional.of(value), "the test")), LocalDate.MAX)));
        Dossier dossier = FactBuilder.of(Dossier.class).with("grant", grant).build();
        Background background = new Background(LocalDate.of(2026, 11, 22), Codelists.shipped(), parameters);
        return derivation.derive(Facts.located(dossier), background).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
