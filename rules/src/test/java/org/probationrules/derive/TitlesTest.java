package org.probationrules.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.probationrules.facts.EventDate;
import org.probationrules.facts.FactBuilder;
import org.probationrules.facts.Notice;
import org.probationrules.facts.Procurement;
import org.probationrules.facts.Text;
import org.probationrules.facts.TitleInUse;

/** The title of a procurement beside that of its latest notice. */
class TitlesTest {

    @Test
    void theLatestNoticeThatGivesATitleCounts() {
        TitleInUse title = titles("Old",
                notice("2025-09-26", "New", "X"), notice("2025-03-28", "Old", "X"), notice("2025-10-01", "", "X")).get(0);
        assertEquals("New 2025-09-26", title.latest() + " " + title.since());
        assertFalse(title.toBeTheLatest().isMet());
        assertEquals("/procurement/title", title.toBeTheLatest().pointer());
    }

    @Test
    void aTitleHoldsSinceTheFirstNoticeThatGaveIt() {
        assertEquals("2025-08-08", titles("Old",
                notice("2025-09-26", "NEW", "X"), notice("2025-08-08", "New", "X")).get(0).since().toString());
    }

    @Test
    void capitalsDoNotMatter() {
        assertTrue(titles("community support", notice("2025-09-26", "Community Support", "")).get(0).toBeTheLatest().isMet());
    }

    @Test
    void aNoticeOfAnotherIdentifierOrWithoutADayDoesNotCount() {
        assertEquals(List.of(), titles("Old", notice("2025-09-26", "New", "Y")));
        assertEquals(List.of(), titles("Old", notice("", "New", "X")));
    }

    @Test
    void withoutATitleThereIsNothingToCompare() {
        assertEquals(List.of(), titles("", notice("2025-09-26", "New", "X")));
    }

    private static Notice notice(String published, String title, String ocid) {
        return FactBuilder.of(Notice.class)
                .with("published", published.isEmpty() ? EventDate.MISSING : EventDate.parse(published))
                .with("title", Text.of(title))
                .with("ocid", Text.of(ocid))
                .build();
    }

    private static List<TitleInUse> titles(String title, Notice... notices) {
        FactBuilder<Procurement> procurement = FactBuilder.of(Procurement.class)
                .with("title", Text.of(title))
                .with("ocid", Text.of("X"))
                .with("notices", List.of(notices));
        return Shipped.derive(new Titles(), LocalDate.of(2025, 10, 1), procurement).stream()
                .map(TitleInUse.class::cast)
                .toList();
    }
}
