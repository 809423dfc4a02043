package org.probationrules.facts;

/** A member of an informal consortium. */
@Meaning("a member of an informal consortium")
public record GroupMember(
        String pointer,
        @Meaning("its name") Text name,
        @Meaning("its own share code") Text shareCode)
        implements Fact {}
