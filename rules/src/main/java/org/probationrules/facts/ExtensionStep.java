package org.probationrules.facts;

/**
 * An extension of a framework, beside what it extends.
 *
 * @param pointer the extension
 * @param number which one it is, from 1
 * @param previousEnd the end that it moves
 * @param recorded when it was recorded
 * @param newEnd the end that it gives
 * @param latest the last end that it may give
 */
@DerivedBy({"framework.end-date", "framework.extension-max-months"})
public record ExtensionStep(
        String pointer, Count number, EventDate previousEnd, EventDate recorded, EventDate newEnd, EventDate latest)
        implements Fact {

    /** What is the matter with it, in short: there are more than so many, it is too long, or it came too late. */
    public Phrase problem(int most) {
        if (number.value() > most) {
            return Phrase.of("more-than", "more than {most}", "most", most);
        }
        return newEnd.toBeOnOrBefore(latest).isMet()
                ? Phrase.of("recorded-after", "recorded after {day}", "day", previousEnd.toString())
                : Phrase.of("later-than", "later than {day}", "day", latest.toString());
    }
}
