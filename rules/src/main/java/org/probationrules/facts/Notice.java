package org.probationrules.facts;

/** A notice of a procurement. */
@Meaning("a notice of a procurement")
public record Notice(
        String pointer,
        @Meaning("its form: UK1 to UK17, or a form of the earlier law such as F02") String code,
        @Meaning("its number on the platform") Text id,
        @Meaning("when it was first published") EventDate published,
        @Meaning("what it must state and does not, by code; an empty list where it was examined and nothing is missing")
                Texts lacks)
        implements Fact {}
