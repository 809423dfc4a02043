package org.probationrules.facts;

/**
 * How many lots a supplier bids for, or would win, beside the most that are allowed.
 *
 * @param pointer the number
 * @param supplier the supplier
 * @param what what is counted: {@code bids-for} or {@code would-win}
 * @param count the number; missing where it is not known yet
 * @param maximum the most that are allowed; none where there is no limit
 */
public record LotTally(String pointer, String supplier, String what, Count count, Count maximum) implements Fact {

    /** Met if the number is within the limit, or not known yet; undetermined if the limit is missing. */
    public Judgement toBeWithinLimit() {
        return count.isStated()
                ? Judgement.of(pointer, maximum.isNone() || count.value() <= maximum.value()).needing(maximum)
                : Judgement.met(pointer);
    }
}
