package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** When the Act gives a ground to end a contract because of a sub-contractor. */
class TerminationTest {

    @Test
    void anAssociatedPersonIsAlwaysAGround() {
        assertEquals(Verdict.MET, termination("associated-person").build().toHaveItsGround().verdict());
    }

    @Test
    void aBuyerThatDidNotAskHasNone() {
        Termination termination = termination("sub-contractor")
                .with("asked", Texts.of())
                .with("knew", Texts.of())
                .with("onList", Answer.YES)
                .build();
        assertEquals(Verdict.VIOLATED, termination.toHaveItsGround().verdict());
        assertEquals(
                List.of("notice", "ground", "representations", "chance-to-replace", "termination-ground"),
                termination.lacking().values());
    }

    @Test
    void aBuyerThatWasNotToldHasOne() {
        Termination termination = termination("sub-contractor")
                .with("asked", Texts.of("s28-1-a"))
                .with("knew", Texts.of())
                .build();
        assertEquals(Verdict.MET, termination.toHaveItsGround().verdict());
    }

    @Test
    void aBuyerThatKnewOfTheListingHasNone() {
        Termination termination = termination("sub-contractor")
                .with("asked", Texts.of("s28-1-a", "s28-1-b"))
                .with("knew", Texts.of("sub-contracting", "listed"))
                .with("onList", Answer.YES)
                .build();
        assertEquals(Verdict.VIOLATED, termination.toHaveItsGround().verdict());
    }

    @Test
    void aBuyerThatLooksUpTheListAfterwardsIsAskedWhetherItIsOnIt() {
        Termination termination = termination("sub-contractor")
                .with("asked", Texts.of("s28-1-a", "s28-1-b"))
                .with("knew", Texts.of("sub-contracting"))
                .build();
        assertEquals(Verdict.UNDETERMINED, termination.toHaveItsGround().verdict());
    }

    private static FactBuilder<Termination> termination(String cause) {
        return FactBuilder.of(Termination.class).with("cause", Text.of(cause));
    }
}
