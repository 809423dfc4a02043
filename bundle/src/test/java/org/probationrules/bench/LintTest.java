package org.probationrules.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probationrules.pack.PackFiles;
import org.probationrules.pack.PackReader;
import org.probationrules.spi.Severity;
import org.probationrules.spi.bench.Problem;

/** Every style rule fires on what it is for, at its place, and on nothing else. */
class LintTest {

    private static List<Problem> lint(SortedMap<String, String> texts) {
        PackFiles files = Packs.files(texts);
        return Lint.of(PackReader.read(files), files, Set.of("standstill.mandatory-working-days"));
    }

    private static List<Problem> lintAfter(String file, String before, String after) {
        SortedMap<String, String> texts = Packs.small();
        assertTrue(texts.get(file).contains(before), before);
        texts.put(file, texts.get(file).replace(before, after));
        return lint(texts);
    }

    private static void assertOne(String check, String place, String words, List<Problem> found) {
        assertEquals(1, found.size(), found.toString());
        Problem it = found.get(0);
        assertEquals(check, it.check());
        assertEquals(Severity.WARNING, it.severity());
        assertEquals(place, it.file() + (it.line() > 0 ? ":" + it.line() : "") + (it.column() > 0 ? ":" + it.column() : ""));
        assertTrue(it.message().contains(words), it.message());
    }

    @Test
    void aSoundPackPasses() {
        assertEquals(List.of(), lint(Packs.small()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0.5", "1_000"})
    void aNumberIsFoundAtItsColumn(String number) {
        List<Problem> found = lintAfter(Packs.RULE, "Award( )", "Award( lots > " + number + " )");
        assertOne("number", Packs.RULE + ":19:28", "the number " + number + " stands in the rule", found);
        assertEquals("    $award : Award( lots > " + number + " )", found.get(0).text());
        assertEquals("XX-001", found.get(0).ruleId());
    }

    @Test
    void aStepToTheNextDayIsNoNumberOfPolicy() {
        assertEquals(List.of(), lintAfter(Packs.RULE, "$award.signed() );", "$award.signed().plusDays(1) );"));
        assertEquals(1, lintAfter(Packs.RULE, "$award.signed() );", "$award.signed().plusDays(2) );").size());
    }

    @Test
    void whatStandsBetweenQuotesIsNotCode() {
        assertEquals(List.of(), lintAfter(Packs.RULE, "Award( )", "Award( label != \"for 8 new days\" )"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "salience", "eval", "insert", "insertLogical", "modify", "update", "retract", "delete", "function", "declare", "query",
        "accumulate", "collect", "dialect", "no-loop", "lock-on-active", "agenda-group", "drools", "kcontext", "new", "if",
        "for", "while", "System", "Math"})
    void aWordOfProgrammersIsFound(String word) {
        assertOne("word", Packs.RULE + ":19:14", "'" + word + "' has no place in a rule",
                lintAfter(Packs.RULE, "$award : Award( )", "$award : " + word + " Award( )"));
    }

    @Test
    void aSecondStatementIsFound() {
        assertOne("one-finding", Packs.RULE + ":23:5", "one call", lintAfter(Packs.RULE,
                "$award.signed() );", "$award.signed() );\n    report.finding( $judgement );"));
    }

    @Test
    void anotherStatementIsFound() {
        assertOne("one-finding", Packs.RULE + ":23:5", "one call",
                lintAfter(Packs.RULE, "    report.finding(", "    report.other("));
    }

    @Test
    void whatFollowsTheRuleIsFound() {
        assertEquals(List.of("one-finding", "one-finding"),
                lintAfter(Packs.RULE, "\nend\n", "\nend\n\nbegin\n").stream().map(Problem::check).toList());
        assertOne("one-finding", Packs.RULE + ":24:1", "should be the last", lintAfter(Packs.RULE, "\nend\n", "\nend\n\n"));
    }

    @Test
    void aRuleWithoutItsTwoPartsIsFound() {
        assertOne("one-finding", Packs.RULE + ":7", "a line of their own", lintAfter(Packs.RULE, "\nthen\n", "\n  then\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "package org.probationrules.packs.small, package org.probationrules.packs.large, :1:1",
        "import org.probationrules.facts.*, import java.util.*, :3:1",
        "global Report report, 'global Report report\nglobal Report other', :4:1"})
    void anotherHeadIsFound(String before, String after, String place) {
        assertOne("head", Packs.RULE + place, before, lintAfter(Packs.RULE, before, after));
    }

    @Test
    void aLongRuleIsFound() {
        assertEquals(List.of(), lintAfter(Packs.RULE, "when\n", "when\n" + "    // a word\n".repeat(35)));
        assertOne("length", Packs.RULE, "60 lines", lintAfter(Packs.RULE, "when\n", "when\n" + "    // a word\n".repeat(36)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a contract is signed after its notice", "A contract is signed after its notice.", "A"})
    void aNameThatIsNoSentenceIsFound(String title) {
        assertOne("title", Packs.RULE + ":7", "a sentence without a full stop",
                lintAfter(Packs.RULE, "A contract is signed after its notice", title));
    }

    @ParameterizedTest
    @CsvSource({"People need time., why, 12", "Sign later., remedy, 17"})
    void aTextThatIsNoSentenceIsFound(String text, String annotation, int line) {
        assertOne("sentence", Packs.RULE + ":" + line + ":5", "@" + annotation + " should be whole sentences",
                lintAfter(Packs.RULE, text, text.replace(".", "")));
    }

    @Test
    void aRuleWithoutAPassingOrAFailingCaseIsFound() {
        assertOne("cases", Packs.CASES, "no case expects 'pass'", lintAfter(Packs.CASES, "pass", "fail"));
        assertOne("cases", Packs.CASES, "no case expects 'fail'", lintAfter(Packs.CASES, "fail", "pass"));
    }

    @Test
    void casesThatStateNoMessageAreFound() {
        assertOne("cases", Packs.CASES, "no case states the message",
                lintAfter(Packs.CASES, "    message: \"The contract is signed on 5 October 2026.\"\n", ""));
    }

    @Test
    void twoCasesOfOneNameAreFound() {
        assertOne("cases", Packs.CASES + ":10", "another case is called 'on the same day'",
                lintAfter(Packs.CASES, "on the next day", "on the same day"));
    }

    @Test
    void missingWelshIsFound() {
        SortedMap<String, String> none = Packs.small();
        none.remove("messages_cy.properties");
        assertOne("welsh", "messages_cy.properties", "the pack has no Welsh texts", lint(none));
        none.put("messages_cy.properties", "phrase.late=hwyr\n");
        assertOne("welsh", "messages_cy.properties", "there is no Welsh text of XX-001", lint(none));
        assertOne("welsh", "messages_cy.properties", "there is no XX-001.title",
                lintAfter("messages_cy.properties", "XX-001.title=Llofnodir ar ôl yr hysbysiad\n", ""));
    }

    @Test
    void welshWithOtherValuesIsFound() {
        assertOne("welsh", "messages_cy.properties:2", "has the values [], and the English has [signed]",
                lintAfter("messages_cy.properties", "{signed}", "heddiw"));
    }

    @Test
    void aParameterThatNoRuleUsesIsFoundUnlessFactsAreDerivedWithIt() {
        String second = """
                - id: %s
                  unit: days
                  meaning: days of nothing
                  basis: house
                  values: [{from: 2025-02-24, value: 8, source: "the house"}]
                - id: small.gap
                """;
        assertOne("unused-parameter", "parameters.yaml:1:7", "no rule uses the parameter small.other",
                lintAfter("parameters.yaml", "- id: small.gap\n", second.formatted("small.other")));
        assertEquals(List.of(), lintAfter("parameters.yaml", "- id: small.gap\n",
                second.formatted("standstill.mandatory-working-days")));
    }

    @Test
    void whatIsLeftToWriteIsFound() {
        assertOne("to-write", Packs.RULE + ":12:12", "still to be written",
                lintAfter(Packs.RULE, "People need time.", "To write: why."));
    }

    @Test
    void aFileThatNobodyReadsIsFound() {
        SortedMap<String, String> texts = Packs.small();
        texts.put("XX-001-signed-after-notice/notes.txt", "to do");
        assertOne("stray-file", "XX-001-signed-after-notice/notes.txt", "nobody reads this file", lint(texts));
    }
}
