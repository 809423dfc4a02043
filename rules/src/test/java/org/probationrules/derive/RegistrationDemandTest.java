package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.probationrules.facts.Circumstance;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;

/** Whether the tender documents require whoever a bid relies on to register. */
class RegistrationDemandTest {

    @ParameterizedTest
    @CsvSource({
        "relied-on, required, ''",
        "brief, required, ''",
        "strict, required, ''",
        "law, not-required, ''",
        "'', '', /procurement/subcontractorRegistration",
        "nobody-knows, '', /procurement/subcontractorRegistration"
    })
    void itIsToldByWhatTheDocumentsState(String stated, String value, String missing) {
        Circumstance circumstance = circumstance(
                FactBuilder.of(Procurement.class).with("subcontractorRegistration", Text.of(stated)));
        assertEquals(value, circumstance.value());
        assertEquals(missing.isEmpty() ? List.of() : List.of(missing), circumstance.missing());
    }

    private static Circumstance circumstance(FactBuilder<Procurement> procurement) {
        Derivation circumstances = (dossier, background) -> new Circumstances(dossier, background).derive();
        return Shipped.derive(circumstances, LocalDate.of(2026, 12, 9), procurement).stream()
                .map(Circumstance.class::cast)
                .filter(it -> it.name().equals("reliedOnRegistration"))
                .findFirst()
                .orElseThrow();
    }
}
