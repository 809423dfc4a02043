package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.probationrules.pack.PackException;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.ShippedFiles;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;

class ReplacedPackTest {

    private static final String RULE = "TT-304-mandatory-standstill/rule.drl";
    private static final AssessmentRequest SIGNED_EARLY = AssessmentRequest.of(
            Hook.CONTRACT_SIGN, LocalDate.of(2027, 4, 12), """
            {"procurement": {"buyer": {"code": "moj"}, "cpv": ["72000000"], "commenced": "2025-09-26", "procedure": "open",
             "estimatedValue": {"value": 6000000, "vat": "inclusive"}},
             "awards": [{"notice": "2027-04-01", "signed": "2027-04-12"}]}""");

    private final RulesEngine engine = new RulesEngine();

    static PackFiles edited(String packId, String file, UnaryOperator<String> edit) {
        PackFiles files = ShippedFiles.under("packs/" + packId);
        SortedMap<String, byte[]> contents = new TreeMap<>();
        files.paths().forEach(path -> contents.put(path, files.text(path).getBytes(StandardCharsets.UTF_8)));
        contents.put(file, edit.apply(files.text(file)).getBytes(StandardCharsets.UTF_8));
        return new PackFiles(contents);
    }

    @Test
    void anEditedRuleAnswersAndTheRestOfThePackIsNotCompiledAnew() {
        ReadyPack shipped = engine.shippedPacks().find("timetable").orElseThrow();
        engine.use(edited("timetable", RULE, rule -> rule.replace("A contract is signed only after", "Nobody signs before")));
        ReadyPack now = engine.packsInForce().find("timetable").orElseThrow();
        List<String> anew = now.rules().stream()
                .filter(rule -> shipped.rules().stream().noneMatch(old -> old.compiled() == rule.compiled()))
                .map(rule -> rule.metadata().title())
                .toList();
        assertEquals(List.of("Nobody signs before the mandatory standstill"), anew);
    }

    @Test
    void aNewValueAnswersFromItsDayAndTheShippedPackComesBack() {
        Assessment before = engine.assess(SIGNED_EARLY);
        assertTrue(remedies(before).contains("Sign on 13 April 2027 or later."), remedies(before).toString());

        engine.use(edited("timetable", "parameters.yaml", text -> text.replaceFirst(
                "(?s)(id: standstill.mandatory-working-days.*?- \\{from: .*?\n)",
                "$1    - {from: 2027-04-01, value: 9, source: \"the amending regulations\"}\n")));
        Assessment after = engine.assess(SIGNED_EARLY);
        assertTrue(remedies(after).contains("Sign on 14 April 2027 or later."), remedies(after).toString());
        assertNotEquals(before.id(), after.id());

        engine.useShipped("timetable");
        assertEquals(before, engine.assess(SIGNED_EARLY));
    }

    /** It would break every assessment. */
    @Test
    void aCircumstanceThatNobodyDerivesIsRefused() {
        PackException refused = assertThrows(PackException.class, () -> engine.use(
                edited("timetable", RULE, rule -> rule.replace("lightTouch=no", "lightTuch=no"))));
        assertEquals(1, refused.problems().size(), refused::getMessage);
        assertTrue(refused.getMessage().startsWith(RULE + ":16:31: @applies names 'lightTuch'; did you mean 'lightTouch'?; "
                + "there are aboveThreshold, "), refused.getMessage());
    }

    @Test
    void aPackWhoseCasesAreNotMetLeavesEverythingAsItWas() {
        Assessment before = engine.assess(SIGNED_EARLY);
        PackException refused = assertThrows(PackException.class, () -> engine.use(
                edited("timetable", RULE, rule -> rule.replace("Sign on {earliest} or later.", "Wait until {earliest}."))));
        assertEquals(
                List.of("TT-304-mandatory-standstill/cases.yaml:12: the case 'signed on the last day of the standstill' of "
                        + "TT-304 is not met: remedy should be “Sign on 15 October 2026 or later.” and is "
                        + "“Wait until 15 October 2026.”"),
                refused.problems().stream().map(Object::toString).toList());
        assertEquals(before, engine.assess(SIGNED_EARLY));
    }

    private static List<String> remedies(Assessment assessment) {
        return assessment.findings().stream().map(Finding::remedy).toList();
    }
}
