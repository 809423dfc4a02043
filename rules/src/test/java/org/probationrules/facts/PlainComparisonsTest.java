package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Amount.VatBasis;

/** Comparisons of texts, counts and amounts at their boundaries. */
class PlainComparisonsTest {

    @Test
    void wordsAreFoundWhateverTheirCapitalsAndHyphens() {
        assertEquals(Verdict.VIOLATED, says("the PRE-SELECTION   questionnaire", "Pre Selection Questionnaire"));
        assertEquals(Verdict.VIOLATED, says("PQQ_205", "PQQ"));
        assertEquals(Verdict.VIOLATED, says("two pqqs", "PQQ"));
        assertEquals(Verdict.VIOLATED, says("a contract\nnotice", "contract notice"));
        assertEquals(Verdict.MET, says("a subcontract notice", "contract notice"));
        assertEquals(Verdict.MET, says("contract award notice", "contract notice"));
        assertEquals(Verdict.UNDETERMINED, says("", "PQQ"));
    }

    @Test
    void aCountAndNoneAreTheCount() {
        assertEquals(8, Count.of(5).plus(Count.of(3)).value());
        assertEquals(5, Count.of(5).plus(Count.NONE).value());
        assertTrue(Count.of(5).plus(Count.MISSING).isMissing());
        assertTrue(Count.MISSING.plus(Count.of(3)).isMissing());
    }

    @Test
    void anAmountIsLessByAPenny() {
        Amount threshold = Amount.of("135018");
        assertEquals(Verdict.MET, Amount.of("135017.99").toBeLessThan(threshold).verdict());
        assertEquals(Verdict.VIOLATED, Amount.of("135018.00").toBeLessThan(threshold).verdict());
        assertEquals(Verdict.VIOLATED, Amount.UNKNOWN.toBeLessThan(threshold).verdict());
        assertEquals(List.of("/a", "/b"), Amount.MISSING.at("/a").toBeLessThan(Amount.MISSING.at("/b")).missing());
    }

    @Test
    void vatIsInWhatSaysSo() {
        assertEquals(Verdict.MET, Amount.of(BigDecimal.ONE, VatBasis.INCLUSIVE).toIncludeVat().verdict());
        assertEquals(Verdict.VIOLATED, Amount.of(BigDecimal.ONE, VatBasis.EXCLUSIVE).toIncludeVat().verdict());
        assertEquals(Verdict.UNDETERMINED, Amount.of("1").toIncludeVat().verdict());
        assertEquals(Verdict.MET, Amount.UNKNOWN.toIncludeVat().verdict());
    }

    @Test
    void yearsOfAParameterAreMonths() {
        assertEquals(60, parameter("years", Optional.of(new BigDecimal("5"))).months());
        assertEquals(18, parameter("months", Optional.of(new BigDecimal("18"))).months());
        assertEquals(0, parameter("days", Optional.empty()).countIfSet());
        assertEquals(90, parameter("days", Optional.of(new BigDecimal("90"))).countIfSet());
    }

    @Test
    void aPhraseIsLookedForInNoTime() {
        String spaces = "a" + " ".repeat(500_000) + "b";
        assertEquals(Verdict.MET, assertTimeoutPreemptively(Duration.ofSeconds(20), () -> says(spaces, " x")));
        assertThrows(IllegalArgumentException.class, () -> says(spaces, "a word ".repeat(30)));
    }

    private static Verdict says(String text, String words) {
        return Text.of(text).notToSay(words).verdict();
    }

    private static Parameter parameter(String unit, Optional<Object> value) {
        return new Parameter("", "some.number", unit, "house",
                List.of(new Parameter.Dated(LocalDate.MIN, value, "the test")), LocalDate.MAX);
    }
}
