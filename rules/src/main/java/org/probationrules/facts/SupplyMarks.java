package org.probationrules.facts;

/**
 * The signs that a grant pays for a supply.
 *
 * @param pointer where they stand
 * @param found the signs that are there
 * @param open the places of those that nothing is said of
 */
public record SupplyMarks(String pointer, Texts found, Texts open) implements Fact {

    /** Met if there are fewer signs than this, undetermined while those that are open could make it as many. */
    public Judgement toBeFewerThan(int signs) {
        if (found.size() >= signs) {
            return Judgement.violated(pointer);
        }
        return found.size() + open.size() >= signs
                ? Judgement.undetermined(pointer, open.values())
                : Judgement.met(pointer);
    }
}
