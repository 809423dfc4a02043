package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.probationrules.facts.Amount.VatBasis;

class ValuesTest {

    private static final Judgement OPEN = Judgement.undetermined("/a", "/a");
    private static final Judgement MET = Judgement.met("/a");
    private static final Judgement VIOLATED = Judgement.violated("/a");

    @Test
    void texts() {
        Text word = Text.of(" open ").at("/a");
        Text none = Text.of("none").at("/a");
        Text missing = Text.of("  ").at("/a");
        assertAll(
                () -> assertEquals("open", word.value()),
                () -> assertTrue(missing.isMissing() && !missing.isStated() && !missing.isNone()),
                () -> assertTrue(none.isNone() && !none.isStated() && !none.isMissing()),
                () -> assertTrue(word.isOneOf("x", "open") && !word.isOneOf() && word.is("open")),
                () -> assertTrue(missing.mayBe("x") && word.mayBe("open") && !word.mayBe("x")),
                () -> assertEquals(List.of(MET, VIOLATED, VIOLATED, OPEN), List.of(
                        word.toBe("open"), word.toBe("shut"), none.toBe("open"), missing.toBe("open"))),
                () -> assertEquals(List.of(VIOLATED, MET, OPEN), List.of(
                        word.toBeOtherThan("open"), word.toBeOtherThan("shut"), missing.toBeOtherThan("open"))),
                () -> assertEquals(List.of(MET, VIOLATED, VIOLATED), List.of(
                        word.toBeOutright("open"), word.toBeOutright("x"), missing.toBeOutright("open"))),
                () -> assertEquals(List.of(MET, VIOLATED, OPEN), List.of(
                        word.toBeOneOf("x", "open"), word.toBeOneOf(), missing.toBeOneOf("x"))),
                () -> assertEquals(List.of(VIOLATED, MET, OPEN), List.of(
                        word.toBeNoneOf("x", "open"), word.toBeNoneOf(), missing.toBeNoneOf("x"))),
                () -> assertEquals(List.of(VIOLATED, MET, MET), List.of(
                        word.notToBe("open"), word.notToBe("x"), missing.notToBe("open"))),
                () -> assertEquals(MET, word.toBeAmong(Texts.of("open").at("/b"))),
                () -> assertEquals(VIOLATED, word.toBeAmong(Texts.of().at("/b"))),
                () -> assertEquals(Judgement.undetermined("/a", "/b"), word.toBeAmong(Texts.MISSING.at("/b"))),
                () -> assertEquals(List.of(4, 0), List.of(word.length(), missing.length())),
                () -> assertEquals(List.of(MET, VIOLATED, VIOLATED), List.of(
                        word.toBeStatedOutright(), missing.toBeStatedOutright(), none.toBeStatedOutright())),
                () -> assertEquals(MET, word.toBeSameAs(Text.of("open").at("/b"))),
                () -> assertEquals(VIOLATED, word.toBeSameAs(Text.of("Open").at("/b"))),
                () -> assertEquals(Judgement.undetermined("/a", "/b"), word.toBeSameAs(Text.MISSING.at("/b"))),
                () -> assertEquals(Judgement.undetermined("/a", "/a", "/b"), missing.toBeSameAs(Text.MISSING.at("/b"))),
                () -> assertEquals("open,other", word.orElse("other") + "," + missing.orElse("other")),
                () -> assertEquals(List.of(MET, OPEN, VIOLATED),
                        List.of(word.toBeStated(), missing.toBeStated(), none.toBeStated())),
                () -> assertEquals(word, Text.of("open").at("/a")),
                () -> assertNotEquals(word, Text.of("open")));
    }

    @Test
    void lists() {
        Texts some = Texts.of("b", "a ", "b").at("/a");
        Texts empty = Texts.of().at("/a");
        Texts missing = Texts.MISSING.at("/a");
        Texts other = Texts.of("a", "c").at("/b");
        Texts silent = Texts.MISSING.at("/b");
        assertAll(
                () -> assertEquals(List.of("b", "a", "b"), some.values()),
                () -> assertEquals("b,", some.first() + "," + empty.first()),
                () -> assertTrue(empty.isStated() && empty.isEmpty() && !missing.isEmpty() && missing.isMissing()),
                () -> assertEquals(List.of(3, 0, 0), List.of(some.size(), empty.size(), missing.size())),
                () -> assertTrue(other.isSeveral() && !Texts.of("a").isSeveral() && !missing.isSeveral()),
                () -> assertTrue(some.has("a") && !some.has("a ") && some.hasAnyOf(other) && !some.hasAllOf(other)),
                () -> assertTrue(some.hasAllOf(empty) && !some.hasAnyOf(empty)),
                () -> assertEquals(List.of("c"), some.lacking(other).values()),
                () -> assertTrue(missing.lacking(other).isMissing()),
                () -> assertEquals(List.of(MET, VIOLATED, OPEN),
                        List.of(some.toHaveSome(), empty.toHaveSome(), missing.toHaveSome())),
                () -> assertEquals(List.of(VIOLATED, MET, OPEN),
                        List.of(some.toBeEmpty(), empty.toBeEmpty(), missing.toBeEmpty())),
                () -> assertEquals(List.of(MET, VIOLATED, VIOLATED, OPEN),
                        List.of(some.toHave("a"), some.toHave("c"), empty.toHave("a"), missing.toHave("a"))),
                () -> assertEquals(List.of(VIOLATED, MET, OPEN),
                        List.of(some.notToHave("a"), some.notToHave("c"), missing.notToHave("a"))),
                () -> assertEquals(List.of(VIOLATED, MET, MET), List.of(
                        some.toHaveNoneOnRecord(), empty.toHaveNoneOnRecord(), missing.toHaveNoneOnRecord())),
                () -> assertEquals(List.of(MET, VIOLATED, MET, OPEN), List.of(
                        some.notToBeOnly("b"), Texts.of("b").at("/a").notToBeOnly("b"), empty.notToBeOnly("b"),
                        missing.notToBeOnly("b"))),
                () -> assertEquals(List.of(MET, VIOLATED), List.of(some.toHaveAnyOf(other), empty.toHaveAnyOf(other))),
                () -> assertEquals(List.of(VIOLATED, MET), List.of(some.toHaveAllOf(other), some.toHaveAllOf(empty))),
                () -> assertEquals(Judgement.undetermined("/a", "/b"), some.toHaveAnyOf(silent)),
                () -> assertEquals(Judgement.undetermined("/a", "/a", "/b"), missing.toHaveAllOf(silent)),
                () -> assertEquals("b, a, b", some.toString()),
                () -> assertNotEquals(empty, missing));
    }

    @Test
    void answers() {
        Answer yes = Answer.of(true).at("/a");
        Answer no = Answer.of(false).at("/a");
        Answer missing = Answer.MISSING.at("/a");
        assertAll(
                () -> assertEquals(List.of(MET, VIOLATED, OPEN), List.of(yes.toBeYes(), no.toBeYes(), missing.toBeYes())),
                () -> assertEquals(List.of(VIOLATED, MET, OPEN), List.of(yes.toBeNo(), no.toBeNo(), missing.toBeNo())),
                () -> assertEquals(List.of(MET, VIOLATED, VIOLATED),
                        List.of(yes.toBeYesOutright(), no.toBeYesOutright(), missing.toBeYesOutright())),
                () -> assertEquals(List.of(VIOLATED, MET, MET),
                        List.of(yes.notToBeYes(), no.notToBeYes(), missing.notToBeYes())),
                () -> assertTrue(no.isStated() && no.isNo() && !no.isYes() && !missing.isNo() && !missing.isYes()),
                () -> assertEquals("yes,no,", yes + "," + no + "," + missing));
    }

    @Test
    void counts() {
        Count three = Count.of(3).at("/a");
        Count none = Count.NONE.at("/a");
        Count missing = Count.MISSING.at("/a");
        assertAll(
                () -> assertEquals(List.of(MET, VIOLATED, VIOLATED, OPEN), List.of(
                        three.toBeAtLeast(3), three.toBeAtLeast(4), none.toBeAtLeast(0), missing.toBeAtLeast(0))),
                () -> assertEquals(List.of(MET, VIOLATED, MET, OPEN), List.of(
                        three.toBeAtMost(3), three.toBeAtMost(2), none.toBeAtMost(0), missing.toBeAtMost(9))),
                () -> assertTrue(none.isNone() && !none.isStated() && !none.isMissing()),
                () -> assertTrue(Count.of(0).isStated() && !Count.of(0).isNone()),
                () -> assertEquals("3,none,,0", three + "," + none + "," + missing + "," + Count.of(0)),
                () -> assertNotEquals(Count.of(0), Count.NONE),
                () -> assertNotEquals(Count.MISSING, Count.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, EXCLUSIVE, 20, 120.00", "100.00, INCLUSIVE, 20, 100.00", "100.00, UNSTATED, 20, 100.00",
        "0.01, EXCLUSIVE, 20, 0.01", "0.03, EXCLUSIVE, 20, 0.04", "0.025, EXCLUSIVE, 20, 0.03",
        "178949.16, EXCLUSIVE, 20, 214738.99", "999999999999.99, EXCLUSIVE, 17.5, 1174999999999.99",
        "100, EXCLUSIVE, 0, 100.00"
    })
    void vatIsAddedWhereItIsNotInTheSum(BigDecimal value, VatBasis basis, BigDecimal rate, BigDecimal expected) {
        Amount raised = Amount.of(value, basis).at("/a").withVat(rate);
        assertEquals(expected, raised.value());
        assertEquals("/a", raised.pointer());
        assertEquals(basis == VatBasis.EXCLUSIVE ? VatBasis.INCLUSIVE : basis, raised.vat());
    }

    @Test
    void whatIsNoSumGetsNoVat() {
        for (Amount amount : List.of(Amount.MISSING, Amount.UNKNOWN, Amount.ofBasis(VatBasis.EXCLUSIVE))) {
            assertEquals(amount, amount.withVat(BigDecimal.TEN));
        }
    }

    @Test
    void amounts() {
        Amount ten = Amount.of("10.00").at("/a");
        Amount unknown = Amount.UNKNOWN.at("/a");
        Amount missing = Amount.MISSING.at("/a");
        assertAll(
                () -> assertEquals(List.of(MET, VIOLATED, MET, OPEN), List.of(
                        ten.toBeAtLeast(BigDecimal.TEN), ten.toBeAtLeast(new BigDecimal("10.01")),
                        unknown.toBeAtLeast(BigDecimal.TEN), missing.toBeAtLeast(BigDecimal.ZERO))),
                () -> assertEquals(List.of(MET, VIOLATED, VIOLATED, OPEN), List.of(
                        ten.toBeAtMost(BigDecimal.TEN), ten.toBeAtMost(new BigDecimal("9.99")),
                        unknown.toBeAtMost(BigDecimal.TEN), missing.toBeAtMost(BigDecimal.TEN))),
                () -> assertEquals(List.of(MET, VIOLATED), List.of(
                        ten.toBeAtLeast(Amount.of("10")), ten.toBeAtLeast(Amount.of("10.01")))),
                () -> assertEquals(Judgement.undetermined("/a", "/b"), ten.toBeAtLeast(Amount.MISSING.at("/b"))),
                () -> assertEquals(Judgement.undetermined("/a", "/b"), ten.toBeAtLeast(Amount.UNKNOWN.at("/b"))),
                () -> assertEquals(List.of(MET, VIOLATED, VIOLATED), List.of(
                        ten.toBeSameAs(Amount.of("10")), ten.toBeSameAs(Amount.of("9")), unknown.toBeSameAs(ten))),
                () -> assertEquals(Judgement.undetermined("/a", "/a", "/b"), missing.toBeSameAs(Amount.MISSING.at("/b"))),
                () -> assertEquals(List.of(VIOLATED, MET, MET, VIOLATED), List.of(
                        ten.toBeNone(), Amount.of("0.00").at("/a").toBeNone(), missing.toBeNone(), unknown.toBeNone())),
                () -> assertEquals("10.00,unknown,", ten + "," + unknown + "," + missing),
                () -> assertEquals("100000", Amount.of("1e5").toString()),
                () -> assertEquals(Amount.of("10"), Amount.of("10.00")),
                () -> assertEquals(Amount.of("10").hashCode(), Amount.of("10.00").hashCode()),
                () -> assertNotEquals(Amount.of("0"), Amount.MISSING),
                () -> assertFalse(unknown.isStated() || unknown.isMissing()),
                () -> assertEquals("exclusive", VatBasis.EXCLUSIVE.word()));
    }

    @Test
    void vatBases() {
        Amount inclusive = Amount.of(BigDecimal.TEN, VatBasis.INCLUSIVE).at("/a");
        Amount exclusive = Amount.of(BigDecimal.TEN, VatBasis.EXCLUSIVE).at("/b");
        assertAll(
                () -> assertEquals(MET, inclusive.toHaveSameVatBasisAs(Amount.ofBasis(VatBasis.INCLUSIVE).at("/b"))),
                () -> assertEquals(VIOLATED, inclusive.toHaveSameVatBasisAs(exclusive)),
                () -> assertEquals(VIOLATED, inclusive.toHaveSameVatBasisAs(Amount.of("1").at("/b"))),
                () -> assertEquals(VIOLATED, Amount.of("1").at("/a").toHaveSameVatBasisAs(Amount.of("1").at("/b"))),
                () -> assertEquals(Judgement.undetermined("/a", "/b"),
                        inclusive.toHaveSameVatBasisAs(Amount.MISSING.at("/b"))),
                () -> assertEquals(Judgement.undetermined("/a", "/b"),
                        Amount.ofBasis(VatBasis.INCLUSIVE).at("/a").toHaveSameVatBasisAs(Amount.MISSING.at("/b"))),
                () -> assertEquals(Judgement.undetermined("/a", "/a", "/b"),
                        Amount.MISSING.at("/a").toHaveSameVatBasisAs(Amount.MISSING.at("/b"))));
    }
}
