package org.probationrules.facts;

/** An amount with a label, as documents state it. */
@Meaning("an amount with a label, as documents state it")
public record Figure(String pointer, @Meaning("what it is") Text label, @Meaning("how much") Amount amount)
        implements Fact {

    /** Whether it is the first of its list: the one that the others are held against. */
    public boolean isFirst() {
        return pointer.endsWith("/0");
    }
}
