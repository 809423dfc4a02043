package org.probationrules.facts;

/**
 * An organisation that would get an alert.
 *
 * @param pointer its place among the recipients
 * @param organisation its id
 * @param reason why it should not get it; empty if it should, or may
 * @param belongs whether it belongs to the audience of the alert
 */
public record Recipient(String pointer, String organisation, Phrase reason, Judgement belongs) implements Fact {

    /** Met if the alert is for it. */
    public Judgement toBelongToTheAudience() {
        return belongs;
    }
}
