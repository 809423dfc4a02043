package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.Answer;
import org.probationrules.facts.ConfirmationDuty;
import org.probationrules.facts.Dossier;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Facts;
import org.probationrules.facts.Framework;
import org.probationrules.facts.Parameter;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;
import org.probationrules.facts.Verdict;

/** When a confirmation of registration is due. */
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

    private static FactBuilder<Procurement> procurement() {
        return FactBuilder.of(Procurement.class);
    }

    private static FactBuilder<Procurement> callOff(Answer lightTouch) {
        return procurement()
                .with("instrument", Text.of("call-off"))
                .with("framework", FactBuilder.of(Framework.class).with("lightTouch", lightTouch).build());
    }

    private static ConfirmationDuty duty(FactBuilder<Procurement> procurement) {
        Dossier dossier = FactBuilder.of(Dossier.class).with("procurement", procurement.build()).build();
        Map<String, Parameter> parameters = Map.of(
                "direct-award.late-confirmation",
                parameter("direct-award.late-confirmation", List.of("s42", "sch5-13")));
        Background background = new Background(LocalDate.of(2027, 1, 4), Codelists.shipped(), parameters);
        return (ConfirmationDuty) new Confirmations().derive(Facts.located(dossier), background).get(0);
    }

    private static Parameter parameter(String id, Object value) {
        return new Parameter("", id, "choice", "house",
                List.of(new Parameter.Dated(LocalDate.MIN, Optional.of(value), "a test")), LocalDate.MAX);
    }
}
