package org.probationrules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Which steps a party has taken, and what it takes part as. */
class PartyTest {

    private static final EventDate LAST_DAY = EventDate.parse("2026-12-10");

    @Test
    void aPartyOfWhichNothingIsSaidHasTakenNoStep() {
        Party party = FactBuilder.of(Party.class).build();
        assertEquals(Verdict.VIOLATED, party.toHaveTakenEveryStepBy(LAST_DAY).verdict());
        assertEquals(List.of("register", "submit", "share"), party.stepsNotTakenBy(LAST_DAY).values());
    }

    @Test
    void theLastDayCountsToItsLastMinute() {
        Party party = steps("2026-12-10T23:59", "2026-12-10T23:59", "2026-12-10T23:59").build();
        assertTrue(party.toHaveTakenEveryStepBy(LAST_DAY).isMet());
        assertEquals(List.of(), party.stepsNotTakenBy(LAST_DAY).values());
    }

    @Test
    void aStepThatIsCertainlyMissingIsNamedWithoutThoseInDoubt() {
        Party party = steps("2026-12", "2026-12-11", "2026-12-01").build();
        assertEquals(List.of("submit"), party.stepsNotTakenBy(LAST_DAY).values());
    }

    @Test
    void whereNoneIsCertainThoseInDoubtAreNamed() {
        Party party = steps("2026-12", "2026-12-01", "2026-12").build();
        assertEquals(Verdict.POSSIBLE, party.toHaveTakenEveryStepBy(LAST_DAY).verdict());
        assertEquals(List.of("register", "share"), party.stepsNotTakenBy(LAST_DAY).values());
    }

    @Test
    void partsAndTheWayOfSharingCountWhereTheyAreSaid() {
        Party party = steps("2026-12-01", "2026-12-01", "2026-12-01")
                .with("parts", Texts.of("basic"))
                .with("sharedVia", Text.of("form"))
                .build();
        assertEquals(List.of("submit", "share"), party.stepsNotTakenBy(LAST_DAY).values());
    }

    @Test
    void informationThatCameTooLateLacksEveryPart() {
        Party party = steps("2026-12-01", "2026-12-11", "2026-12-01").with("parts", Texts.of("basic")).build();
        assertEquals(4, party.partsNotSentBy(LAST_DAY).size());
    }

    @Test
    void informationInTimeLacksWhatIsNotInIt() {
        Party party = steps("2026-12-01", "2026-12-09", "2026-12-01")
                .with("parts", Texts.of("basic", "financial", "exclusion"))
                .build();
        assertEquals(List.of("connected-persons"), party.partsNotSentBy(LAST_DAY).values());
    }

    @Test
    void aRoleBesidesAnotherIsARole() {
        Party party = FactBuilder.of(Party.class)
                .with("role", Text.of("guarantor"))
                .with("otherRoles", Texts.of("relied-on-subcontractor"))
                .build();
        assertTrue(party.toHaveRole("relied-on-subcontractor").isMet());
        assertFalse(party.mayHaveRole("delivery-subcontractor"));
    }

    @Test
    void aRoleThatIsNotSaidMayBeAny() {
        Party party = FactBuilder.of(Party.class).build();
        assertTrue(party.mayHaveRole("guarantor"));
        assertFalse(party.hasRole("guarantor"));
        assertEquals(List.of("/role"), party.toHaveRole("guarantor").missing());
    }

    private static FactBuilder<Party> steps(String registered, String submitted, String shared) {
        return FactBuilder.of(Party.class)
                .with("registered", EventDate.parse(registered))
                .with("submitted", EventDate.parse(submitted))
                .with("shared", EventDate.parse(shared));
    }
}
