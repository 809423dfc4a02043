package org.probationrules.facts;

/**
 * Something that a grant says of its scheme: its name, or a limit that it quotes.
 *
 * @param pointer where it stands
 * @param problem what is wrong with it; empty if nothing is
 */
public record SchemeStatement(String pointer, Phrase problem) implements Fact {

    /** Met if nothing is wrong with it. */
    public Judgement toBeRight() {
        return Judgement.of(pointer, problem.isEmpty());
    }
}
