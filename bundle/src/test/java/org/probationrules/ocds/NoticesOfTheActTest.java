package org.probationrules.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probationrules.facts.Award;
import org.probationrules.facts.Contract;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.Lot;
import org.probationrules.facts.Milestone;
import org.probationrules.facts.Modification;
import org.probationrules.facts.Notice;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Stage;
import org.probationrules.json.InputProblem.Kind;

/** Each form of notice of the Procurement Act fills a dossier with what it says. */
class NoticesOfTheActTest {

    private static String notices(Procurement procurement) {
        return String.join(" ", procurement.notices().stream()
                .map(notice -> notice.code() + "@" + notice.published())
                .toList());
    }

    private static String milestones(Procurement procurement) {
        return String.join("; ", procurement.milestones().stream().map(NoticesOfTheActTest::milestone).toList());
    }

    private static String milestone(Milestone it) {
        return (it.kind() + " " + it.lot()).strip() + " " + it.date() + (it.outcome().isStated() ? " " + it.outcome() : "");
    }

    @Test
    void pipeline() {
        Procurement it = Ocds.procurement("uk1");
        assertEquals("UK1@2026-04-20T09:00:00+01:00", notices(it));
        assertEquals("PA2023", it.regime().value());
        assertEquals("works", it.contractKind().value());
        assertEquals("sub-central", it.buyer().orElseThrow().authorityType().value());
        assertEquals("PBBB-1111-BBBC", it.buyer().orElseThrow().number().value());
        assertTrue(it.buyer().orElseThrow().code().isMissing());
        assertEquals("7200000.00 INCLUSIVE", it.estimatedValue() + " " + it.estimatedValue().vat());
        assertEquals("tender-notice 2026-09-01; contract-start 2027-04-01; contract-end 2028-03-31", milestones(it));
        assertTrue(it.procedure().isMissing());
    }

    @Test
    void marketEngagement() {
        Procurement it = Ocds.procurement("uk2");
        assertEquals("UK2@2026-01-12T10:30:00Z", notices(it));
        assertEquals("moj", it.buyer().orElseThrow().code().value());
        assertTrue(it.estimatedValue().isMissing(), "zero is no value");
        assertEquals("engagement-close 2026-02-13T17:00:00Z", milestones(it));
        assertEquals(
                List.of("/releases/0/tender/value/amountGross 0 zero is what publishers write where they state no amount"),
                Ocds.notes(Ocds.only("uk2"), Kind.OCDS_NO_SUCH_AMOUNT));
    }

    @Test
    void plannedProcurement() {
        Procurement it = Ocds.procurement("uk3");
        assertEquals("UK3@2026-03-02T10:00:00Z", notices(it));
        assertEquals("tender-notice 2026-04-20", milestones(it));
    }

    @Test
    void openTender() {
        Procurement it = Ocds.procurement("uk4");
        assertEquals("Mentoring services in Northshire", it.title().value());
        assertEquals("ocds-h6vhtk-0a1b2c", it.ocid().value());
        assertEquals("PRJ_9", it.reference().value());
        assertEquals("open competitive contract", it.procedure() + " " + it.awardRoute() + " " + it.instrument());
        assertEquals(List.of("find-a-tender"), it.channels().values());
        assertEquals(List.of("79421000", "79421100"), it.cpv().values());
        assertTrue(it.treatedAsBelowThreshold().isNo());
        assertTrue(it.requestStage().isNo());
        Stage stage = it.stages().get(0);
        assertEquals(1, it.stages().size());
        assertEquals("tendering 2026-04-20T10:00:00+01:00 2026-05-18T12:00:00+01:00",
                stage.kind() + " " + stage.invited() + " " + stage.deadline());
        assertTrue(stage.electronicSubmission().isYes());
        assertTrue(stage.documentsTogether().isMissing(), "notices do not say when documents were provided");
        assertEquals(List.of("A North 1200000.00 INCLUSIVE", "B South 1000000.00 EXCLUSIVE"), it.lots().stream()
                .map(NoticesOfTheActTest::lot)
                .toList());
        assertTrue(milestones(it).endsWith("award-decision 2026-06-30; contract-start A 2026-10-01;"
                + " contract-end A 2029-09-30; maximum-end A 2031-09-30"), () -> milestones(it));
    }

    private static String lot(Lot lot) {
        return lot.id() + " " + lot.service() + " " + lot.value() + " " + lot.value().vat();
    }

    @Test
    void competitiveFlexibleTenderOfAnOpenFramework() {
        Procurement it = Ocds.procurement("uk4-flexible");
        assertEquals("competitive-flexible competitive open-framework",
                it.procedure() + " " + it.awardRoute() + " " + it.instrument());
        assertTrue(it.requestStage().isYes());
        Stage stage = it.stages().get(0);
        assertEquals("participation 2026-04-20T10:00:00+01:00 2026-05-10T12:00:00+01:00",
                stage.kind() + " " + stage.invited() + " " + stage.deadline());
        assertEquals(1, it.stages().size(), "nothing is known of the second stage");
        assertTrue(it.lots().isEmpty());
    }

    @Test
    void transparency() {
        Dossier dossier = Ocds.dossier("uk5");
        assertEquals("direct-urgent", dossier.procurement().orElseThrow().awardRoute().value());
        assertTrue(dossier.procurement().orElseThrow().procedure().isMissing());
        Award award = dossier.awards().get(0);
        assertEquals("2026-06-01T09:15:00+01:00", award.transparencyNotice().toString());
        assertTrue(award.notice().isMissing());
        assertEquals("2026-06-10", award.standstillEnd().toString());
        assertTrue(dossier.contracts().isEmpty());
        assertEquals("600000.00", dossier.procurement().orElseThrow().estimatedValue().toString(), "from the award");
    }

    @Test
    void award() {
        Dossier dossier = Ocds.dossier("uk6");
        assertEquals(1, dossier.awards().size(), "an award without success is none");
        Award award = dossier.awards().get(0);
        assertEquals("A 2026-07-03 2026-07-06T18:00:00+01:00 2026-07-15 2026-07-20",
                String.join(" ", award.lot(), award.decided().toString(), award.notice().toString(),
                        award.standstillEnd().toString(), award.signed().toString()));
        assertTrue(Ocds.notes(Ocds.only("uk6"), Kind.OCDS_TAKEN).stream()
                .anyMatch(note -> note.startsWith("/releases/0/awards/0/milestones/0 The contract is not known")));
    }

    @Test
    void contractDetailsOfLightTouch() {
        Dossier dossier = Ocds.dossier("uk7-light-touch");
        Procurement it = dossier.procurement().orElseThrow();
        assertTrue(it.lightTouchClaimed().isYes());
        assertEquals("75231240", it.cpv().first(), "the code that goes with the claim");
        assertTrue(it.treatedAsBelowThreshold().isYes());
        assertTrue(it.procedure().isMissing(), "the procedures of the Act are not for contracts below the threshold");
        Contract contract = dossier.contracts().get(0);
        assertEquals("2026-09-01 2026-09-04 2026-09-20", contract.signed() + " " + contract.start() + " " + contract.end(),
                "the day as written, though it is another in London");
        assertEquals("0.01", contract.value().toString());
        assertTrue(Ocds.notes(Ocds.only("uk7-light-touch"), Kind.OCDS_TAKEN).stream()
                .anyMatch(note -> note.contains("hardly the value of anything")));
        assertEquals("2026-09-01", dossier.awards().get(0).signed().toString());
    }

    @Test
    void contractChangeAndEnd() {
        Dossier dossier = Ocds.dossier("uk11", "uk10");
        Procurement it = dossier.procurement().orElseThrow();
        assertEquals("UK10@2026-08-10T08:00:00+01:00 UK11@2027-09-20T08:00:00+01:00", notices(it));
        Contract contract = dossier.contracts().get(0);
        assertEquals("2025-09-01 2027-08-31 420000.00", contract.start() + " " + contract.end() + " " + contract.value());
        assertEquals(1, dossier.contracts().size());
        Modification change = contract.modifications().get(0);
        assertEquals("2026-08-20 2026-08-10T08:00:00+01:00", change.modified() + " " + change.changeNotice());
        assertEquals("2027-09-20T08:00:00+01:00", contract.endNotice().toString());
        assertTrue(contract.ended().isMissing(), "the end of the term is not the end of the contract");
    }

    @Test
    void procurementTermination() {
        Dossier dossier = Ocds.dossier("uk4-flexible", "uk12");
        Procurement it = dossier.procurement().orElseThrow();
        assertEquals("UK4 UK12", String.join(" ", it.notices().stream().map(Notice::code).toList()));
        assertTrue(dossier.awards().isEmpty());
        assertEquals("2026-06-15 2026-06-20T08:00:00+01:00",
                dossier.noAward().orElseThrow().decided() + " " + dossier.noAward().orElseThrow().notice());
        assertFalse(it.stages().isEmpty());
        assertEquals("Northshire County Council", it.buyer().orElseThrow().name().value());
        assertEquals("tender-notice 2026-04-20T10:00:00+01:00 done; request-deadline 2026-05-10T12:00:00+01:00 done",
                milestones(it));
    }

    @Test
    void joinsNoticesInTheOrderOfTheirDates() {
        Dossier dossier = Ocds.dossier("uk7", "uk4-update", "uk3", "uk6", "uk2", "uk4");
        Procurement it = dossier.procurement().orElseThrow();
        assertEquals("UK2@2026-01-12T10:30:00Z UK3@2026-03-02T10:00:00Z UK4@2026-04-20T10:00:00+01:00"
                + " UK4@2026-05-05T10:00:00+01:00 UK6@2026-07-06T18:00:00+01:00 UK7@2026-07-30T11:00:00+01:00", notices(it));
        assertEquals("Mentoring services in Northshire", it.title().value(), "the later title");
        Stage stage = it.stages().get(0);
        assertEquals("2026-04-20T10:00:00+01:00 2026-05-22T12:00:00+01:00", stage.invited() + " " + stage.deadline(),
                "a later deadline does not invite anew");
        assertEquals("2026-07-06T18:00:00+01:00 2026-07-14",
                dossier.awards().get(0).notice() + " " + dossier.awards().get(0).signed(), "signed, not as expected");
        assertEquals("A", dossier.contracts().get(0).lot(), "the lot of its award");
        assertEquals("2026-07-30T11:00:00+01:00", dossier.contracts().get(0).detailsNotice().toString());
        assertEquals("1150000.00 1150000.00", dossier.awards().get(0).announced().orElseThrow().value() + " "
                + dossier.awards().get(0).agreed().orElseThrow().value());
        assertEquals("2026-06-30", it.noticeAwardDate().toString());
        assertTrue(it.engagement().orElseThrow().held().isYes());
        assertEquals("2400000.00", it.estimatedValue().toString());
        assertEquals("Made from the releases 000102-2026, 000103-2026, 000104-2026, 000105-2026, 000106-2026, 000107-2026",
                dossier.about().value());
    }

    @Test
    void doesNotTakeTwoAwardsWithOneNumberForOne() {
        String award = "{'ocid': 'o', 'id': '%s', 'date': '%s', 'tag': ['award'], 'awards': [{'id': '1', 'date': '%s',"
                + " 'relatedLots': ['%s']}]}";
        Dossier dossier = Ocds.read("[" + award.formatted("1", "2026-05-01", "2026-04-01", "A") + ","
                        + award.formatted("2", "2026-06-01", "2026-05-02", "B") + "]")
                .get(0).dossier().orElseThrow();
        assertEquals(List.of("A 2026-04-01", "B 2026-05-02"),
                dossier.awards().stream().map(it -> it.lot() + " " + it.decided()).toList());
    }
}
