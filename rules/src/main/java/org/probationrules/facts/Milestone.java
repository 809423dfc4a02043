package org.probationrules.facts;

/** A dated entry of a timetable, as it was announced. */
@Meaning("a dated entry of a timetable, as it was announced")
public record Milestone(
        String pointer,
        @Meaning("what happens: a kind of the list, such as invitation or contract-start; other words are pointed out")
                String kind,
        @Meaning("when") EventDate date,
        @Meaning("the wave it belongs to; empty where it is for all") String wave,
        @Meaning("the lot it belongs to; empty where it is for all") String lot,
        @Meaning(value = "what came of it", codes = {"done", "moved", "cancelled"}) Text outcome,
        @Meaning("where it was announced") Text source,
        @Meaning(
                        value = "the system on which it takes place",
                        codes = {
                            "dynamic-framework",
                            "grants-portal",
                            "find-a-tender",
                            "find-a-grant",
                            "commissioning-portal",
                            "other"
                        })
                Text system)
        implements Fact {}
