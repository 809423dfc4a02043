package org.probationrules.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probationrules.engine.BadInput.assess;
import static org.probationrules.engine.BadInput.refused;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.probationrules.spi.Assessment;
import org.probationrules.spi.Completion;
import org.probationrules.spi.Finding;

/** Whatever is handed over as a dossier, the answer says in plain words where it is wrong. */
class BadInputTest {

    /** Id, place, line:column, part of the message; separated by bars, the document last. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            INPUT-001 |               | 1:1  | the document is empty                              | ``
            INPUT-001 |               | 1:4  | the document is empty                              | `   `
            INPUT-001 |               | 1:1  | 'hello' is neither a text in double quotation marks | hello
            INPUT-001 |               | 1:1  | '<' is not expected here                           | <dossier/>
            INPUT-001 |               | 1:1  | '=' is not expected here                           | =1+1
            INPUT-001 |               | 1:2  | a field name in double quotation marks is          | {awards: []}
            INPUT-001 |               | 1:2  | a field name in double quotation marks is          | {'awards': []}
            INPUT-001 | /awards       | 1:14 | a field name in double quotation marks is          | {"awards":[],}
            INPUT-001 | /awards       | 1:11 | a colon after the field name is                    | {"awards" []}
            INPUT-001 | /about        | 1:14 | a comma or a closing bracket is                    | {"about":"x" "awards":[]}
            INPUT-001 | /awards       | 1:12 | '}' is not expected here; ']' would close          | {"awards":[}}
            INPUT-001 |               | 1:14 | a bracket is closed that was not opened            | {"awards":[]}}
            INPUT-001 |               | 1:15 | something follows after the end of the document    | {"awards":[]} {}
            INPUT-001 |               | 1:3  | 'x' is neither                                     | {}x
            INPUT-001 | /about        | 1:10 | a text in double quotation marks, a number         | {"about":'x'}
            INPUT-001 | /about        | 1:10 | '“' is not expected here                           | {"about":“x”}
            INPUT-001 | /about        | 1:11 | 'True' is neither                                  | {"about": True}
            INPUT-001 | /about        | 1:13 | 'NaN' is neither                                   | {"about":NaN}
            INPUT-001 | /about        | 1:19 | '-Infinity' is neither                             | {"about":-Infinity}
            INPUT-001 | /about        | 1:11 | begins with a zero too many                        | {"about":01}
            INPUT-001 | /about        | 1:11 | '+' is not expected here; a number is written as   | {"about":+1}
            INPUT-001 | /about        | 1:10 | '.' is not expected here                           | {"about":.5}
            INPUT-001 | /about        | 1:11 | a number is written as in 1000                     | {"about":1.}
            INPUT-001 | /procurement/estimatedValue | 1:35 | 'x' is not expected here | {"procurement":{"estimatedValue":0x1F}}
            INPUT-001 | /about        | 1:12 | a backslash before a character                     | {"about":"\\x"}
            INPUT-001 | /about        | 1:15 | four hexadecimal digits are                        | {"about":"\\u12G4"}
            INPUT-001 |               | 1:2  | '/' is not expected here; JSON has no comments     | {/* no */}
            INPUT-001 |               | 1:2  | a symbol is not expected here                      | {😀}
            INPUT-001 |               | 1:2  | an invisible character (U+00A0)                    | {\u00a0}
            INPUT-001 |               | 1:1  | an invisible character (U+FEFF)                    | \ufeff\ufeff{}
            INPUT-005 | /about        | 1:22 | "about" stands twice                               | {"about":"x", "about":"y"}
            INPUT-005 | /about        | 1:27 | "about" stands twice                               | {"about":"x", "abo\\u0075t":"y"}
            INPUT-005 | /about        | 1:35 | "about" stands twice                               | {"about":"x","awards":null,"about":"y"}
            INPUT-005 | /awards/0/lot | 1:28 | "lot" stands twice                                 | {"awards":[{"lot":"1","lot":"2"}]}
            INPUT-005 | /x/y~1z       | 1:20 | "y/z" stands twice                                 | {"x":{"y/z":1,"y/z":2}}
            INPUT-005 | /x/0/y        | 1:17 | "y" stands twice                                   | {"x":[{"y":1,"y":2}]}
            INPUT-006 |               | 1:1  | Found a list; this place takes an object in braces | []
            INPUT-006 |               | 1:1  | Found null; this place takes an object             | null
            INPUT-006 |               | 1:1  | Found 12; this place takes an object               | 12
            INPUT-006 |               | 1:1  | Found the text 'x'; this place takes an object     | "x"
            INPUT-006 | /awards/1     | 1:15 | Found null; this place takes an object             | {"awards":[{},null]}
            INPUT-006 | /about        | 1:10 | Found 7; this place takes a text.                  | {"about":7}
            INPUT-006 | /procurement/cpv/1 | 1:29 | Found 5; this place takes a text              | {"procurement":{"cpv":["a", 5]}}
            INPUT-006 | /procurement/cpv | 1:23 | Found the text 'a'; this place takes a list of texts | {"procurement":{"cpv":"a"}}
            INPUT-006 | /procurement/lightTouchClaimed | 1:37 | Found the text 'yes'; this place takes true or false | {"procurement":{"lightTouchClaimed":"yes"}}
            INPUT-006 | /procurement/estimatedValue/vat | 1:41 | takes inclusive, exclusive or unstated | {"procurement":{"estimatedValue":{"vat":"yes"}}}
            INPUT-006 | /procurement/waves/0/number | 1:36 | Found -1; this place takes a whole number from 0 | {"procurement":{"waves":[{"number":-1}]}}
            INPUT-006 | /procurement/waves/0/number | 1:36 | from 0 to 1000000000       | {"procurement":{"waves":[{"number":99999999999999999999}]}}
            INPUT-006 | /about        | 1:10 | half of a character                                | {"about":"\\ud83d"}
            INPUT-007 | /awards/0/signed | 1:22 | '2025-02-30' is not a date that exists          | {"awards":[{"signed":"2025-02-30"}]}
            INPUT-007 | /awards/0/signed | 1:22 | '2025-02-29' is not a date that exists          | {"awards":[{"signed":"2025-02-29"}]}
            INPUT-007 | /awards/0/signed | 1:22 | '2025-13' is not a date that exists             | {"awards":[{"signed":"2025-13"}]}
            INPUT-007 | /awards/0/signed | 1:22 | '2025-02-01T25:00' is not a date that exists    | {"awards":[{"signed":"2025-02-01T25:00"}]}
            INPUT-007 | /awards/0/signed | 1:22 | '2025-02-01T24:00' is not a date that exists    | {"awards":[{"signed":"2025-02-01T24:00"}]}
            INPUT-007 | /awards/0/signed | 1:22 | the hour that the clocks leave out              | {"awards":[{"signed":"2026-03-29T01:30"}]}
            INPUT-007 | /awards/0/signed | 1:22 | it may be a day (2026-10-05), a month (2026-10) | {"awards":[{"signed":"5 October 2026"}]}
            INPUT-008 | /procurement/estimatedValue | 1:34 | it is negative                    | {"procurement":{"estimatedValue":-0.01}}
            INPUT-008 | /procurement/estimatedValue | 1:34 | fractions of a penny              | {"procurement":{"estimatedValue":0.001}}
            INPUT-008 | /procurement/estimatedValue | 1:34 | it is more than £999,999,999,999.99 | {"procurement":{"estimatedValue":1e400}}
            INPUT-008 | /procurement/estimatedValue | 1:34 | it is more than £999,999,999,999.99 | {"procurement":{"estimatedValue":1e999999999}}
            INPUT-008 | /procurement/estimatedValue | 1:34 | its exponent is beyond all measure | {"procurement":{"estimatedValue":1e99999999999}}
            INPUT-008 | /procurement/estimatedValue/value | 1:43 | fractions of a penny        | {"procurement":{"estimatedValue":{"value":1e-999999999}}}
            """)
    void aBadDocumentIsRefusedAtItsPlace(String id, String pointer, String position, String message, String document) {
        List<Finding> findings = refused(document.getBytes(UTF_8));
        assertEquals(1, findings.size(), findings::toString);
        Finding finding = findings.get(0);
        assertAll(
                () -> assertEquals(id, finding.ruleId()),
                () -> assertEquals(pointer == null ? "" : pointer, finding.pointer()),
                () -> assertEquals(position, finding.position().orElseThrow().line() + ":"
                        + finding.position().orElseThrow().column(), document),
                () -> assertTrue(finding.message().contains(message), finding.message()));
    }

    @Test
    void theLineIsCounted() {
        Finding finding = refused("{\n\"about\":\n  7\r\n}".getBytes(UTF_8)).get(0);
        assertEquals(new Finding.Position(3, 3), finding.position().orElseThrow());
    }

    @Test
    void aLineBreakInATextIsNamed() {
        Finding finding = refused("{\"about\":\"a\nb\"}".getBytes(UTF_8)).get(0);
        assertEquals("The document is not JSON: the end of the line stands in a text; there it is written with a backslash,"
                + " a line break as \\n.", finding.message());
    }

    @Test
    void aDossierCutOffAnywhereIsRefused() {
        byte[] whole = """
                {"$schema": "x", "about": "Gwasanaeth Prawf – é 😀 \\u00e9 \\n", "procurement": {"cpv": ["75231240"],
                 "estimatedValue": {"value": 1.5e6, "vat": "exclusive"}, "lightTouchClaimed": false, "title": null,
                 "waves": [{"number": 1, "invited": "2026-10-05T12:00"}], "unknown": [{"a": [true, -1]}]}}"""
                .getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            List<Finding> findings = refused(Arrays.copyOf(whole, length));
            Finding last = findings.get(findings.size() - 1);
            int at = length;
            assertTrue(findings.stream().anyMatch(finding -> finding.position().isPresent()), () -> at + " " + last);
        }
        assertNotEquals(Completion.REFUSED, assess(whole).completion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void anotherEncodingIsNamed(String charset) {
        Finding finding = refused("{\"awards\": []}".getBytes(java.nio.charset.Charset.forName(charset))).get(0);
        assertEquals("INPUT-002", finding.ruleId());
        assertEquals(new Finding.Position(1, 1), finding.position().orElseThrow());
    }

    @Test
    void encodingsWithByteOrderMark() {
        assertEquals("INPUT-002", refused("\ufeff{}".getBytes(UTF_16LE)).get(0).ruleId());
        assertEquals("INPUT-002", refused("\ufeff{}".getBytes(UTF_16BE)).get(0).ruleId());
        assertNotEquals(Completion.REFUSED, assess("\ufeff{}".getBytes(UTF_8)).completion());
    }

    @Test
    void latinLettersInOneByteAreFoundWhereTheyStand() {
        Finding finding = refused("{\n \"about\": \"Caf\u00e9\"}".getBytes(ISO_8859_1)).get(0);
        assertEquals("INPUT-002", finding.ruleId());
        assertEquals(new Finding.Position(2, 15), finding.position().orElseThrow());
    }

    @Test
    void controlCharactersDoNotReachAMessage() {
        for (String document : List.of(
                "{\"process\":\"\\u0000\\u001b[31m\\u202e\"}",
                "{\"a\\u0000\\u001b[2J\\n\":1}",
                "{\"awards\":[{\"signed\":\"\\u0007\\u0000\\u2028\"}]}",
                "{\"about\":7,\"\\ud800\":1,\"process\":\"x\\ud83d\\ude00\"}",
                "{\"awards\":\"" + "\\ud83d\\ude00".repeat(100) + "\"}",
                "{\"awards\":[{\"signed\":\"" + "x".repeat(500_000) + "\"}]}",
                "{\"process\":\"" + "y".repeat(500_000) + "\"}")) {
            assess(document.getBytes(UTF_8)).findings().forEach(finding ->
                    assertTrue(finding.message().length() < 400, finding.message()));
        }
    }

    @Test
    void aZeroOfABillionDecimalsIsAZero() {
        for (String zero : List.of("0", "-0", "0.000", "0e-999999999", "0e999999999", "-0.0e-99999")) {
            Assessment assessment = assess(("{\"procurement\":{\"estimatedValue\":" + zero + "}}").getBytes(UTF_8));
            assertNotEquals(Completion.REFUSED, assessment.completion(), zero);
            assertNotEquals(Completion.FAILED, assessment.completion(), zero);
        }
    }

    @Test
    void allProblemsBeforeABreakInTheSyntaxAreListedToo() {
        List<Finding> findings = refused("{\"about\":7,\"awards\":[{\"signed\":\"x\"}],".getBytes(UTF_8));
        assertEquals(List.of("INPUT-001", "INPUT-006", "INPUT-007"), findings.stream().map(Finding::ruleId).toList());
    }
}
