package org.probationrules.facts;

/**
 * A notice that must be published before an act.
 *
 * @param pointer the publication of the notice
 * @param code the form of the notice
 * @param published when it was published
 * @param act what must wait for it: {@code award} or {@code signature}
 * @param done when the act is or was done
 */
public record NoticeBeforeAct(String pointer, String code, EventDate published, String act, EventDate done)
        implements Fact {}
