package org.probationrules.facts;

/** A wave of a procurement: lots that are tendered, or delivered, together. */
@Meaning("a wave of a procurement: lots that are tendered, or delivered, together")
public record Wave(
        String pointer,
        @Meaning("its number, from 1") long number,
        @Meaning("the day on which tenders are invited") EventDate invited,
        @Meaning("the deadline for tenders") EventDate deadline,
        @Meaning("the award") EventDate award,
        @Meaning("the day on which services begin") EventDate start)
        implements Fact {

    /** Its number as one that may be missing: a wave without a number is not wave 0. */
    public Count knownNumber() {
        return (number > 0 ? Count.of(number) : Count.MISSING).at(pointer + "/number");
    }
}
