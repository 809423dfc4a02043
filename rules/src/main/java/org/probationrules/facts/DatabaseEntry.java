package org.probationrules.facts;

/**
 * The entry of a subsidy in the subsidy database, made or to be made.
 *
 * @param pointer where its day is stated
 * @param route how the subsidy is given
 * @param amount its gross amount
 * @param due the last day for the entry
 * @param entered the day of the entry; missing where there is none
 * @param done the day of the entry, or of the assessment while there is none
 * @param spared whether no entry is needed
 */
@DerivedBy({"subsidy.database-months", "subsidy.database-exempt-amount"})
public record DatabaseEntry(
        String pointer,
        Text route,
        Amount amount,
        EventDate due,
        EventDate entered,
        EventDate done,
        Judgement spared)
        implements Fact {

    /** Whether it is made, and when. */
    public Phrase state() {
        return entered.isStated()
                ? Phrase.of("entered", "entered {day}", "day", entered)
                : Phrase.of("not-entered", "not entered");
    }
}
