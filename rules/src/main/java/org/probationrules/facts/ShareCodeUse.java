package org.probationrules.facts;

import java.util.List;

/**
 * A share code that a party quotes, and who else quotes it.
 *
 * @param pointer the code
 * @param party the place of the party, to join by
 * @param others places of other parties that quote the same code
 */
public record ShareCodeUse(String pointer, String party, List<String> others) implements Fact {

    public ShareCodeUse {
        others = List.copyOf(others);
    }

    /** Met if the code is the party's own; where nobody says whose it is, it is doubtful once another quotes it too. */
    public Judgement toBeOwn(Text owner, Text name) {
        return owner.isMissing() && !others.isEmpty() ? Judgement.violated(pointer) : owner.toBeSameAs(name).at(pointer);
    }
}
