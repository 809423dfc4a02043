package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step of the framework questionnaire is possible or refused by the rule that it belongs to. */
class FrameworkPortalTest {

    private static final FrameworkPortal PORTAL = Codelists.shipped().frameworkPortal();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NO_ACCOUNT   | register",
        "ACCOUNT      | open-list select",
        "LISTED       | open-list select",
        "VIEWED       | open-list select read message interest intend edit",
        "EDITING      | open-list select read message interest intend edit save-part save-all",
        "COMPLETE     | open-list select read message interest intend edit save-part save-all submit",
        "SUBMITTED    | open-list select read message modify outcome-pass outcome-fail",
        "QUALIFIED    | open-list select read message edit",
        "UNSUCCESSFUL | open-list select read message edit",
    })
    void whatIsPossibleIn(String state, String actions) {
        assertEquals(List.of(actions.split(" ")), PORTAL.allowed(state));
    }

    @Test
    void everythingElseIsRefusedByOneRule() {
        for (String state : PORTAL.moves().keySet()) {
            for (String action : PORTAL.actions()) {
                boolean possible = PORTAL.moves().get(state).containsKey(action);
                assertEquals(
                        possible ? Optional.empty() : Optional.of(expected(state, action)),
                        PORTAL.refusal(state, action),
                        state + " " + action);
            }
        }
    }

    @Test
    void otherWordsAreNotKnown() {
        assertFalse(PORTAL.knows("ARCHIVED", "edit"));
        assertFalse(PORTAL.knows("VIEWED", "delete"));
    }

    private static String expected(String state, String action) {
        return state.equals("NO_ACCOUNT")
                ? "QUA-001"
                : state.equals("EDITING") && action.equals("submit") ? "QUA-005" : "QUA-003";
    }
}
