package org.probationrules.facts;

/** The number of an organisation in a public register. */
@Meaning("the number of an organisation in a public register")
public record Identifier(
        String pointer,
        @Meaning("the register, as the platform codes it") Text scheme,
        @Meaning("the number in it") Text number,
        @Meaning("whether it is the organisation's main identifier") Answer main)
        implements Fact {}
