package org.probationrules.facts;

/**
 * A probation region that a registration on the Grants Application Portal selects, or its lack of any.
 *
 * @param pointer the place of the selection
 * @param written the region as it is written; missing where the list is
 * @param code the code of the region; empty if it is none
 * @param problem what is wrong with it; empty if nothing is
 */
public record RegionChoice(String pointer, Text written, String code, Phrase problem) implements Fact {

    /** Met if it is one of the probation regions, undetermined where the list is missing. */
    public Judgement toBeARegion() {
        return problem.isEmpty() && written.isMissing()
                ? Judgement.undetermined(pointer, pointer)
                : Judgement.of(pointer, problem.isEmpty());
    }
}
