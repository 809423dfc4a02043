package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

class PercentTest {

    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void upAndDownCountAlike() {
        assertEquals(Verdict.VIOLATED, percent("10").toExceed(TEN).verdict());
        assertEquals(Verdict.MET, percent("10.01").toExceed(TEN).verdict());
        assertEquals(Verdict.MET, percent("-10.01").toExceed(TEN).verdict());
        assertEquals(Verdict.MET, percent("-10").toStayWithin(TEN).verdict());
    }

    @Test
    void zeroIsNoChange() {
        assertTrue(percent("0.00").toBeZero().isMet());
        assertTrue(percent("-0.01").notToBeZero().isMet());
    }

    @Test
    void silenceDecidesNothing() {
        Percent missing = Percent.MISSING.at("/x");
        assertEquals(List.of("/x"), missing.toExceed(TEN).missing());
        assertEquals(Verdict.UNDETERMINED, missing.toStayWithin(TEN).verdict());
        assertEquals("", missing.toString());
    }

    @Test
    void equalByNumberAndPlace() {
        assertEquals(percent("10"), percent("10.0"));
        assertEquals(percent("10").hashCode(), percent("10.0").hashCode());
        assertNotEquals(percent("0"), Percent.MISSING);
        assertNotEquals(percent("10"), percent("10").at("/x"));
        assertEquals("-12", percent("-12").toString());
    }

    private static Percent percent(String number) {
        return Percent.of(new BigDecimal(number));
    }
}
