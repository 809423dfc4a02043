package org.probationrules.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Procurement;
import org.probationrules.json.InputProblem;
import org.probationrules.json.InputProblem.Kind;
import org.probationrules.ocds.OcdsReader.Result;

/** Notices of the earlier law, records, and all kinds of wrappings and gaps. */
class OtherNoticesTest {

    @Test
    void awardOfTheEarlierLaw() {
        Dossier dossier = Ocds.dossier("pcr2015-award");
        Procurement it = dossier.procurement().orElseThrow();
        assertEquals("PCR2015 direct F03", it.regime() + " " + it.awardRoute() + " " + it.notices().get(0).code());
        assertEquals("sub-central", it.buyer().orElseThrow().authorityType().value());
        assertEquals("310000.00 EXCLUSIVE", it.estimatedValue() + " " + it.estimatedValue().vat());
        assertTrue(dossier.awards().get(0).notice().isMissing(), "it is not the notice of the Act");
    }

    @Test
    void recordPackage() {
        List<Result> results = Ocds.read(Ocds.sample("record-package"));
        assertEquals(List.of("ocds-h6vhtk-0a0007", "ocds-h6vhtk-0a0008", "ocds-h6vhtk-0a0009"),
                results.stream().map(Result::ocid).toList());
        Procurement held = results.get(0).dossier().orElseThrow().procurement().orElseThrow();
        assertEquals(List.of("F01", "F02"), held.notices().stream().map(notice -> notice.code()).toList());
        assertEquals("Catering for courts", held.title().value(), "from the releases, by their dates");
        assertEquals(List.of("55520000"), held.cpv().values());
        assertEquals("2023-11-01T09:00:00Z", held.stages().get(0).invited().toString());
        assertTrue(held.stages().get(0).electronicSubmission().isYes());
        Procurement compiled = results.get(1).dossier().orElseThrow().procurement().orElseThrow();
        assertEquals("Vans UK4", compiled.title() + " " + compiled.notices().get(0).code());
        assertTrue(results.get(2).dossier().orElseThrow().procurement().isEmpty(), "only pointed to");
        assertEquals(1, Ocds.notes(results.get(2), Kind.OCDS_UNUSABLE).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'scheme': 'UKPGA', 'id': '2023/54'} | PA2023",
        "{'scheme': 'CELEX', 'id': '32014L0024'} | PCR2015",
        "{'scheme': 'UKSI', 'id': '2015/102'} | PCR2015",
        "{'id': 'https://www.legislation.gov.uk/uksi/2015/102/contents'} | PCR2015",
        "{'scheme': 'CELEX', 'id': '32014L0025'} | other",
        "{'scheme': 'UKSI', 'id': '2023/1348'} | other",
        "{'scheme': 'UKSI', 'id': '1999/1'} | ''",
        "2023 | ''"
    })
    void lawThatIsNamed(String basis, String regime) {
        assertEquals(regime, Ocds.tender("{'legalBasis': " + basis + "}").regime().value());
    }

    @Test
    void lawThatFormsTell() {
        assertEquals("PA2023",
                Ocds.tender("{'documents': [{'noticeType': 'uk4', 'id': '1-2026'}]}").regime().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Open procedure | open | competitive",
        "Competitive flexible procedure | competitive-flexible | competitive",
        "Competitive flexible procedure - Dynamic market | competitive-flexible | dynamic-market",
        "Direct award | '' | direct",
        "Below threshold - open competition | '' | competitive",
        "Below threshold - without competition | '' | direct",
        "Call-off contract under a framework | '' | framework",
        "Something else | '' | ''"
    })
    void wayOfBuying(String details, String procedure, String route) {
        Procurement it = Ocds.tender("{'legalBasis': {'id': '2023/54'}, 'procurementMethodDetails': '" + details + "'}");
        assertEquals(procedure, it.procedure().value());
        assertEquals(route, it.awardRoute().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-05-18T12:00:00+01:00 | 2026-05-18T12:00:00+01:00",
        "2026-05-18T12:00:00 | 2026-05-18T12:00:00",
        "2026-05-18 12:00 +0100 | 2026-05-18T12:00:00+01:00",
        "2026-05-18T11:00:00.123z | 2026-05-18T11:00:00Z",
        "2026-05-18T23:59:59+01:00 | 2026-05-18T23:59:59+01:00",
        "2026-05-18T23:59:59Z | 2026-05-18",
        "2026-05-18T00:00:00Z | 2026-05-18",
        "2026-05-17T23:00:00Z | 2026-05-18",
        "2026-05-18 | 2026-05-18",
        "2026-05-32 | ''",
        "0001-01-01T00:00:00Z | ''",
        "18/05/2026 | ''",
        "tomorrow | ''"
    })
    void deadlinesAsTheyAreWritten(String written, String read) {
        Procurement it = Ocds.tender("{'tenderPeriod': {'endDate': '" + written + "'}}");
        assertEquals(read, it.stages().isEmpty() ? "" : it.stages().get(0).deadline().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'amountGross': 120, 'amount': 100, 'currency': 'GBP'} | 120.00 INCLUSIVE",
        "{'amount': 126294.00000000001} | 126294.00 EXCLUSIVE",
        "{'amount': 100, 'currency': 'EUR'} | ' UNSTATED'",
        "{'amount': -5} | ' UNSTATED'",
        "{'amount': 1e300} | ' UNSTATED'",
        "{'amount': '100'} | ' UNSTATED'",
        "100 | ' UNSTATED'"
    })
    void amountsAsTheyAreWritten(String written, String read) {
        Procurement it = Ocds.tender("{'value': " + written + "}");
        assertEquals(read, it.estimatedValue() + " " + it.estimatedValue().vat());
    }

    @Test
    void leavesOutAValueThatOtherThresholdsAreFor() {
        Procurement it = Ocds.tender("{'specialRegime': ['utilities'], 'aboveThreshold': false, 'value': {'amount': 300000}}");
        assertTrue(it.estimatedValue().isMissing());
        assertTrue(it.treatedAsBelowThreshold().isMissing());
    }

    @Test
    void callOffFromTheDynamicFramework() {
        Dossier dossier = Ocds.read("{'ocid': 'o', 'tag': ['award'], 'tender': {}, 'relatedProcesses': [{'relationship':"
                        + " ['framework'], 'title': 'Probation Services Dynamic Framework', 'identifier': 'ocds-2'}]}")
                .get(0).dossier().orElseThrow();
        Procurement it = dossier.procurement().orElseThrow();
        assertEquals("call-off framework PSDF",
                it.instrument() + " " + it.awardRoute() + " " + it.framework().orElseThrow().id());
    }

    @Test
    void wrappings() {
        String release = "{'ocid': 'o', 'id': '1', 'date': '2026-01-01', 'tag': ['tender'], 'tender': {'title': 'T'}}";
        for (String document : List.of(
                release, "[" + release + "]", "{'data': {'releases': [" + release + "]}}", release + "\n" + release,
                "{'ocid': 'o', 'compiledRelease': " + release + "}",
                "{'records': [{'ocid': 'o', 'releases': [" + release.replace("'ocid': 'o', ", "") + "]}]}")) {
            List<Result> results = Ocds.read(document);
            assertEquals(List.of("o"), results.stream().map(Result::ocid).toList(), document);
            assertEquals("T", results.get(0).dossier().orElseThrow().procurement().orElseThrow().title().value());
        }
    }

    @Test
    void releasesWithoutAnOcidAreNotJoined() {
        List<Result> results = Ocds.read("{'releases': [{'tag': ['tender']}, {'tag': ['tender']}]}");
        assertEquals(2, results.size());
        assertEquals(1, Ocds.notes(results.get(0), Kind.OCDS_UNUSABLE).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'releases': [{'ocid': 'o', ... }]} | NOT_JSON | 1 | 29",
        "{'releases': [ | NOT_JSON | 1 | 15",
        "{'procurement': {'title': 'a dossier'}} | NO_RELEASE | 0 | 0",
        "{'releases': []} | NO_RELEASE | 0 | 0",
        "42 | NO_RELEASE | 0 | 0"
    })
    void refusesWhatIsNoOcds(String document, Kind kind, int line, int column) {
        Result refused = Ocds.read(document).get(0);
        InputProblem problem = refused.notes().get(0);
        assertTrue(refused.dossier().isEmpty());
        assertEquals(kind, problem.kind());
        assertEquals(line, problem.line());
        assertEquals(column, problem.column());
        assertEquals(1, problem.arguments().get("document"));
    }

    @Test
    void refusesADocumentAndReadsTheOthers() {
        List<Result> results = Ocds.read(new byte[] {(byte) 0xC3}, Ocds.sample("uk1"), new byte[0]);
        assertEquals(List.of("", "ocds-h6vhtk-0a0001", ""), results.stream().map(Result::ocid).toList());
        assertEquals(Kind.NOT_UTF8, results.get(0).notes().get(0).kind());
        assertEquals(3, results.get(2).notes().get(0).arguments().get("document"));
    }

    @Test
    void capsNotes() {
        Result result = Ocds.read("{'ocid': 'o', 'tag': [], 'tender': {'lots': [" + "7,".repeat(500) + "7]}}").get(0);
        assertEquals(41, result.notes().size());
        assertEquals(461, result.notes().get(40).arguments().get("count"));
    }
}
