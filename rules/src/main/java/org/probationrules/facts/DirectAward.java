package org.probationrules.facts;

/**
 * What is on record for a call-off that is awarded without a competition.
 *
 * @param pointer where the reason stands, or would stand
 * @param competition whether there is a competition
 * @param reason the reason
 * @param failedCompetition the competition that brought no award
 */
public record DirectAward(String pointer, Answer competition, Text reason, Text failedCompetition) implements Fact {

    /** Met if a reason is given, and the competition where the reason is that one failed. */
    public Judgement toBeReasoned() {
        Judgement named = reason.is("failed-competition")
                ? failedCompetition.toBeStatedOutright()
                : Judgement.met(reason.pointer());
        return reason.toBeStatedOutright().andAlso(named);
    }

    /** What is missing, in short. */
    public String gap() {
        return reason.isStated() ? "the failed competition" : "a reason";
    }
}
