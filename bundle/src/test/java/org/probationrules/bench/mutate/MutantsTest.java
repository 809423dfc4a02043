package org.probationrules.bench.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.probationrules.pack.Pack;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackReader;
import org.probationrules.pack.ShippedFiles;

/** Which changes are made of a rule. */
class MutantsTest {

    private static final PackFiles FILES = ShippedFiles.under("packs/timetable");
    private static final Pack TIMETABLE = PackReader.read(FILES);

    private static Map<String, Mutant> mutants(Pack pack, PackFiles files, String ruleId) {
        Pack.Rule rule = pack.rules().stream()
                .filter(it -> it.metadata().id().equals(ruleId))
                .findFirst()
                .orElseThrow();
        return new Mutants(pack, files.text("parameters.yaml")).of(rule).stream()
                .collect(Collectors.toMap(Mutant::change, Function.identity()));
    }

    private static Map<String, Mutant> mutants(String ruleId) {
        return mutants(TIMETABLE, FILES, ruleId);
    }

    @Test
    void aComparisonIsReplacedByEachWordThatTakesTheSame() {
        Map<String, Mutant> mutants = mutants("TT-304");
        List<String> words = mutants.keySet().stream()
                .filter(change -> change.startsWith("$award.signed.toBeAfter") && change.contains(" → to"))
                .map(change -> change.substring(change.indexOf(" → ") + 3))
                .sorted()
                .toList();
        assertTrue(words.containsAll(List.of("toBeBefore", "toBeOnOrAfter", "toBeOnOrBefore", "toFollow")), words.toString());
        assertFalse(words.contains("toBeAfter"));
        Mutant first = mutants.values().stream()
                .filter(it -> it.change().endsWith(" → toBeOnOrAfter")).findFirst().orElseThrow();
        assertEquals(23, first.line());
        assertTrue(first.before().contains("$award.signed.toBeAfter("), first.before());
        assertEquals(first.before().replace("toBeAfter", "toBeOnOrAfter"), first.after());
        assertTrue(first.rule().drl().contains(first.after()));
    }

    @Test
    void numbersGoUpAndDownAndAwayWhereTheRuleAsks() {
        Map<String, Mutant> mutants = mutants("TT-304");
        String days = "standstill.mandatory-working-days: 8 → ";
        assertTrue(mutants.keySet().containsAll(List.of(days + "9", days + "7")), mutants.keySet().toString());
        assertTrue(mutants.containsKey(days + "unset"), mutants.keySet().toString());
        assertFalse(mutants("TT-406").containsKey("change-notice.term-percent: 10 → unset"),
                "the rule does not ask whether it is set");
        assertTrue(mutants("TT-603").containsKey("below-threshold.details-house-days: 30 → unset"));
        Mutant more = mutants.get(days + "9");
        assertEquals("parameters.yaml", more.file());
        assertEquals(FILES.text("parameters.yaml").lines().toList().get(more.line() - 1).strip(), more.before());
        assertTrue(more.after().contains("value: 9"), more.after());
    }

    @Test
    void circumstancesAndTheirValuesAreLeftOut() {
        assertTrue(mutants("TT-304").keySet().containsAll(List.of(
                "@severity: error → warning",
                "@applies: without regime=PA2023",
                "@applies: awardRoute= without switch")));
    }

    @Test
    void judgementsAreCombinedOtherwise() {
        Map<String, Mutant> mutants = mutants("TT-411");
        assertTrue(mutants.containsKey("orElse → andAlso before $subcontract.substantiallyFor.toBeNo()"));
        assertTrue(mutants.containsKey("without .orElse($subcontract.substantiallyFor.toBeNo())"));
        assertTrue(mutants.get("without $subcontract.paymentTermDays.toBeAtMost($days.count) before orElse").after()
                .endsWith("from $subcontract.substantiallyFor.toBeNo()"));
    }

    @Test
    void conditionsAreLeftOutTurnedRoundAndAskedOtherwiseOfSilence() {
        Map<String, Mutant> mutants = mutants("TT-401");
        assertEquals("$contract : Contract(  )", mutants.get("without !signed.none").after());
        assertEquals("$contract : Contract( signed.none )", mutants.get("!signed.none → signed.none").after());
        assertEquals("$contract : Contract( signed.stated )", mutants.get("!signed.none → signed.stated").after());
        assertTrue(mutants.get("$lightTouch.value == \"yes\" → !=").after().contains("$lightTouch.value != \"yes\""));
    }

    @Test
    void notAndExistsChangePlaces() {
        PackFiles files = ShippedFiles.under("packs/registration");
        Pack registration = PackReader.read(files);
        Pack.Rule rule = registration.rules().stream()
                .filter(it -> it.drl().contains("\n    not Party( "))
                .findFirst()
                .orElseThrow();
        Map<String, Mutant> mutants = mutants(registration, files, rule.metadata().id());
        assertTrue(mutants.get("not → exists Party").after().startsWith("exists Party( "));
        assertTrue(mutants.keySet().stream().anyMatch(change -> change.startsWith("without not Party( ")));
    }

    /** By its words a mutant is explained, so no two of a rule may have the same. */
    @Test
    void everyMutantHasWordsOfItsOwnAndChangesSomething() {
        for (String id : ShippedFiles.packIds()) {
            PackFiles files = ShippedFiles.under("packs/" + id);
            Pack pack = PackReader.read(files);
            Mutants maker = new Mutants(pack, files.text("parameters.yaml"));
            for (Pack.Rule rule : pack.rules()) {
                List<Mutant> mutants = maker.of(rule);
                assertEquals(mutants.size(), new HashSet<>(mutants.stream().map(Mutant::change).toList()).size());
                assertFalse(mutants.isEmpty(), rule.metadata().id());
                mutants.forEach(it -> assertFalse(it.before().equals(it.after()), it.toString()));
            }
        }
    }
}
