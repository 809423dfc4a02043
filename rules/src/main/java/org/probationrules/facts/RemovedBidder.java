package org.probationrules.facts;

/**
 * A bidder that was removed on a score, beside the minimum score that the documents state.
 *
 * @param pointer the removal
 * @param bidder who was removed
 * @param question the question
 * @param score the score that was given
 * @param minimum the minimum; none where the documents state none, missing where that is not known
 */
public record RemovedBidder(String pointer, Text bidder, String question, Count score, Count minimum)
        implements Fact {

    /** Met if the documents state a minimum and the score is below it. */
    public Judgement toBeBelowMinimum() {
        return minimum.isNone()
                ? Judgement.violated(pointer)
                : score.toBeAtLeast(minimum.value()).negated().needing(minimum).at(pointer);
    }

    /** What is the matter, in short. */
    public Phrase problem() {
        return minimum.isNone()
                ? Phrase.of("no-minimum-stated", "no minimum stated")
                : Phrase.of("minimum-reached", "minimum {minimum} reached", "minimum", minimum.toString());
    }
}
