package org.probationrules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A percentage is a number in JSON, and comes back as it was written. */
class PercentInJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "10.01", "-12"})
    void isWrittenAsItWasRead(String number) {
        String json = document(number);
        DossierReader.Result read = read(json);
        assertEquals(List.of(), read.problems());
        assertEquals(json, new String(DossierWriter.write(read.dossier().orElseThrow()), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"10\"", "true", "[10]", "1e1000000", "1.0000000000001"})
    void isRefusedWhereItIsNoNumberOfUsualLength(String value) {
        assertEquals(
                List.of(InputProblem.Kind.WRONG_TYPE),
                read(document(value)).problems().stream().map(InputProblem::kind).toList());
    }

    @Test
    void isLeftOutWhereItIsMissing() {
        assertEquals("{}", new String(DossierWriter.write(read("{}").dossier().orElseThrow()), StandardCharsets.UTF_8));
    }

    private static String document(String number) {
        return "{\"contracts\":[{\"modifications\":[{\"valueChange\":" + number + "}]}]}";
    }

    private static DossierReader.Result read(String json) {
        return DossierReader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
