package org.probationrules.facts;

/** An amount with a label, as documents state it. */
@Meaning("an amount with a label, as documents state it")
public record Figure(
        String pointer,
        @Meaning("what it is") Text label,
        @Meaning("how much") Amount amount,
        @Meaning(value = "whether it still needs an approval", codes = {"indicative", "approved"}) Text status,
        @Meaning(value = "how readers are shown it", codes = {"indicative", "final"}) Text shownAs)
        implements Fact {

    /** Whether it is the first of its list: the one that the others are held against. */
    public boolean isFirst() {
        return pointer.endsWith("/0");
    }
}
