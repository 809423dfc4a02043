package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Conversion;
import org.probationrules.spi.Finding;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.Severity;

/** Published notices are judged as a dossier with the same facts is. */
class FromOcdsTest {

    private static final RulesEngine ENGINE = new RulesEngine();

    private static Conversion convert(String... samples) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (String sample : samples) {
            try (InputStream file = FromOcdsTest.class.getResourceAsStream("/ocds/" + sample + ".json")) {
                documents.add(file.readAllBytes());
            }
        }
        List<Conversion> conversions = ENGINE.fromOcds(documents);
        assertEquals(1, conversions.size());
        return conversions.get(0);
    }

    private static Assessment assess(Conversion conversion, Hook hook, String asOf) {
        return ENGINE.assess(AssessmentRequest.of(hook, LocalDate.parse(asOf), conversion.dossier()));
    }

    private static Outcome outcome(Assessment assessment, String rule) {
        return assessment.rules().stream()
                .filter(it -> it.ruleId().equals(rule))
                .map(Assessment.RuleResult::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static String circumstance(Assessment assessment, String name) {
        return assessment.circumstances().stream()
                .filter(it -> it.name().equals(name))
                .map(Assessment.Circumstance::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void signatureInsideTheStandstill() throws IOException {
        Assessment it = assess(convert("uk4", "uk6", "uk7"), Hook.CONTRACT_SIGN, "2026-07-14");
        assertEquals("mandatory", circumstance(it, "standstill"));
        assertEquals(Outcome.FAIL, outcome(it, "TT-304"));
        Finding finding = it.findings().stream().filter(found -> found.ruleId().equals("TT-304")).findFirst().orElseThrow();
        assertEquals("/awards/0/signed", finding.pointer());
    }

    @Test
    void plannedNoticeShortensTheTenderingPeriod() throws IOException {
        Assessment it = assess(convert("uk3", "uk4"), Hook.OPPORTUNITY_PUBLISH, "2026-04-20");
        assertEquals("qualifies", circumstance(it, "plannedNotice"));
        assertEquals(Outcome.PASS, outcome(it, "TT-201"));
        assertEquals(Outcome.UNDETERMINED, outcome(
                assess(convert("uk4"), Hook.OPPORTUNITY_PUBLISH, "2026-04-20"), "TT-201"), "documents may come later");
    }

    @Test
    void participationPeriodOfTheFlexibleProcedure() throws IOException {
        assertEquals(Outcome.FAIL, outcome(
                assess(convert("uk4-flexible"), Hook.OPPORTUNITY_PUBLISH, "2026-04-20"), "TT-202"));
    }

    @Test
    void aNoticeThatIsNotAtHandIsNotANoticeThatWasNotGiven() {
        String change = """
                {"ocid": "o", "id": "1-2027", "date": "2027-01-10T09:00:00Z", "tag": ["contractAmendment"],
                 "tender": {"legalBasis": {"id": "2023/54"}, "mainProcurementCategory": "services",
                  "procurementMethodDetails": "Open procedure", "items": [
                   {"id": "1", "additionalClassifications": [{"scheme": "CPV", "id": "79421000"}]}],
                  "value": {"amountGross": 9000000}},
                 "parties": [{"id": "b", "name": "Ministry of Justice", "roles": ["buyer"]}],
                 "contracts": [{"id": "1", "status": "active", "dateSigned": "2026-05-04T00:00:00+01:00", "documents": [
                   {"id": "1-2027", "noticeType": "UK10", "datePublished": "2027-01-10T09:00:00Z"}]}]}""";
        Conversion conversion = ENGINE.fromOcds(List.of(change.getBytes(StandardCharsets.UTF_8))).get(0);
        Assessment it = assess(conversion, Hook.CLOCK_TICK, "2027-02-01");
        assertEquals("yes", circumstance(it, "aboveThreshold"));
        assertEquals(Outcome.UNDETERMINED, outcome(it, "TT-401"));
        assertEquals(Outcome.UNDETERMINED, outcome(it, "TT-402"));
        assertEquals(List.of(), it.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL && finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .toList());
    }

    @Test
    void noRuleOfTheActForTheEarlierLaw() throws IOException {
        for (Hook hook : Hook.values()) {
            Assessment it = assess(convert("pcr2015-award"), hook, "2026-09-03");
            assertEquals("PCR2015", circumstance(it, "regime"));
            assertEquals(List.of(), it.findings().stream()
                    .filter(finding -> finding.source().contains("Procurement Act"))
                    .map(Finding::message)
                    .toList());
        }
    }

    @Test
    void notesAreInformationWithAPlace() throws IOException {
        Conversion conversion = convert("uk6");
        assertFalse(conversion.isRefused());
        assertFalse(conversion.notes().isEmpty());
        for (Finding note : conversion.notes()) {
            assertEquals(Severity.INFO, note.severity());
            assertEquals("en", note.language());
            assertEquals(1, note.arguments().get("document"));
            assertTrue(note.position().orElseThrow().line() > 0);
            assertTrue(note.pointer().startsWith("/releases/0"), note::pointer);
        }
    }

    @Test
    void aDossierFromNoticesIsNeverRefused() throws IOException {
        for (String sample : List.of("uk1", "uk2", "uk5", "uk7-light-touch", "uk10", "uk12")) {
            assertTrue(assess(convert(sample), Hook.CLOCK_TICK, "2026-09-03").completion().compareTo(Completion.REFUSED) < 0);
        }
    }

    @Test
    void refusedDocument() {
        Conversion refused = ENGINE.fromOcds(List.of("{\n  ...".getBytes(StandardCharsets.UTF_8))).get(0);
        assertTrue(refused.isRefused());
        assertEquals("", refused.ocid());
        Finding why = refused.notes().get(0);
        assertEquals("INPUT-001", why.ruleId());
        assertEquals(Severity.ERROR, why.severity());
        assertEquals(2, why.position().orElseThrow().line());
    }
}
