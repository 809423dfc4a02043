package org.probationrules.facts;

import java.util.List;

/**
 * What a declared ground for exclusion comes with, and until when it excludes.
 *
 * @param pointer the ground
 * @param group its group
 * @param until the last day on which it excludes; none where it has no end
 * @param missing what it should come with and does not
 * @param restsOn the parameter that gives the look-back
 */
@DerivedBy({"exclusion.mandatory-look-back-years", "exclusion.discretionary-look-back-years"})
public record GroundDefence(String pointer, Text group, EventDate until, Texts missing, List<Parameter> restsOn)
        implements Fact {

    public GroundDefence {
        restsOn = List.copyOf(restsOn);
    }

    /** Met if it comes with everything that its group needs. */
    public Judgement toBeComplete() {
        return missing.toHaveNoneOnRecord().at(pointer);
    }
}
