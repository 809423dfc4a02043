package org.probationrules.facts;

import java.util.List;

/** A part of a programme that was announced beside the procurement, such as services that follow later. */
@Meaning("a part of a programme that was announced beside the procurement, such as services that follow later")
public record Phase(
        String pointer,
        @Meaning("its name") Text name,
        @Meaning("whether it has been announced") Answer announced,
        @Meaning("its dates, each a day, a month or unknown") List<Milestone> milestones)
        implements Fact {

    /** The kinds of events for which it has an entry; a date that is stated to be unknown is one too. */
    public Texts kinds() {
        return Texts.of(milestones.stream()
                        .filter(entry -> !entry.date().isMissing())
                        .map(Milestone::kind)
                        .toList())
                .at(pointer + "/milestones");
    }
}
