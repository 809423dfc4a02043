package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Answer;
import org.probationrules.facts.Award;
import org.probationrules.facts.AwardMoment;
import org.probationrules.facts.ConfirmationDuty;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.EventDate;
import org.probationrules.facts.Fact;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Facts;
import org.probationrules.facts.Framework;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Party;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;
import org.probationrules.facts.Verdict;

/** When a confirmation of registration is due, and which award is a party's. */
class ConfirmationsTest {

    @Test
    void aCompetitionIsDueByTheEndOfTendering() {
        assertEquals("tendering-end", duty(procurement()).until());
        assertEquals("tendering-end", duty(procurement().with("awardRoute", Text.of("dynamic-market"))).until());
    }

    @Test
    void aDirectAwardIsDueBeforeTheAward() {
        assertEquals("award", duty(procurement().with("awardRoute", Text.of("direct"))).until());
        assertEquals("award", duty(procurement().with("awardRoute", Text.of("switch"))).until());
    }

    @Test
    void someDirectAwardsAreDueBeforeTheDetailsNotice() {
        assertEquals("details-notice", duty(procurement().with("awardRoute", Text.of("direct-protect-life"))).until());
        assertEquals("details-notice", duty(procurement()
                .with("awardRoute", Text.of("direct"))
                .with("directAwardBasis", Text.of("sch5-13"))).until());
    }

    @Test
    void aCompetitionUnderAnOrdinaryFrameworkIsDueBeforeTheAward() {
        ConfirmationDuty duty = duty(callOff(Answer.NO).with("competition", Answer.YES));
        assertEquals("award", duty.until());
        assertEquals(Verdict.MET, duty.toBeOwed().verdict());
    }

    @Test
    void aLightTouchFrameworkIsLeftOutWhetherSuppliersCompeteOrNot() {
        ConfirmationDuty duty = duty(callOff(Answer.YES));
        assertEquals("light-touch-framework", duty.reason());
        assertEquals(Verdict.VIOLATED, duty.toBeOwed().verdict());
    }

    @Test
    void aCallOffWithoutCompetitionIsLeftOut() {
        assertEquals("no-competition", duty(callOff(Answer.MISSING).with("competition", Answer.NO)).reason());
    }

    @Test
    void whatIsNotSaidOfTheFrameworkIsNamed() {
        assertEquals(
                List.of("/procurement/framework/lightTouch", "/procurement/competition"),
                duty(callOff(Answer.MISSING)).toBeOwed().missing());
    }

    @Test
    void theFirstAwardThatMayBeToThePartyCounts() {
        Award toAnother = award("Other Ltd", LocalDate.of(2026, 12, 1));
        Award second = award("Lead Ltd", LocalDate.of(2027, 2, 1));
        Award first = award("Lead Ltd", LocalDate.of(2027, 1, 4));
        AwardMoment moment = moment("decision", toAnother, second, first);
        assertEquals(EventDate.of(LocalDate.of(2027, 1, 4)).at("/awards/2/decided"), moment.moment());
        assertEquals("/parties/0", moment.party());
        assertEquals("award.moment=decision", moment.restsOn().get(0).toString());
    }

    @Test
    void theSignatureCountsWhereTheHouseReadsItSo() {
        AwardMoment moment = moment("entry", award("Lead Ltd", LocalDate.of(2027, 1, 4)));
        assertEquals("/awards/0/signed", moment.pointer());
    }

    @Test
    void withoutAnAwardNothingIsLate() {
        AwardMoment moment = moment("decision");
        EventDate today = EventDate.of(LocalDate.of(2027, 1, 4));
        assertEquals(Verdict.MET, moment.toFollow(EventDate.MISSING, today).verdict());
    }

    private static FactBuilder<Procurement> procurement() {
        return FactBuilder.of(Procurement.class);
    }

    private static FactBuilder<Procurement> callOff(Answer lightTouch) {
        return procurement()
                .with("instrument", Text.of("call-off"))
                .with("framework", FactBuilder.of(Framework.class).with("lightTouch", lightTouch).build());
    }

    private static Award award(String supplier, LocalDate decided) {
        return FactBuilder.of(Award.class)
                .with("supplier", Text.of(supplier))
                .with("decided", EventDate.of(decided))
                .with("signed", EventDate.of(decided.plusDays(14)))
                .build();
    }

    private static ConfirmationDuty duty(FactBuilder<Procurement> procurement) {
        return (ConfirmationDuty) derive(FactBuilder.of(Dossier.class).with("procurement", procurement.build()), "decision")
                .get(0);
    }

    private static AwardMoment moment(String parameter, Award... awards) {
        Party party = FactBuilder.of(Party.class).with("name", Text.of("Lead Ltd")).build();
        return (AwardMoment) derive(FactBuilder.of(Dossier.class)
                        .with("parties", List.of(party))
                        .with("awards", List.of(awards)), parameter)
                .get(0);
    }

    private static List<Fact> derive(FactBuilder<Dossier> dossier, String moment) {
        Map<String, Parameter> parameters = Map.of(
                "award.moment", parameter("award.moment", moment),
                "direct-award.late-confirmation",
                parameter("direct-award.late-confirmation", List.of("s42", "sch5-13")));
        Background background = new Background(LocalDate.of(2027, 1, 4), Codelists.shipped(), parameters);
        return new Confirmations().derive(Facts.located(dossier.build()), background);
    }

    private static Parameter parameter(String id, Object value) {
        return new Parameter("", id, "choice", "house",
                List.of(new Parameter.Dated(LocalDate.MIN, Optional.of(value), "a test")), LocalDate.MAX);
    }
}
