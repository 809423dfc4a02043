package org.probationrules.facts;

/** An account on the commissioning portal. */
@Meaning("an account on the commissioning portal")
public record PortalAccount(
        String pointer,
        @Meaning("its number or name") String id,
        @Meaning("the registered number of the organisation that it is for, in whatever register") Text number)
        implements Fact {}
