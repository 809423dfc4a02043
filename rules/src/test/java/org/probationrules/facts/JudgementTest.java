package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

    private static final List<Judgement> ALL = List.of(
            Judgement.met("/m"),
            Judgement.possible("/p"),
            Judgement.undetermined("/u", "/x"),
            Judgement.undetermined("/w", "/y", "/x"),
            Judgement.violated("/v"));

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, POSSIBLE, POSSIBLE, MET",
        "MET, UNDETERMINED, UNDETERMINED, MET",
        "MET, VIOLATED, VIOLATED, MET",
        "POSSIBLE, POSSIBLE, POSSIBLE, POSSIBLE",
        "POSSIBLE, UNDETERMINED, UNDETERMINED, POSSIBLE",
        "POSSIBLE, VIOLATED, VIOLATED, POSSIBLE",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
        "UNDETERMINED, VIOLATED, VIOLATED, UNDETERMINED",
        "VIOLATED, VIOLATED, VIOLATED, VIOLATED"
    })
    void bothAndEither(Verdict a, Verdict b, Verdict both, Verdict either) {
        Judgement first = new Judgement(a, "/a", List.of());
        Judgement second = new Judgement(b, "/b", List.of());
        assertEquals(both, first.andAlso(second).verdict());
        assertEquals(both, second.andAlso(first).verdict());
        assertEquals(either, first.orElse(second).verdict());
        assertEquals(either, second.orElse(first).verdict());
    }

    @Test
    void theJudgementThatDecidesGivesThePlace() {
        assertEquals("/v", Judgement.met("/m").andAlso(Judgement.violated("/v")).pointer());
        assertEquals("/m", Judgement.violated("/v").orElse(Judgement.met("/m")).pointer());
        assertEquals("/1", Judgement.violated("/1").andAlso(Judgement.violated("/2")).pointer());
        assertEquals("/1", Judgement.met("/1").orElse(Judgement.met("/2")).pointer());
    }

    @Test
    void everythingMissingIsNamedOnce() {
        Judgement both = Judgement.undetermined("/1", "/x", "/y").andAlso(Judgement.undetermined("/2", "/y", "/z"));
        assertEquals(Judgement.undetermined("/1", "/x", "/y", "/z"), both);
        assertEquals(List.of("/x"), Judgement.undetermined("/1", "/x").orElse(Judgement.violated("/v")).missing());
        assertEquals(List.of(), Judgement.undetermined("/1", "/x").andAlso(Judgement.violated("/v")).missing());
        assertEquals(List.of(), Judgement.undetermined("/1", "/x").orElse(Judgement.possible("/p")).missing());
    }

    @Test
    void theAlgebraIsOne() {
        for (Judgement a : ALL) {
            assertEquals(a.verdict(), a.andAlso(a).verdict());
            assertEquals(a.verdict(), a.orElse(a).verdict());
            assertEquals(a, a.negated().negated());
            for (Judgement b : ALL) {
                assertEquals(a.andAlso(b).verdict(), b.andAlso(a).verdict());
                assertEquals(a.orElse(b).verdict(), b.orElse(a).verdict());
                for (Judgement c : ALL) {
                    assertEquals(a.andAlso(b).andAlso(c).verdict(), a.andAlso(b.andAlso(c)).verdict());
                    assertEquals(a.orElse(b).orElse(c).verdict(), a.orElse(b.orElse(c)).verdict());
                    assertEquals(a.andAlso(b.orElse(c)).verdict(), a.andAlso(b).orElse(a.andAlso(c)).verdict());
                }
            }
        }
    }

    @Test
    void aJudgementThatRestsOnAMissingValueIsOpen() {
        Text missing = Text.MISSING.at("/t");
        for (Judgement judgement : ALL) {
            assertEquals(judgement, judgement.needing(Text.of("x").at("/t")));
            assertEquals(Verdict.UNDETERMINED, judgement.needing(missing).verdict());
            assertTrue(judgement.needing(missing).missing().contains("/t"));
            assertEquals(judgement.needing(missing), judgement.needing(missing).needing(missing));
        }
        assertEquals(List.of("/x", "/t"), Judgement.undetermined("/u", "/x").needing(missing).missing());
    }

    @Test
    void theJudgementThatDecidesKeepsItsReason() {
        Judgement open = Judgement.undetermined("/u", "/x").because("u");
        Judgement broken = Judgement.violated("/v").because("v");
        Judgement met = Judgement.met("/m").because("m");
        assertEquals("v", open.andAlso(broken).reason());
        assertEquals("u", open.andAlso(met).reason());
        assertEquals("u", broken.orElse(open).reason());
        assertEquals("m", open.orElse(met).reason());
        assertEquals("v", broken.negated().reason());
        assertEquals("v", broken.at("/w").reason());
        assertEquals("v", broken.needing(Text.MISSING.at("/t")).reason());
        assertEquals("", Judgement.met("/m").reason());
    }

    @Test
    void onlyMetIsMet() {
        assertTrue(Judgement.of("/a", true).isMet());
        assertFalse(Judgement.of("/a", false).isMet());
        assertFalse(Judgement.possible("/a").isMet());
        assertFalse(Judgement.undetermined("/a", "/b").isMet());
        assertEquals("/b", Judgement.met("/a").at("/b").pointer());
    }
}
