package org.probationrules.facts;

/**
 * Something that money is given for, with what comes out of it.
 *
 * @param pointer what it is
 * @param item its number or name
 * @param fund the fund that pays for it
 * @param instruments what comes out of it: a grant, a contract, both or neither
 */
public record FundedItem(String pointer, Phrase item, Text fund, Texts instruments) implements Fact {

    /** What is wrong with the instruments; empty if there is one. */
    public Phrase problem() {
        return switch (instruments.size()) {
            case 0 -> Phrase.of("no-instrument", "no instrument");
            case 1 -> Phrase.NONE;
            default -> Phrase.of("two-instruments", "two instruments");
        };
    }

    /** Met if either a grant or a contract comes out of it; undetermined where the fund may not ask for it. */
    public Judgement toHaveOneInstrument() {
        return problem().isEmpty() ? Judgement.met(pointer) : Judgement.violated(pointer).needing(fund);
    }
}
