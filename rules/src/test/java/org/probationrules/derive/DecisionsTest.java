package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Award;
import org.probationrules.facts.DecisionMoment;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Exclusion;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Facts;
import org.probationrules.facts.LookBack;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Party;
import org.probationrules.facts.Subcontracting;
import org.probationrules.facts.Text;
import org.probationrules.facts.Verdict;

/** When decisions on a supplier are made, whom it sub-contracts to, and how far back a ground may lie. */
class DecisionsTest {

    private static final EventDate TODAY = EventDate.parse("2027-01-04");

    @Test
    void theFirstAwardThatMayBeToThePartyCounts() {
        DecisionMoment moment = award("decision",
                award("Other Ltd", "2026-12-01"), award("Lead Ltd", "2027-02-01"), award("Lead Ltd", "2027-01-04"));
        assertEquals(EventDate.parse("2027-01-04").at("/awards/2/decided"), moment.moment());
        assertEquals("/parties/0", moment.of());
        assertEquals("award.moment=decision", moment.restsOn().get(0).toString());
    }

    @Test
    void theSignatureCountsWhereTheHouseReadsItSo() {
        assertEquals("/awards/0/signed", award("entry", award("Lead Ltd", "2027-01-04")).pointer());
    }

    @Test
    void withoutAnAwardNothingIsLate() {
        assertTrue(award("decision").toFollow(EventDate.MISSING, TODAY).isMet());
        assertTrue(award("decision").toBeNoEarlierThan(EventDate.parse("2027-02-01"), TODAY).isMet());
    }

    @Test
    void anActOnTheDayOfTheAwardComesInTimeByDayAndPerhapsByHour() {
        DecisionMoment moment = award("decision", award("Lead Ltd", "2027-01-04"));
        assertEquals(Verdict.POSSIBLE, moment.toFollow(TODAY, TODAY).verdict());
        assertEquals(Verdict.MET, moment.toBeNoEarlierThan(TODAY, TODAY).verdict());
        assertEquals(Verdict.VIOLATED, moment.toBeNoEarlierThan(EventDate.NONE, TODAY).verdict());
    }

    @Test
    void theFirstDecisionOnASupplierIsMarked() {
        Exclusion exclusion = FactBuilder.of(Exclusion.class)
                .with("supplier", Text.of("Lead Ltd"))
                .with("assessed", EventDate.parse("2026-12-14"))
                .build();
        List<String> first = all(DecisionMoment.class, dossier().with("exclusions", List.of(exclusion)), "decision")
                .stream()
                .filter(DecisionMoment::first)
                .map(DecisionMoment::kind)
                .toList();
        assertEquals(List.of("assessment"), first);
    }

    @Test
    void aPartnerWhoseRoleIsNotSaidIsASubcontractorToo() {
        Party bidder = FactBuilder.of(Party.class)
                .with("role", Text.of("lead-bidder"))
                .with("intendsToSubcontract", Answer.YES)
                .build();
        Party partner = FactBuilder.of(Party.class).with("name", Text.of("Mentoring CIC")).build();
        Party guarantor = FactBuilder.of(Party.class).with("role", Text.of("guarantor")).build();
        Subcontracting found = all(Subcontracting.class,
                        dossier().with("parties", List.of(bidder, partner, guarantor)), "decision")
                .get(0);
        assertEquals("/parties/0", found.bidder());
        assertEquals(1, found.partners().size());
    }

    @Test
    void aFloorThatIsLaterThanTheYearsCounts() {
        List<LookBack> found = lookBack("6:15", "2026-11-02");
        assertEquals(1, found.size());
        assertEquals(EventDate.parse("2022-02-25"), found.get(0).start());
    }

    @Test
    void yearsThatBeginLaterThanTheFloorCount() {
        assertEquals("2023-11-03", lookBack("6:15", "2028-11-02").get(0).start().toString());
    }

    @Test
    void aGroundThatCountsFromKnowledgeHasItsFloorBesides() {
        List<LookBack> found = lookBack("7:1", "2026-11-02");
        assertEquals(List.of("events-known", "events"), found.stream().map(LookBack::what).toList());
    }

    @Test
    void aGroundThatIsNotListedIsNotGuessed() {
        assertEquals(List.of("/exclusions/0/paragraph"), lookBack("6:33", "2026-11-02").get(0).toReach().missing());
    }

    private static FactBuilder<Dossier> dossier() {
        return FactBuilder.of(Dossier.class);
    }

    private static Award award(String supplier, String decided) {
        return FactBuilder.of(Award.class)
                .with("supplier", Text.of(supplier))
                .with("decided", EventDate.parse(decided))
                .with("signed", EventDate.parse(decided).plusDays(14))
                .build();
    }

    private static DecisionMoment award(String parameter, Award... awards) {
        Party party = FactBuilder.of(Party.class).with("name", Text.of("Lead Ltd")).build();
        return all(DecisionMoment.class,
                        dossier().with("parties", List.of(party)).with("awards", List.of(awards)), parameter)
                .get(0);
    }

    private static List<LookBack> lookBack(String paragraph, String determined) {
        Exclusion exclusion = FactBuilder.of(Exclusion.class)
                .with("basis", Text.of("s57-1-a"))
                .with("paragraph", Text.of(paragraph))
                .with("determined", EventDate.parse(determined))
                .build();
        return all(LookBack.class, dossier().with("exclusions", List.of(exclusion)), "decision");
    }

    private static <T extends Fact> List<T> all(Class<T> type, FactBuilder<Dossier> dossier, String awardMoment) {
        Map<String, Parameter> parameters = new HashMap<>();
        add(parameters, "award.moment", awardMoment);
        add(parameters, "exclusion.look-back-years", BigDecimal.valueOf(5));
        add(parameters, "exclusion.short-look-back-years", BigDecimal.valueOf(3));
        add(parameters, "exclusion.schedule-in-force", "2025-02-24");
        add(parameters, "exclusion.transition-floor", "2022-02-25");
        Background background = new Background(LocalDate.of(2027, 1, 4), Codelists.shipped(), parameters);
        Dossier located = Facts.located(dossier.build());
        return List.<Derivation>of(new Decisions(), new Exclusions()).stream()
                .flatMap(derivation -> derivation.derive(located, background).stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static void add(Map<String, Parameter> parameters, String id, Object value) {
        parameters.put(id, new Parameter("", id, "", "house",
                List.of(new Parameter.Dated(LocalDate.MIN, Optional.of(value), "a test")), LocalDate.MAX));
    }
}
