package org.probationrules.facts;

/**
 * Another award of the organisation that a grant is for, side by side with the grant.
 *
 * @param pointer the other award
 * @param other its number or name
 * @param activity what it pays for
 * @param sameActivity whether the grant pays for the same
 * @param regions codes of the regions that both are for
 * @param sameRegion whether there are any
 * @param start the first day of the grant
 * @param end its last day
 * @param otherStart the first day of the other award
 * @param otherEnd its last day
 */
public record OtherFunding(
        String pointer,
        String other,
        Text activity,
        Judgement sameActivity,
        Texts regions,
        Judgement sameRegion,
        EventDate start,
        EventDate end,
        EventDate otherStart,
        EventDate otherEnd)
        implements Fact {

    /** Met if it pays for something else, elsewhere, or on other days. */
    public Judgement toBeApart() {
        return sameActivity.negated()
                .orElse(sameRegion.negated())
                .orElse(otherEnd.toBeBefore(start))
                .orElse(end.toBeBefore(otherStart));
    }

    /** The first day that both have. */
    public EventDate overlapFrom() {
        return start.toBeOnOrAfter(otherStart).isMet() ? start : otherStart;
    }

    /** The last day that both have. */
    public EventDate overlapTo() {
        return end.toBeOnOrBefore(otherEnd).isMet() ? end : otherEnd;
    }
}
