package org.probationrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probationrules.spi.Hook;

class SmallPartsTest {

    @Test
    void linesBreakAtSpacesAndLongWordsStayWhole() {
        assertEquals(List.of("one two", "three"), Wrap.lines("one  two\n three", 8));
        assertEquals(List.of("at", "/a/long/pointer", "and on"), Wrap.lines("at /a/long/pointer and on", 8));
        assertEquals(List.of(""), Wrap.lines("", 8));
    }

    @Test
    void spacesThatDoNotBreakAreKept() {
        assertEquals(List.of("pay", "£5\u00A0million"), Wrap.lines("pay £5\u00A0million", 11));
    }

    @Test
    void welshLettersTakeOneColumnHoweverTheyAreWritten() {
        assertEquals(4, Wrap.width("dŵr "));
        assertEquals(4, Wrap.width("dw\u0302r "));
        assertEquals("dw\u0302r  ", Wrap.pad("dw\u0302r", 5));
    }

    @Test
    void cutsAreMarked() {
        assertEquals("four", Wrap.cut("four", 4));
        assertEquals("thr…", Wrap.cut("three", 4));
    }

    @Test
    void textCannotActOnATerminalOrTurnAround() {
        assertEquals("a\uFFFD[2Jb c\uFFFDd", Wrap.clean("a\u001B[2Jb\nc\u202Ed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-26 | 2025-09-26 | 26 Sep 2025",
                "2025-10-01 | 2025-10-31 | Oct 2025",
                "2028-02-01 | 2028-02-29 | Feb 2028",
                "2025-10-01 | 2025-12-31 | Oct – Dec 2025",
                "2025-12-01 | 2026-02-28 | Dec 2025 – Feb 2026",
                "2026-01-01 | 2026-12-31 | 2026",
                "2026-01-01 | 2027-12-31 | 2026 – 2027",
                "2025-09-26 | 2025-09-30 | 26–30 Sep 2025",
                "2025-09-26 | 2025-10-03 | 26 Sep – 3 Oct 2025",
                "2025-12-20 | 2026-01-03 | 20 Dec 2025 – 3 Jan 2026"
            })
    void datesAreAsCoarseAsTheyAreKnown(LocalDate from, LocalDate to, String text) {
        assertEquals(text, new DateText(Words.english()).span(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "oportunity.publish, opportunity.publish",
        "OPPORTUNITY_PUBLISH, opportunity.publish",
        "publish, opportunity.publish",
        "tick, clock.tick",
        "award, award.notify",
        "contract-sign, contract.sign"
    })
    void nearestHookIsFound(String given, String meant) {
        assertEquals(Optional.of(meant), Nearest.of(given, List.of(Hook.values()).stream().map(Hook::id).toList()));
    }

    @Test
    void nothingIsNearToSomethingElse() {
        assertEquals(Optional.empty(), Nearest.of("banana", List.of("clock.tick", "contract.sign")));
        assertEquals(Optional.empty(), Nearest.of("", List.of("clock.tick")));
    }

    @Test
    void pointersIntoOneListAreDrawnTogether() {
        assertEquals(List.of("/lots/0…2/value"), shorten("/lots/2/value", "/lots/0/value", "/lots/1/value"));
        assertEquals(
                List.of("/a/1", "/a/2", "/a/5…7", "/b"), shorten("/a/1", "/a/2", "/a/5", "/a/6", "/a/7", "/b"));
        assertEquals(List.of("/a/0…2/b/7"), shorten("/a/0/b/7", "/a/1/b/7", "/a/2/b/7"));
        assertEquals(List.of("line 1, column 2 (/a/1)", "anywhere"), shorten("line 1, column 2 (/a/1)", "anywhere"));
    }

    private static List<String> shorten(String... pointers) {
        return Pointers.shorten(List.of(pointers));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(withoutNumbers(Words.english()), withoutNumbers(Words.in("cy")));
    }

    private static Set<String> withoutNumbers(Words words) {
        return words.keys().stream()
                .filter(key -> !key.matches(".*\\.\\d"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyHookHasWords() {
        for (Hook hook : Hook.values()) {
            assertFalse(Words.in("cy").say("hook." + hook.id()).isBlank());
        }
    }

    @Test
    void welshChangesLettersAfterNumbers() {
        Words welsh = Words.in("cy");
        assertEquals("rhybudd", welsh.count("advice.warnings.warnings", 1));
        assertEquals("2 rybudd", welsh.count("advice.warnings.warnings", 2));
        assertEquals("5 rhybudd", welsh.count("advice.warnings.warnings", 5));
    }

    @Test
    void namesAreJoinedAsInASentence() {
        assertEquals("", Words.english().join("list", List.of()));
        assertEquals("a", Words.english().join("list", List.of("a")));
        assertEquals("a, b and c", Words.english().join("list", List.of("a", "b", "c")));
        assertEquals("a a'r b", Words.in("cy").join("advice.warnings", List.of("a", "b")));
    }

    @Test
    void valuesThatLookLikePlacesForValuesAreLeftAlone() {
        assertEquals("File 1 of 2: {0}$1", Words.english().say("head.of", 1, 2, "{0}$1"));
    }
}
