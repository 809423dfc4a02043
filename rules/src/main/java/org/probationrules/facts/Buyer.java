package org.probationrules.facts;

/** A contracting authority. */
@Meaning("a contracting authority")
public record Buyer(
        String pointer,
        @Meaning("its name") Text name,
        @Meaning(value = "its short code, where it is one that the plugin knows", codes = {"moj", "hmpps", "gmca"})
                Text code,
        @Meaning(value = "its kind as recorded", codes = {"central", "sub-central"}) Text authorityType,
        @Meaning("its public procurement organisation number") Text number)
        implements Fact {}
