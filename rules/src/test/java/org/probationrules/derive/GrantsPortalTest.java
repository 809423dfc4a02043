package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.probationrules.derive.GrantsPortal.Cell;
import org.probationrules.pack.PackException;
import org.probationrules.pack.Yaml;

class GrantsPortalTest {

    private static final GrantsPortal SHIPPED = Codelists.shipped().grantsPortal();

    @Test
    void knowsEveryStepOfThePortal() {
        assertEquals(11, SHIPPED.cells().size());
        assertEquals(14, SHIPPED.actions().size());
        SHIPPED.cells().forEach((state, row) -> assertEquals(14, row.size(), state));
    }

    @Test
    void aStepMovesIsRefusedOrIsDecided() {
        assertEquals(
                Optional.of(new Cell(Optional.of("SUBMITTED"), List.of(), Optional.empty())),
                SHIPPED.cell("COMPLETE", "submit"));
        assertEquals(
                Optional.of(new Cell(Optional.empty(), List.of("GRT-006", "GRT-007"), Optional.empty())),
                SHIPPED.cell("VIEWED", "submit"));
        assertEquals(
                Optional.of(new Cell(
                        Optional.of("RESPONDING"), List.of("GRT-009"), Optional.of("portal.decline-reversible"))),
                SHIPPED.cell("DECLINED", "intend"));
        assertEquals(Optional.empty(), SHIPPED.cell("COMPLETE", "dance"));
        assertEquals(Optional.empty(), SHIPPED.cell("SOMEWHERE", "submit"));
    }

    @Test
    void whatIsLeftOutOrGivenTwiceIsAProblem() {
        assertProblem("the action b is missing", "{moves: {a: S}}");
        assertProblem("the action a is given twice", "{moves: {a: S, b: S}, refused: {X-001: [a]}}");
        assertProblem("'T' is not a state", "{moves: {a: T, b: S}}");
        assertProblem("'c' is not an action", "{moves: {a: S, b: S, c: S}}");
    }

    private static void assertProblem(String message, String row) {
        Yaml file = Yaml.read(
                "portal.yaml", "states: {S: a state}\nactions: {a: one, b: two}\ntransitions: {S: " + row + "}\n");
        PackException problem = assertThrows(PackException.class, () -> GrantsPortal.read(file));
        assertTrue(problem.getMessage().contains(message), problem.getMessage());
    }
}
