package org.probationrules.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probationrules.engine.BadInput.assess;
import static org.probationrules.engine.BadInput.list;
import static org.probationrules.engine.BadInput.ofRule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Finding;

/** Fields and codes that nobody knows are passed over and pointed out; they refuse nothing. */
class UnknownInputTest {

    @Test
    void manyFieldsThatAreNotKnownArePassedOver() {
        StringBuilder document = new StringBuilder("{");
        for (int i = 0; i < 100_000; i++) {
            document.append("\"f").append(i).append("\":{\"g\":[").append(i).append("]},");
        }
        Assessment assessment = assess(document.append("\"awards\":[]}").toString().getBytes(UTF_8));
        assertNotEquals(Completion.REFUSED, assessment.completion());
        assertEquals(20, ofRule(assessment, "INPUT-101").size());
        assertEquals("99980 more fields are not part of the dossier format; they were passed over.",
                ofRule(assessment, "INPUT-103").get(0).message());
    }

    @Test
    void manyCodesThatAreNotKnownDoNotRefuseTheDossier() {
        Assessment assessment = assess(list("parties", "{\"role\":\"friend\"}", 500));
        assertNotEquals(Completion.REFUSED, assessment.completion());
        assertEquals(20, ofRule(assessment, "INPUT-102").size());
        assertEquals("480 more codes are not among the known ones.", ofRule(assessment, "INPUT-104").get(0).message());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /awrds                  | did you mean 'awards'?         | {"awrds":[]}
            /procurement/titel      | did you mean 'title'?          | {"procurement":{"titel":"x"}}
            /procurement/estimatedValue/vta | did you mean 'vat'?    | {"procurement":{"estimatedValue":{"vta":"inclusive"}}}
            /__proto__              | passed over.                   | {"__proto__":{"constructor":1}}
            /constructor            | passed over.                   | {"constructor":{"prototype":{}}}
            /pointer                | passed over                    | {"pointer":"/x"}
            /awards/0/pointer       | passed over                    | {"awards":[{"pointer":"/x"}]}
            /class                  | passed over                    | {"class":"java"}
            /                       | passed over                    | {"":1}
            /a~1b~0c                | "a/b~c"                        | {"a/b~c":1}
            /toString               | passed over                    | {"toString":1}
            """)
    void aFieldThatIsNotKnownIsPassedOver(String pointer, String message, String document) {
        Assessment assessment = assess(document.getBytes(UTF_8));
        assertNotEquals(Completion.REFUSED, assessment.completion());
        Finding finding = ofRule(assessment, "INPUT-101").get(0);
        assertEquals(pointer, finding.pointer());
        assertTrue(finding.message().contains(message), finding.message());
        assertTrue(finding.position().isPresent());
    }

    @Test
    void theSchemaMayBeNamed() {
        assertTrue(ofRule(assess("{\"$schema\":\"urn:x\"}".getBytes(UTF_8)), "INPUT-101").isEmpty());
    }

    @Test
    void aCodeThatIsNotKnownIsPointedOutWhereItStands() {
        Assessment assessment =
                assess("{\"procurement\":{\"regime\":\"PA2032\",\"channels\":[\"other\",\"radio\"]}}".getBytes(UTF_8));
        assertEquals(
                List.of("/procurement/channels/1", "/procurement/regime"),
                ofRule(assessment, "INPUT-102").stream().map(Finding::pointer).toList());
    }
}
