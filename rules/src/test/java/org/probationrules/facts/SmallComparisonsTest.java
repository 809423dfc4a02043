package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Amount.VatBasis;

class SmallComparisonsTest {

    @Test
    void theDecidingReasonIsKept() {
        Judgement first = Judgement.met("/a").because("first");
        Judgement second = Judgement.violated("/b").because("second");
        Judgement third = Judgement.violated("/c").because("third");
        assertEquals("second", first.andAlso(second).andAlso(third).reason());
        assertEquals("second", second.orElse(third).reason());
        assertEquals("second", second.at("/d").negated().reason());
    }

    @Test
    void sumsAreMissingWhereEitherIs() {
        Amount ten = Amount.of(BigDecimal.TEN, VatBasis.INCLUSIVE).at("/a");
        assertEquals("20", ten.plus(Amount.of("10")).toString());
        assertEquals(VatBasis.INCLUSIVE, ten.plus(Amount.of("10")).vat());
        assertEquals("/b", ten.plus(Amount.MISSING.at("/b")).pointer());
        assertTrue(Amount.UNKNOWN.plus(ten).isUnknown());
    }

    @Test
    void noneIsAnAnswer() {
        assertTrue(Count.NONE.toBeNone().isMet());
        assertEquals(Verdict.VIOLATED, Count.of(3).toBeNone().verdict());
        assertEquals(Verdict.UNDETERMINED, Count.MISSING.toBeNone().verdict());
    }

    @Test
    void aCircumstanceThatCannotBeToldDecidesNothing() {
        Circumstance told = new Circumstance("/p", "procedure", "open", List.of(), "stated");
        Circumstance open = new Circumstance("/p", "procedure", "", List.of("/p"), "not stated");
        assertTrue(told.toBe("open").isMet());
        assertEquals(Verdict.VIOLATED, told.toBe("competitive-flexible").verdict());
        assertEquals(List.of("/p"), open.toBe("open").missing());
    }

    @Test
    void insideMeansBelowInTheDocument() {
        Fact fact = new Claim("/awards/1/claim", EventDate.MISSING, EventDate.MISSING, EventDate.MISSING);
        assertTrue(fact.isWithin("/awards/1"));
        assertFalse(fact.isWithin("/awards/1/claim"));
        assertFalse(new Claim("/awards/10/claim", EventDate.MISSING, EventDate.MISSING, EventDate.MISSING)
                .isWithin("/awards/1"));
    }

    @Test
    void aTallyWithoutALimitHangsOnTheLimit() {
        Count four = Count.of(4).at("/bids");
        assertTrue(new LotTally("/bids", "S1", "bids-for", four, Count.of(4)).toBeWithinLimit().isMet());
        assertEquals(Verdict.VIOLATED,
                new LotTally("/bids", "S1", "bids-for", four, Count.of(3)).toBeWithinLimit().verdict());
        assertTrue(new LotTally("/bids", "S1", "bids-for", four, Count.NONE).toBeWithinLimit().isMet());
        assertEquals(List.of("/most"),
                new LotTally("/bids", "S1", "bids-for", four, Count.MISSING.at("/most")).toBeWithinLimit().missing());
        assertTrue(new LotTally("/bids", "S1", "bids-for", Count.MISSING, Count.of(3)).toBeWithinLimit().isMet());
    }

    @Test
    void termsAgreeWhereverTheyStand() {
        Text a = Text.of("S1").at("/announced");
        assertTrue(new TermPair("/agreed", "supplier", a, Text.of("S1").at("/agreed")).toAgree().isMet());
        assertEquals(Verdict.VIOLATED,
                new TermPair("/agreed", "supplier", a, Text.of("S2").at("/agreed")).toAgree().verdict());
        assertEquals(List.of("/agreed"),
                new TermPair("/agreed", "supplier", a, Text.MISSING.at("/agreed")).toAgree().missing());
    }
}
