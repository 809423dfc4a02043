package org.probationrules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An id belongs to one rule for ever: {@code ids.txt} remembers those that are gone. */
class RuleRegisterTest {

    private static final Map<String, String> PACKS = new TreeMap<>(Map.of("GR-110", "grants", "TT-304", "timetable"));
    private static final String REGISTER = """
            # A remark.
            GR-110 grants
            TT-303 timetable retired 2026-11-22
            TT-304 timetable
            """;

    @Test
    void itAgreesWithTheRulesThatThereAre() throws IOException {
        Map<String, String> packs = new TreeMap<>();
        for (String pack : ShippedFiles.packIds()) {
            for (String folder : ShippedFiles.under("packs/" + pack).folders()) {
                packs.put(folder.replaceFirst("^([A-Z]+-\\d+)-.*", "$1"), pack);
            }
        }
        assertEquals(List.of(), new RuleRegister(Files.readString(Path.of("ids.txt"))).problems(packs));
    }

    @Test
    void aRetiredIdHasNoRuleAndEveryOtherHasOne() {
        assertEquals(List.of(), new RuleRegister(REGISTER).problems(PACKS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GR-110 grants        | # none                      | ids.txt: GR-110 is not in it; add the line 'GR-110 grants'
            GR-110 grants        | GR-110 timetable            | ids.txt:2: GR-110 is of the pack grants, not timetable
            GR-110 grants        | GR-110 grants retired 2026-01-05 | ids.txt:2: GR-110 is retired and stays so; give the rule in grants another id
            ' retired 2026-11-22' | ''                         | ids.txt:3: no folder holds TT-303; if the rule is gone for good, add 'retired' and the day
            TT-303               | TT-305                      | ids.txt:4: TT-304 stands after TT-305; keep them in order
            TT-303               | GR-110                      | ids.txt:3: GR-110 stands twice
            2026-11-22           | 2026-02-30                  | ids.txt:3: 'TT-303 timetable retired 2026-02-30' is not an id, its pack and
            2026-11-22           | once                        | ids.txt:3: 'TT-303 timetable retired once' is not an id, its pack and
            """)
    void whatIsWrongIsSaidWithItsLine(String line, String changed, String problem) {
        List<String> problems = new RuleRegister(REGISTER.replace(line, changed)).problems(PACKS);
        assertEquals(true, problems.stream().anyMatch(it -> it.startsWith(problem)), problems.toString());
    }
}
