package org.probationrules.facts;

/**
 * An item of the essential information about an applicant.
 *
 * @param pointer where it stands, or would stand
 * @param item what it is
 * @param given whether it is given
 */
public record EssentialItem(String pointer, String item, boolean given) implements Fact {

    /** Met if it is given; silence is none. */
    public Judgement toBeGiven() {
        return Judgement.of(pointer, given);
    }
}
