package org.probationrules.facts;

/**
 * Something that a grant says of its scheme: its name, or a limit that it quotes.
 *
 * @param pointer where it stands
 * @param problem what is wrong with it; empty if nothing is
 */
@DerivedBy({
    "general.min-award",
    "general.max-per-year",
    "general.max-total",
    "general.max-months",
    "rehab.max-per-year",
    "rehab.max-months",
    "rehab.min-per-year",
    "rehab.min-months"
})
public record SchemeStatement(String pointer, Phrase problem) implements Fact {

    /** Met if nothing is wrong with it. */
    public Judgement toBeRight() {
        return Judgement.of(pointer, problem.isEmpty());
    }
}
