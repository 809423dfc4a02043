package org.probationrules.pack;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack that is broken says where, what, and what would be right; and everything at once. */
class PackReaderTest {

    private static final String HEAD = """
            id: sample
            version: 1.0.0
            title: A sample
            owner: Nobody
            validFrom: 2025-02-24
            validTo: null
            """;
    private static final String PARAMETERS = """
            - id: standstill.days
              unit: working days
              meaning: how long nobody signs
              basis: statute
              allowed: [8, 10]
              values:
                - {from: 2025-02-24, value: 8, source: the Act}
                - {from: 2026-01-01, value: 10, source: the Act as amended}
            """;
    private static final String RULE = """
            package org.probationrules.packs.sample

            import org.probationrules.facts.*
            global Report report

            // Why it is so.
            rule "A contract is signed \\"late\\""
                @id( TT-304 )
                @severity( error )
                @basis( statute )
                @source( "Procurement Act 2023 s.51" )
                @why( "A bidder that lost must have time." )
                @from( 2025-02-24 )
                @to( 2030-12-31 )
                @hooks( "award.notify, contract.sign" )
                @applies( "regime=PA2023, awardRoute=competitive|direct" )
                @severityBy( "standstill.days: 8=error, 10=warning" )
                @message( "Signed on {signed}." )
                @remedy( "Sign on {earliest}." )
            when
                $award : Award( )
                $days : Parameter( id == "standstill.days", set )
                $judgement : Judgement( ) from $award.signed.toBeAfter($award.notice)
            then
                report.finding( $judgement, "signed", $award.signed(), "earliest", $award.notice() );
            end
            """;
    private static final String CASES = """
            usual:
              hook: contract.sign
              asOf: 2026-11-22
              dossier: {awards: [{notice: 2026-10-05}], procurement: {procedure: open, title: x}}
            cases:
              - name: signed early
                dossier: {awards: [{notice: 2026-10-05, signed: 2026-10-04}], procurement: {title: null}}
                expect: fail
                severity: error
                at: /awards/0/signed
                args: {signed: 2026-10-04}
              - name: signed late
                hook: award.notify
                asOf: 2026-11-23
                expect: pass
            """;
    private static final String WELSH = """
            # Cymraeg
            TT-304.title=Llofnodir yn hwyr
            TT-304.message=Llofnodwyd ar {signed}.
            TT-304.remedy=Llofnodwch ar {earliest}.
            TT-304.reviewed=false
            """;
    private static final String FOLDER = "TT-304-standstill";

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    PackReaderTest() {
        put("pack.yaml", HEAD);
        put("parameters.yaml", PARAMETERS);
        put(FOLDER + "/rule.drl", RULE);
        put(FOLDER + "/cases.yaml", CASES);
        put("messages_cy.properties", WELSH);
    }

    @Test
    void aPackIsRead() {
        Pack pack = PackReader.read(new PackFiles(files));
        Pack.Rule rule = pack.rules().get(0);
        assertAll(
                () -> assertEquals("sample 1.0.0 A sample Nobody 2025-02-24",
                        pack.id() + " " + pack.version() + " " + pack.title() + " " + pack.owner() + " " + pack.validFrom()),
                () -> assertTrue(pack.validTo().isEmpty()),
                () -> assertEquals(64, pack.digest().length()),
                () -> assertEquals(2, pack.parameters().get("standstill.days").values().size()),
                () -> assertEquals("A contract is signed \"late\"", rule.metadata().title()),
                () -> assertEquals(List.of("award.notify", "contract.sign"), rule.metadata().hooks()),
                () -> assertEquals(
                        Map.of("regime", List.of("PA2023"), "awardRoute", List.of("competitive", "direct")),
                        rule.metadata().applies()),
                () -> assertEquals(Map.of("8", "error", "10", "warning"),
                        rule.metadata().severityBy().orElseThrow().severities()),
                () -> assertEquals(7, rule.metadata().line()),
                () -> assertEquals(List.of("contract.sign", "award.notify"),
                        rule.cases().stream().map(RuleCase::hook).toList()),
                () -> assertEquals(Map.of("procedure", "open"), rule.cases().get(0).dossier().get("procurement")),
                () -> assertEquals(Map.of("procedure", "open", "title", "x"),
                        rule.cases().get(1).dossier().get("procurement")),
                () -> assertEquals(12, rule.cases().get(1).line()),
                () -> assertEquals("Llofnodwyd ar {signed}.", pack.messages().get("cy").message("TT-304").orElseThrow()),
                () -> assertTrue(PackReader.readWithoutCases(new PackFiles(files)).rules().get(0).cases().isEmpty()));
    }

    @Test
    void aSeverityMayFollowACircumstanceOrAParameter() {
        var byParameter = PackReader.read(new PackFiles(files)).rules().get(0).metadata().severityBy().orElseThrow();
        put(FOLDER + "/rule.drl", RULE.replace("standstill.days: 8=error, 10=warning", "regime: PA2023=error"));
        var byCircumstance = PackReader.read(new PackFiles(files)).rules().get(0).metadata().severityBy().orElseThrow();
        assertTrue(byParameter.isByParameter());
        assertFalse(byCircumstance.isByParameter());
        assertEquals("regime {PA2023=error}", byCircumstance.name() + " " + byCircumstance.severities());
    }

    @Test
    void theDigestSeesEveryByteAndEveryName() {
        String digest = new PackFiles(files).digest();
        assertEquals(digest, new PackFiles(new TreeMap<>(files)).digest());
        put("pack.yaml", HEAD + "\n");
        assertNotEquals(digest, new PackFiles(files).digest());
        put("pack.yaml", HEAD);
        files.put("pack.yml", files.remove("pack.yaml"));
        assertNotEquals(digest, new PackFiles(files).digest());
    }

    /** A line of a file, what it becomes, and the problem that is reported. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # pack.yaml
            pack.yaml | id: sample              | `# nothing`        | pack.yaml:2:1: 'id' is missing
            pack.yaml | title: A sample         | titel: A sample    | pack.yaml:3:1: 'titel' is not known here; did you mean 'title'?; it may be one of
            pack.yaml | title: A sample         | title: [A]         | pack.yaml:3:8: a text is expected here
            pack.yaml | version: 1.0.0          | id: other          | pack.yaml:2:1: 'id' stands twice
            pack.yaml | validFrom: 2025-02-24   | validFrom: soon    | pack.yaml:5:12: 'soon' is not a day; write it as 2026-10-05
            pack.yaml | validTo: null           | validTo: 2020-01-01 | pack.yaml:6:10: the pack ends before it begins
            pack.yaml | owner: Nobody           | owner: a: b        | pack.yaml:4:9: not readable as YAML: a colon with a space after it does not fit here
            pack.yaml | owner: Nobody           | `owner: "Nobody`   | pack.yaml:4:8: not readable as YAML: the quotation mark that opens here is not closed
            pack.yaml | owner: Nobody           | owner: &a [*a]     | pack.yaml: not readable as YAML: an alias (*name)
            # parameters.yaml
            parameters.yaml | - id: standstill.days | - ident: x         | parameters.yaml:1:3: 'id' is missing
            parameters.yaml | '  unit: working days' | '  units: x'      | parameters.yaml:1:3: 'unit' is missing
            parameters.yaml | '  unit: working days' | '  units: x'      | parameters.yaml:2:3: 'units' is not known here; did you mean 'unit'?
            parameters.yaml | '  meaning: how long nobody signs' | '  # no' | parameters.yaml:1:3: 'meaning' is missing
            parameters.yaml | '  basis: statute'   | '  basis: law'       | parameters.yaml:4:10: 'law' is not one of statute, regulations
            parameters.yaml | value: 8             | value: 9             | parameters.yaml:7:33: '9' is not one of 8, 10
            parameters.yaml | value: 8             | worth: 8             | parameters.yaml:7:26: 'worth' is not known here
            parameters.yaml | from: 2026-01-01     | from: 2025-02-24     | parameters.yaml:8:7: the values do not come in the order of their dates
            parameters.yaml | from: 2026-01-01     | from: 2026-02-30     | parameters.yaml:8:14: '2026-02-30' is not a day
            parameters.yaml | , source: the Act}   | }                    | parameters.yaml:7:7: 'source' is missing
            parameters.yaml | value: 8             | value: .inf          | parameters.yaml:7:33: '.inf' is not
            parameters.yaml | - id: standstill.days | '- {id: x, unit: x, meaning: x, basis: house, values: [{from: 2025-01-01, value: 1E+999999999, source: x}]}\\n- id: standstill.days' | parameters.yaml:1:81: '1E+999999999' is not a number that can be counted with
            parameters.yaml | - id: standstill.days | '- {id: standstill.days, unit: x, meaning: x, basis: house, values: []}\\n- id: standstill.days' | parameters.yaml:1:3: the parameter has no value
            parameters.yaml | - id: standstill.days | '- {id: standstill.days, unit: x, meaning: x, basis: house, values: [{from: 2025-01-01, value: 1, source: x}]}\\n- id: standstill.days' | parameters.yaml:2:3: the parameter standstill.days stands twice
            # rule.drl
            rule.drl | @id( TT-304 )        | // none               | rule.drl:7:6: the rule has no @id
            rule.drl | @id( TT-304 )        | @id( )                | rule.drl:7:6: the rule has no @id
            rule.drl | @id( TT-304 )        | @id( TT304 )          | rule.drl:8:10: 'TT304' is not an id such as TT-304
            rule.drl | @id( TT-304 )        | @id( TT-305 )         | rule.drl:8:10: the rule is TT-305 and its folder is TT-304-standstill
            rule.drl | @severity( error )   | // none               | rule.drl:7:6: the rule has no @severity
            rule.drl | @severity( error )   | @severity( fatal )    | rule.drl:9:16: 'fatal' is not one of error, warning, info
            rule.drl | @basis( statute )    | // none               | rule.drl:7:6: the rule has no @basis
            rule.drl | @basis( statute )    | @basis( custom )      | rule.drl:10:13: 'custom' is not one of statute
            rule.drl | `@source( "Procurement Act 2023 s.51" )` | // none | rule.drl:7:6: the rule has no @source
            rule.drl | `@source( "Procurement Act 2023 s.51" )` | `@source( "" )` | rule.drl:7:6: the rule has no @source
            rule.drl | `@why( "A bidder that lost must have time." )` | // none | rule.drl:7:6: the rule has no @why
            rule.drl | @from( 2025-02-24 )  | // none               | rule.drl:7:6: the rule has no @from
            rule.drl | @from( 2025-02-24 )  | @from( 24.02.2025 )   | rule.drl:13:12: '24.02.2025' is not a day; write it as 2026-10-05
            rule.drl | @to( 2030-12-31 )    | @to( 2030-02-30 )     | rule.drl:14:10: '2030-02-30' is not a day
            rule.drl | @to( 2030-12-31 )    | @to( 2025-01-01 )     | rule.drl:14:10: the rule ends before it begins
            rule.drl | `@hooks( "award.notify, contract.sign" )` | // none | rule.drl:7:6: the rule has no @hooks
            rule.drl | award.notify         | award.notice          | rule.drl:15:14: 'award.notice' is not a moment at which rules run; did you mean 'award.notify'?; the moments are
            rule.drl | `award.notify, `     | `award.notify,, `     | rule.drl:15:14: '' is not a moment
            rule.drl | regime=PA2023        | regime                | rule.drl:16:16: 'regime' is not a circumstance such as regime=PA2023
            rule.drl | awardRoute=competitive | regime=competitive  | rule.drl:16:16: 'regime' stands twice; write its values as a|b
            rule.drl | `standstill.days: 8=error` | `8=error`       | rule.drl:17:19: write @severityBy(
            rule.drl | 10=warning           | 10=grave              | rule.drl:17:48: 'grave' is not one of error, warning, info
            rule.drl | `"standstill.days: 8` | `"standstil.days: 8` | rule.drl:17:19: there is no parameter 'standstil.days' in parameters.yaml; did you mean 'standstill.days'?
            rule.drl | `"standstill.days", set` | `"standstill.dys", set` | rule.drl:22:31: there is no parameter 'standstill.dys' in parameters.yaml; did you mean 'standstill.days'?
            rule.drl | {signed}             | {signd}               | rule.drl:18:26: @message has {signd}, and the rule hands over only earliest, signed
            rule.drl | {earliest}           | {first}               | rule.drl:19:23: @remedy has {first}, and the rule hands over only
            rule.drl | `@message( "Signed on {signed}." )` | // none | rule.drl:7:6: the rule has no @message
            rule.drl | `@remedy( "Sign on {earliest}." )`  | // none | rule.drl:7:6: the rule has no @remedy
            rule.drl | @severity( error )   | @severty( error )     | rule.drl:9:5: @severty is not known; did you mean 'severity'?; a rule has applies, basis
            rule.drl | @severity( error )   | @id( TT-304 )         | rule.drl:9:5: @id stands twice
            rule.drl | @severity( error )   | salience 10           | rule.drl:9:5: not an annotation: salience 10 (write @name( "value" ) on one line)
            rule.drl | `rule "A contract is signed \\"late\\""` | // none | rule.drl: there is no rule in this file
            rule.drl | `    $award : Award( )` | `rule "B"\\n    $award : Award( )` | rule.drl:21:6: a second rule; a folder holds one rule
            # cases.yaml
            cases.yaml | expect: fail          | expect: fails         | cases.yaml:8:13: 'fails' is not an outcome; did you mean 'fail'?; it may be pass, fail
            cases.yaml | expect: fail          | # none                | cases.yaml:6:5: 'expect' is missing
            cases.yaml | expect: fail          | expects: fail         | cases.yaml:8:5: 'expects' is not known here; did you mean 'expect'?
            cases.yaml | - name: signed early  | - nam: signed early   | cases.yaml:6:5: 'name' is missing
            cases.yaml | severity: error       | severity: bad         | cases.yaml:9:15: 'bad' is not a severity
            cases.yaml | asOf: 2026-11-22      | # none                | cases.yaml:6:5: the case has no asOf, and there is none under usual
            cases.yaml | asOf: 2026-11-23      | asOf: tomorrow        | cases.yaml:14:11: 'tomorrow' is not a day
            cases.yaml | hook: award.notify    | hook: award.notfy     | cases.yaml:13:11: 'award.notfy' is not a moment at which rules run; did you mean 'award.notify'?
            cases.yaml | cases:                | examples:             | cases.yaml:5:1: 'examples' is not known here
            cases.yaml | cases:                | examples:             | cases.yaml:1:1: 'cases' is missing
            cases.yaml | '  hook: contract.sign' | '  moment: x'       | cases.yaml:2:3: 'moment' is not known here
            cases.yaml | at: /awards/0/signed  | expect: pass          | cases.yaml:10:5: 'expect' stands twice
            cases.yaml | {procedure: open, title: x} | {title: y, title: x} | cases.yaml:4:69: 'title' stands twice
            cases.yaml | args: {signed: 2026-10-04} | args: [x]        | cases.yaml:11:11: names with values are expected here
            # Welsh
            messages_cy.properties | TT-304.title       | TT-305.title   | messages_cy.properties:2:1: there is no rule TT-305 in this pack
            messages_cy.properties | TT-304.title       | TT-304.titel   | messages_cy.properties:2:1: 'TT-304.titel' is not a text of a rule
            messages_cy.properties | TT-304.remedy      | TT-304.message | messages_cy.properties:4:1: 'TT-304.message' stands twice
            messages_cy.properties | {signed}           | {llofnodwyd}   | messages_cy.properties:3:1: TT-304.message has {llofnodwyd}, and the rule hands over only earliest, signed
            messages_cy.properties | {earliest}         | {cynharaf}     | messages_cy.properties:4:1: TT-304.remedy has {cynharaf}
            messages_cy.properties | hwyr               | \\u12          | messages_cy.properties:2:27: a \\u is not followed by four hexadecimal digits
            """)
    void aBrokenPlaceIsNamed(String file, String line, String becomes, String problem) {
        String path = files.containsKey(file) ? file : FOLDER + "/" + file;
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        String wanted = unquoted(line);
        assertTrue(text.contains(wanted), () -> "the sample has no " + wanted);
        int at = text.indexOf(wanted);
        put(path, text.substring(0, at) + unquoted(becomes) + text.substring(at + wanted.length()));
        String expected = files.containsKey(file) ? problem : FOLDER + "/" + problem;
        List<String> problems = problems();
        assertTrue(problems.stream().anyMatch(it -> it.startsWith(expected)), () -> String.join("\n", problems));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "parameters.yaml", FOLDER + "/rule.drl", FOLDER + "/cases.yaml"})
    void aMissingFileIsNamed(String path) {
        files.remove(path);
        assertTrue(problems().contains(path + ": the file is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "parameters.yaml", FOLDER + "/cases.yaml"})
    void anEmptyFileIsNamed(String path) {
        put(path, "# nothing\n");
        assertTrue(problems().contains(path + ": the file is empty"), () -> problems().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "pack.yaml", "parameters.yaml", FOLDER + "/rule.drl", FOLDER + "/cases.yaml", "messages_cy.properties"
    })
    void anotherEncodingIsNamed(String path) {
        files.put(path, "# Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of(path + ":1:6: the file is not UTF-8, as what stands here shows; save it with that encoding"), problems());
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsAreTaken() {
        files.replaceAll((path, bytes) ->
                ("\ufeff" + new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        assertEquals(1, PackReader.read(new PackFiles(files)).rules().size());
    }

    @Test
    void aFileNestedWithoutEndIsNamed() {
        put("parameters.yaml", "[".repeat(500_000));
        assertEquals(List.of("parameters.yaml: not readable as YAML: it is nested too deeply"), problems());
    }

    @Test
    void aRuleFileOfGreatSizeIsNotRead() {
        put(FOLDER + "/rule.drl", RULE + " ".repeat(20_001 - RULE.length()));
        assertEquals(
                List.of(FOLDER + "/rule.drl: the file has 20001 characters; a rule may have 20000, and seldom needs a tenth of them"),
                problems());
        put(FOLDER + "/rule.drl", RULE.replace("@severity( error )", "@severity(" + " ".repeat(1_991)));
        assertEquals(List.of(FOLDER + "/rule.drl:9: the line has 2005 characters; it may have 2000"), problems());
    }

    /** A line of spaces can be divided in more ways than there is time for. */
    @Test
    void aLineThatCanBeReadInManyWaysIsReadAtOnce() {
        put(FOLDER + "/rule.drl", RULE.replace("@severity( error )", "@severity(" + " ".repeat(1_900) + "x"));
        assertTimeoutPreemptively(Duration.ofSeconds(2), this::problems);
    }

    @Test
    void aPackWithoutRulesIsNoPack() {
        files.keySet().removeIf(path -> path.contains("/") || path.startsWith("messages"));
        assertEquals(List.of("pack.yaml: the pack has no rules"), problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TT-304", "TT-304-", "TT304-standstill", "tt-304-standstill", "TT-304-Stand_still", ".git", "docs"})
    void aFolderIsNamedAfterItsRule(String folder) {
        put(folder + "/rule.drl", RULE);
        assertEquals(
                List.of(folder + ": a folder of a pack is a rule; name it by id and words, such as TT-304-mandatory-standstill"),
                problems());
    }

    @Test
    void anIdAndANameStandOnce() {
        put("TT-304-standstill-again/rule.drl", RULE);
        put("TT-304-standstill-again/cases.yaml", CASES);
        assertEquals(
                List.of(
                        "TT-304-standstill/rule.drl:7: 'TT-304' is the id of the rule in TT-304-standstill-again/rule.drl already",
                        "TT-304-standstill/rule.drl:7: 'A contract is signed \"late\"' is the name of the rule in"
                                + " TT-304-standstill-again/rule.drl already"),
                problems());
    }

    @Test
    void everythingIsSaidAtOnce() {
        put("pack.yaml", HEAD.replace("owner", "onwer").replace("2025-02-24", "soon"));
        put("parameters.yaml", PARAMETERS.replace("statute", "law").replace("unit:", "units:"));
        put(FOLDER + "/rule.drl", RULE.replace("( error )", "( fatal )").replace("{signed}", "{x}").replace("@why", "@wy"));
        put(FOLDER + "/cases.yaml", CASES.replace("expect: fail", "expect: maybe").replace("hook: award", "hok: award"));
        put("TT-305-other/rule.drl", "package x\n");
        put("messages_cy.properties", WELSH + "TT-999.title=x\n");
        assertEquals(
                List.of(
                        "pack.yaml:4:1", "pack.yaml:5:12", "pack.yaml:1:1", "parameters.yaml:2:3", "parameters.yaml:4:10",
                        "parameters.yaml:1:3", FOLDER + "/rule.drl:12:5", FOLDER + "/rule.drl:9:16", FOLDER + "/rule.drl:18:26",
                        FOLDER + "/cases.yaml:8:13", FOLDER + "/cases.yaml:13:5",
                        "TT-305-other/rule.drl", "TT-305-other/cases.yaml", "messages_cy.properties:6:1"),
                problems().stream().map(problem -> problem.substring(0, problem.indexOf(": "))).toList());
    }

    private List<String> problems() {
        PackException broken = assertThrows(PackException.class, () -> PackReader.read(new PackFiles(files)));
        assertEquals(broken.getMessage().lines().toList().size(), broken.problems().size());
        return broken.problems().stream().map(PackProblem::toString).toList();
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Quotation marks keep the spaces of a table cell; backslash n is a line break. */
    private static String unquoted(String cell) {
        String text = cell.replace("\\n", "\n");
        return text.length() > 1 && text.startsWith("'") && text.endsWith("'") ? text.substring(1, text.length() - 1) : text;
    }
}
