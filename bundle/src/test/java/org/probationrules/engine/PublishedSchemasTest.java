package org.probationrules.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.probationrules.json.PlainJson;
import org.probationrules.json.DossierReader;
import org.probationrules.pack.RuleMetadata;
import org.probationrules.spi.Assessment;
import org.probationrules.spi.AssessmentRequest;
import org.probationrules.spi.AssessmentRequest.Stage;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Hook;
import org.probationrules.spi.Outcome;
import org.probationrules.spi.Recommendation;
import org.probationrules.spi.Severity;

/** The published schemas describe what the plugin reads and writes. */
class PublishedSchemasTest {

    private static final RulesEngine ENGINE = new RulesEngine();
    private static final Schema DOSSIER = schema("dossier-1.0");
    private static final Schema ASSESSMENT = schema("assessment-1.0");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String SIGNED_EARLY = """
            {"procurement": {"buyer": {"code": "moj"}, "cpv": ["72000000"], "commenced": "2025-09-26",
              "estimatedValue": {"value": 6000000, "vat": "inclusive"}, "procedure": "open"},
             "awards": [{"notice": "2026-10-05", "signed": "2026-10-14"}]}""";

    @TestFactory
    Stream<DynamicTest> dossiersOfAllCasesAreAfterTheSchema() {
        return ShippedCases.all().map(it -> DynamicTest.dynamicTest(it.ruleId() + ": " + it.name(), () ->
                assertEquals(List.of(), errors(DOSSIER, PlainJson.write(it.dossier())))));
    }

    @TestFactory
    Stream<DynamicTest> assessmentsOfAllCasesAreAfterTheSchema() {
        return ShippedCases.all().map(it -> DynamicTest.dynamicTest(it.ruleId() + ": " + it.name(), () -> {
            var request = AssessmentRequest.of(Hook.of(it.hook()), it.asOf(), PlainJson.write(it.dossier()));
            for (Stage stage : Stage.values()) {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
                    assess(request.withStage(stage).withLocale(locale));
                }
            }
        }));
    }

    @Test
    void anAssessmentThatStopsIsAfterTheSchema() {
        assertEquals(Recommendation.STOP, assess(request(SIGNED_EARLY)).recommendation());
    }

    @Test
    void aRefusedDossierIsAnsweredAfterTheSchema() {
        for (String dossier : List.of("", "[]", "{\"awards\": [{\"notice\": 2026}]}", "{\"a\":1,\"a\":2}", "{")) {
            assertEquals(Completion.REFUSED, assess(request(dossier)).completion(), dossier);
        }
    }

    @Test
    void anAnswerToWhichNoRuleCameIsAfterTheSchema() {
        assertEquals(Completion.INCOMPLETE, assess(request("{\"a/b~c\": 1}")).completion());
    }

    @Test
    void anEngineThatBrokeAnswersAfterTheSchema() {
        check(ASSESSMENT, ENGINE.toJson(new AssessmentBuilder(request("{}"), ENGINE.inForce(), Map.of()).failed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[]",
        "null",
        "{\"procurement\": []}",
        "{\"procurement\": {\"title\": 7}}",
        "{\"procurement\": {\"cpv\": \"72000000\"}}",
        "{\"procurement\": {\"cpv\": [72000000]}}",
        "{\"procurement\": {\"commenced\": 2025}}",
        "{\"procurement\": {\"commenced\": \"yesterday\"}}",
        "{\"procurement\": {\"commenced\": \"2025-13\"}}",
        "{\"procurement\": {\"commenced\": \"2025-01-01T25:00\"}}",
        "{\"procurement\": {\"estimatedValue\": \"much\"}}",
        "{\"procurement\": {\"estimatedValue\": -1}}",
        "{\"procurement\": {\"estimatedValue\": {\"value\": 1, \"vat\": \"yes\"}}}",
        "{\"procurement\": {\"lightTouchClaimed\": \"yes\"}}",
        "{\"awards\": {}}",
        "{\"awards\": [null]}",
        "{\"awards\": [\"x\"]}"
    })
    void aDossierThatIsRefusedIsNotAfterTheSchema(String dossier) {
        assertAll(
                () -> assertFalse(errors(DOSSIER, dossier).isEmpty(), "the schema allows it"),
                () -> assertEquals(Completion.REFUSED, assess(request(dossier)).completion()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}",
        "{\"$schema\": \"urn:probationrules:schema:dossier:1.0\"}",
        "{\"procurement\": null, \"awards\": null, \"about\": null}",
        "{\"procurement\": {\"commenced\": null, \"cpv\": null, \"estimatedValue\": null, \"regime\": null}}",
        "{\"procurement\": {\"estimatedValue\": {\"value\": null, \"vat\": null}}}",
        "{\"procurement\": {\"estimatedValue\": \"unknown\", \"regime\": \"another\", \"colour\": \"blue\"}}",
        "{\"procurement\": {\"commenced\": \"2025-10-26T01:30:00.123+01:00\", \"plan\": {}}}",
        "{\"procurement\": {\"milestones\": [{\"kind\": \"invitation\", \"wave\": 1, \"date\": \"unknown\"}]}}"
    })
    void aDossierThatIsReadIsAfterTheSchema(String dossier) {
        assertAll(
                () -> assertEquals(List.of(), errors(DOSSIER, dossier)),
                () -> assertNotEquals(Completion.REFUSED, assess(request(dossier)).completion()));
    }

    @Test
    void theAssessmentSchemaKnowsTheWordsOfTheInterface() {
        assertAll(
                () -> assertEquals(words(Hook.values()), enumeration("/properties/hook")),
                () -> assertEquals(words(Stage.values()), enumeration("/properties/stage")),
                () -> assertEquals(words(Completion.values()), enumeration("/properties/completion")),
                () -> assertEquals(words(Recommendation.values()), enumeration("/properties/recommendation")),
                () -> assertEquals(words(Severity.values()), enumeration("/$defs/severity")),
                () -> assertEquals(
                        words(Outcome.values()), enumeration("/$defs/ruleResult/properties/outcome")),
                () -> {
                    Set<String> bases = new TreeSet<>(RuleMetadata.BASES);
                    bases.add("format");
                    assertEquals(bases, enumeration("/$defs/finding/properties/basis"));
                });
    }

    /** The validator is awake: an answer with a field too many, or one too few, is turned down. */
    @Test
    void theAssessmentSchemaIsClosed() {
        String answer = new String(
                ENGINE.toJson(ENGINE.assess(request(SIGNED_EARLY))), StandardCharsets.UTF_8);
        for (String field : List.of("hook", "ruleId", "remedyEnglish", "sha256", "evaluated", "because", "label")) {
            assertFalse(errors(ASSESSMENT, answer.replaceFirst("\"" + field + "\"", "\"other\"")).isEmpty(), field);
        }
    }

    private static Assessment assess(AssessmentRequest request) {
        Assessment assessment = ENGINE.assess(request);
        check(ASSESSMENT, ENGINE.toJson(assessment));
        return assessment;
    }

    private static AssessmentRequest request(String dossier) {
        return AssessmentRequest.of(Hook.CONTRACT_SIGN, DAY, dossier);
    }

    private static void check(Schema schema, byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        assertEquals(List.of(), errors(schema, text), text);
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    private static Set<String> words(Object... values) {
        return new TreeSet<>(Arrays.stream(values).map(Object::toString).toList());
    }

    private static Set<String> enumeration(String pointer) {
        Set<String> words = new TreeSet<>();
        ASSESSMENT.getSchemaNode().at(pointer).get("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Schema schema(String name) {
        String path = "/org/probationrules/schema/" + name + ".schema.json";
        try (InputStream in = DossierReader.class.getResourceAsStream(path)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
