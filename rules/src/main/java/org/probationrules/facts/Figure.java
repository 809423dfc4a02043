package org.probationrules.facts;

/** An amount with a label, as documents state it. */
@Meaning("an amount with a label, as documents state it")
public record Figure(String pointer, @Meaning("what it is") Text label, @Meaning("how much") Amount amount)
        implements Fact {}
