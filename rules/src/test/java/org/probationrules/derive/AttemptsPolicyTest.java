package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probationrules.facts.Attempt;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Text;

/** The first day after a wait is found as each reading says, and counting stays quick. */
class AttemptsPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // start, clamp, look-back, day-after
        "2025-06-10, 2025-12-10, 2025-12-10, 2025-12-11",
        "2025-08-31, 2026-02-28, 2026-03-01, 2026-03-01",
        "2027-08-31, 2028-02-29, 2028-03-01, 2028-03-01",
        "2025-08-30, 2026-02-28, 2026-03-01, 2026-03-01",
        "2025-08-28, 2026-02-28, 2026-02-28, 2026-03-01",
        "2025-03-31, 2025-09-30, 2025-10-01, 2025-10-01",
        "2025-02-28, 2025-08-28, 2025-08-28, 2025-08-29",
        "2025-08, 2026-02, 2026-02-01/2026-03-01, 2026-02-02/2026-03-01",
    })
    void theFirstDayAfterAWaitOfSixMonths(String start, String clamp, String lookBack, String dayAfter) {
        EventDate from = EventDate.parse(start);
        assertEquals(clamp, policy("clamp").firstAllowed(from).toString());
        assertEquals(lookBack, policy(AttemptsPolicy.LOOK_BACK).firstAllowed(from).toString());
        assertEquals(dayAfter, policy(AttemptsPolicy.DAY_AFTER).firstAllowed(from).toString());
    }

    @Test
    void aWaitWithoutAStartHasNoEnd() {
        EventDate missing = EventDate.MISSING.at("/application/attempts/2/notified");
        for (AttemptsPolicy reading : policy("clamp").onEveryReading()) {
            assertEquals(List.of("/application/attempts/2/notified"), reading.firstAllowed(missing).missing());
        }
    }

    @Test
    void manyOpenOutcomesStayCountable() {
        Attempt pending = FactBuilder.of(Attempt.class)
                .with("submitted", EventDate.parse("2025-05"))
                .with("outcome", Text.of("pending"))
                .build();
        AttemptsScope scope = new AttemptsScope(Optional.empty(), new CategoryNames(List.of(), List.of()));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals(
                List.of(0),
                new AttemptsCount(policy(AttemptsPolicy.LOOK_BACK), EventDate.parse("2025-05-20"), scope)
                        .of(Collections.nCopies(3000, pending))
                        .used()));
    }

    private static AttemptsPolicy policy(String boundary) {
        return new AttemptsPolicy(
                3, 6, AttemptsPolicy.FROM_NOTIFICATION, boundary, false, true, false,
                Set.of("unsuccessful"), true, Optional.empty(), List.of());
    }
}
