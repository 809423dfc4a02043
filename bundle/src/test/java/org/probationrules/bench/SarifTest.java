package org.probationrules.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.probationrules.spi.PackReference;
import org.probationrules.spi.Severity;
import org.probationrules.spi.bench.CheckReport;
import org.probationrules.spi.bench.Problem;

class SarifTest {

    /** What SARIF 2.1.0 asks of the parts that are written here. */
    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "type": "object", "required": ["version", "runs"], "additionalProperties": false,
             "properties": {
              "$schema": {"type": "string", "format": "uri"},
              "version": {"const": "2.1.0"},
              "runs": {"type": "array", "items": {
               "type": "object", "required": ["tool"], "additionalProperties": false, "properties": {
                "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                "tool": {"type": "object", "required": ["driver"], "additionalProperties": false, "properties": {
                 "driver": {"type": "object", "required": ["name"], "additionalProperties": false, "properties": {
                  "name": {"type": "string"},
                  "rules": {"type": "array", "uniqueItems": true, "items": {
                   "type": "object", "required": ["id"], "additionalProperties": false, "properties": {
                    "id": {"type": "string"}, "shortDescription": {"$ref": "#/$defs/text"}}}}}}}},
                "results": {"type": "array", "items": {
                 "type": "object", "required": ["message"], "additionalProperties": false, "properties": {
                  "ruleId": {"type": "string"},
                  "level": {"enum": ["none", "note", "warning", "error"]},
                  "message": {"$ref": "#/$defs/text"},
                  "properties": {"type": "object"},
                  "locations": {"type": "array", "items": {
                   "type": "object", "additionalProperties": false, "properties": {
                    "physicalLocation": {"type": "object", "required": ["artifactLocation"], "additionalProperties": false,
                     "properties": {
                      "artifactLocation": {"type": "object", "additionalProperties": false, "properties": {
                       "uri": {"type": "string", "pattern": "^[A-Za-z0-9:/._~%@!$&'()*+,;=-]*$"}}},
                      "region": {"type": "object", "additionalProperties": false, "properties": {
                       "startLine": {"type": "integer", "minimum": 1},
                       "startColumn": {"type": "integer", "minimum": 1},
                       "snippet": {"$ref": "#/$defs/text"}}}}}}}}}}}}}}},
             "$defs": {"text": {"type": "object", "required": ["text"], "additionalProperties": false,
              "properties": {"text": {"type": "string"}}}}}""";

    private static String document(Problem... problems) {
        return new String(Sarif.write(List.of(new CheckReport(
                "my packs/small", new PackReference("small", "1.0.0", "00"), 1, 2, List.of(problems)))), StandardCharsets.UTF_8);
    }

    private static Problem at(int line, int column, Severity severity, String check) {
        return new Problem("XX-001-a/rule.drl", line, column, "XX-001", severity, check, "wrong", "the line");
    }

    @Test
    void everyProblemIsAResultAfterTheFormat() {
        String written = document(
                at(3, 7, Severity.ERROR, "pack"), at(3, 0, Severity.WARNING, "number"), at(0, 0, Severity.INFO, "length"),
                new Problem("", 0, 0, "", Severity.ERROR, "pack", "whole", ""));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);
        assertEquals(List.of(), schema.validate(written, InputFormat.JSON));
        assertEquals(4, written.split("\"level\"", -1).length - 1);
    }

    @Test
    void aPlaceIsARelativeReferenceWithItsRegion() {
        String written = document(at(3, 7, Severity.ERROR, "pack")).replaceAll("\\s+", " ");
        assertEquals("""
                "results": [ { "ruleId": "pack", "level": "error", "message": { "text": "wrong" }, "locations": [ { \
                "physicalLocation": { "artifactLocation": { "uri": "my%20packs/small/XX-001-a/rule.drl" }, "region": { \
                "startLine": 3, "startColumn": 7, "snippet": { "text": "the line" } } } } ], "properties": { \
                "rule": "XX-001" } } ] } ] }\
                """, written.substring(written.indexOf("\"results\"")).strip());
    }

    @Test
    void everyCheckIsDescribed() {
        String none = document();
        Lint.CHECKS.forEach((check, meaning) ->
                assertEquals(2, none.split("\"" + check + "\"|\"" + meaning + "\"", -1).length - 1));
    }
}
