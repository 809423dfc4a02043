package org.probationrules.facts;

/**
 * An area that a procurement of a known programme covers.
 *
 * @param pointer the place that names it
 * @param region the region in it where another authority buys the same services for itself; empty where there is none
 * @param buyer that authority; empty where there is none
 */
public record ProgrammeArea(String pointer, String region, String buyer) implements Fact {

    /** Met unless another authority buys there. */
    public Judgement toBeBoughtHere() {
        return Judgement.of(pointer, buyer.isEmpty());
    }
}
