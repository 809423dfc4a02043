package org.probationrules.facts;

/**
 * Something that the documents of a call-off ask bidders to bring.
 *
 * @param pointer where it is asked for
 * @param requirement what it is
 * @param ofTheAct whether only the Procurement Act 2023 knows it
 */
public record EntryRequirement(String pointer, String requirement, boolean ofTheAct) implements Fact {

    /** Met if it is not one of those that only the Act knows. */
    public Judgement notToBeOfTheAct() {
        return Judgement.of(pointer, !ofTheAct);
    }
}
