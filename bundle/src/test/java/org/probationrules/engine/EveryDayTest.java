package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.probationrules.json.PlainJson;
import org.probationrules.pack.RuleCase;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Hook;

/** No day and no moment breaks the engine: not before a law began, not after a calendar ended. */
class EveryDayTest {

    private static final RulesEngine ENGINE = new RulesEngine();
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2015, 1, 1),
            LocalDate.of(2020, 6, 15),
            LocalDate.of(2022, 7, 22),
            LocalDate.of(2025, 2, 23),
            LocalDate.of(2025, 2, 24),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2030, 12, 31));

    @Test
    void anEmptyDossierIsJudgedByNobody() {
        for (LocalDate day : DAYS) {
            for (Hook hook : Hook.values()) {
                assertNotEquals(Completion.COMPLETE, assess("{}", hook, day).completion(), hook + " on " + day);
            }
        }
    }

    @Test
    void theDossiersOfTheCasesAreJudgedOnAnyDayAtAnyMoment() {
        Set<String> broken = new TreeSet<>();
        Set<String> dossiers = new LinkedHashSet<>();
        int number = 0;
        for (RuleCase it : ShippedCases.all().toList()) {
            String dossier = PlainJson.write(it.dossier());
            if (dossiers.add(dossier)) {
                // Each dossier on some of the days and at some of the moments; all of them together on all.
                LocalDate day = DAYS.get(number % DAYS.size());
                Hook hook = Hook.values()[number % Hook.values().length];
                number++;
                for (Assessment answer : List.of(
                        assess(dossier, Hook.of(it.hook()), day), assess(dossier, hook, it.asOf()), assess(dossier, hook, day))) {
                    if (answer.completion() == Completion.FAILED) {
                        broken.add(it.ruleId() + " " + it.name() + ": " + answer.hook() + " on " + answer.asOf());
                    }
                }
            }
        }
        assertEquals(Set.of(), broken);
    }

    private static Assessment assess(String dossier, Hook hook, LocalDate day) {
        return ENGINE.assess(AssessmentRequest.of(hook, day, dossier));
    }
}
